#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "launcher.h"

enum { LARGEST_OPTIONS = 65536 };

char *arguments[MOST_ARGUMENTS + 1];
int argument_count;

static void *room_for(size_t bytes) {
  void *room = calloc(1, bytes);
  if (room == NULL) {
    end(NO_MEMORY, L"内存不足，无法启动。请关闭其他程序后再试。", L"");
  }
  return room;
}

/* Whether the process' code page can write the text. Always so from Windows 10 1903 on. */
static BOOL can_be_written(const wchar_t *text) {
  BOOL replaced = FALSE;
  if (GetACP() != CP_UTF8) {
    WideCharToMultiByte(CP_ACP, WC_NO_BEST_FIT_CHARS, text, -1, NULL, 0, NULL, &replaced);
  }
  return !replaced;
}

char *bytes_of(const wchar_t *text) {
  static wchar_t shorter[LONGEST_PATH];
  if (!can_be_written(text) && GetShortPathNameW(text, shorter, LONGEST_PATH) != 0 &&
      can_be_written(shorter)) {
    text = shorter;
  }
  int size = WideCharToMultiByte(CP_ACP, 0, text, -1, NULL, 0, NULL, NULL);
  char *bytes = room_for((size_t)size + 1);
  WideCharToMultiByte(CP_ACP, 0, text, -1, bytes, size, NULL, NULL);
  return bytes;
}

void add_argument(const wchar_t *argument) {
  if (argument_count == MOST_ARGUMENTS) {
    end(BAD_OPTIONS, L"启动参数过多，无法启动。", folder);
  }
  arguments[argument_count++] = bytes_of(argument);
}

/* Puts what {app}, {cache} and {name} stand for in their place; without a cache, not at all. */
static void add_option(const wchar_t *option) {
  static const struct {
    const wchar_t *place;
    const wchar_t *value;
  } PLACES[] = {{L"{app}", folder}, {L"{cache}", cache}, {L"{name}", name}};
  static wchar_t whole[LONGEST_PATH];
  if (cache[0] == 0 && wcsstr(option, L"{cache}") != NULL) {
    return;
  }
  size_t at = 0;
  while (*option != 0 && at < LONGEST_PATH - 1) {
    size_t i = 0;
    while (i < 3 && wcsncmp(option, PLACES[i].place, wcslen(PLACES[i].place)) != 0) {
      i++;
    }
    if (i == 3) {
      whole[at++] = *option++;
      continue;
    }
    size_t length = wcslen(PLACES[i].value);
    if (at + length >= LONGEST_PATH - 1) {
      end(BAD_OPTIONS, L"启动选项过长，无法启动。", option);
    }
    wcscpy(whole + at, PLACES[i].value);
    at += length;
    option += wcslen(PLACES[i].place);
  }
  whole[at] = 0;
  add_argument(whole);
}

/* One option a line, UTF-8; "#" begins a comment. A file that is not there holds none. */
static void add_options_of(const wchar_t *file) {
  static wchar_t path[LONGEST_PATH];
  static char bytes[LARGEST_OPTIONS + 1];
  static wchar_t text[LARGEST_OPTIONS + 1];
  print_to(path, L"%ls\\%ls", folder, file);
  HANDLE handle = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
  if (handle == INVALID_HANDLE_VALUE) {
    return;
  }
  DWORD size = 0;
  BOOL read = ReadFile(handle, bytes, LARGEST_OPTIONS, &size, NULL);
  CloseHandle(handle);
  if (!read || size == LARGEST_OPTIONS) {
    end(BAD_OPTIONS, L"读不了启动选项文件，无法启动。", path);
  }
  bytes[size] = 0;
  const char *begin = size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? bytes + 3 : bytes;
  if (!MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, begin, -1, text, LARGEST_OPTIONS + 1)) {
    end(BAD_OPTIONS, L"启动选项文件不是 UTF-8 编码，无法启动。", path);
  }
  wchar_t *rest = NULL;
  for (wchar_t *line = wcstok_s(text, L"\r\n", &rest); line != NULL;
       line = wcstok_s(NULL, L"\r\n", &rest)) {
    line += wcsspn(line, L" \t");
    size_t length = wcslen(line);
    while (length > 0 && wcschr(L" \t", line[length - 1]) != NULL) {
      line[--length] = 0;
    }
    if (length > 0 && line[0] != L'#') {
      if (line[0] != L'-') {
        /* Java would take it for the name of the class to start. */
        end(BAD_OPTIONS, L"启动选项文件里有一行不是选项（选项都以“-”开头），无法启动。请改正或删去这一行。",
            line);
      }
      add_option(line);
    }
  }
}

void add_options(void) {
  add_options_of(L"nianbao.options");
  add_options_of(L"local.options");
}
