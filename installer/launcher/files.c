#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "launcher.h"

enum { LARGEST_LIST = 1 << 20 };

/* A virus scanner's quarantine, a copy that broke off, a zip that was unpacked in part. */
static void refuse(const wchar_t *path) {
  end(FILES_MISSING,
      L"程序文件不完整，无法启动：下面这个文件缺失或已损坏（可能被杀毒软件隔离）。"
      L"请重新安装；用便携版的请重新解压整个压缩包。您的草稿不受影响。",
      path);
}

/* An upgrade that a power cut broke off leaves the former folders under these names. */
static void refuse_half_upgrade(void) {
  static const wchar_t *const FOLDERS[] = {L"runtime", L"lib", L"bin"};
  static wchar_t path[LONGEST_PATH];
  for (size_t i = 0; i < sizeof FOLDERS / sizeof *FOLDERS; i++) {
    print_to(path, L"%ls\\%ls.old", folder, FOLDERS[i]);
    if (is_there(path)) {
      end(FILES_MISSING, L"上一次升级没有做完，无法启动。请再运行一次安装程序，它会接着做完。您的草稿不受影响。",
          path);
    }
  }
}

static BOOL has_size(const wchar_t *path, unsigned long long size) {
  WIN32_FILE_ATTRIBUTE_DATA facts;
  return GetFileAttributesExW(path, GetFileExInfoStandard, &facts) &&
         (((unsigned long long)facts.nFileSizeHigh << 32) | facts.nFileSizeLow) == size;
}

/* A line is the size, the SHA-256 and the path below the program's folder, with blanks between. */
static void check_line(char *line) {
  static wchar_t relative[LONGEST_PATH];
  static wchar_t path[LONGEST_PATH];
  char *rest;
  unsigned long long size = strtoull(line, &rest, 10);
  char *file = *rest == ' ' ? strchr(rest + 1, ' ') : NULL;
  if (file == NULL || !MultiByteToWideChar(CP_UTF8, 0, file + 1, -1, relative, LONGEST_PATH - 1)) {
    return;
  }
  print_to(path, L"%ls\\%ls", folder, relative);
  if (!has_size(path, size)) {
    refuse(path);
  }
}

void check_files(void) {
  static wchar_t path[LONGEST_PATH];
  static char list[LARGEST_LIST + 1];
  refuse_half_upgrade();
  print_to(path, L"%ls\\nianbao.files", folder);
  HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
  DWORD size = 0;
  if (file == INVALID_HANDLE_VALUE || !ReadFile(file, list, LARGEST_LIST, &size, NULL)) {
    refuse(path);
  }
  CloseHandle(file);
  list[size] = 0;
  char *rest = NULL;
  for (char *line = strtok_s(list, "\r\n", &rest); line != NULL; line = strtok_s(NULL, "\r\n", &rest)) {
    check_line(line);
  }
}
