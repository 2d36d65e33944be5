#include <initguid.h>

#include <knownfolders.h>
#include <shlobj.h>
#include <string.h>
#include <wchar.h>

#include "launcher.h"

wchar_t executable[LONGEST_PATH];
wchar_t folder[LONGEST_PATH];
wchar_t name[LONGEST_PATH];
wchar_t cache[LONGEST_PATH];

BOOL is_there(const wchar_t *path) { return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES; }

/*
 * What Java's class path cannot hold: ";" parts it, "!" at the end of a folder's name is taken for
 * the end of a jar, and the letters beyond the first 65,536 come out of its path functions as two
 * halves.
 */
static BOOL java_can_read(const wchar_t *path) {
  for (const wchar_t *letter = path; *letter != 0; letter++) {
    BOOL last = letter[1] == 0 || letter[1] == L'\\';
    if (*letter == L';' || (*letter == L'!' && last) || (*letter >= 0xD800 && *letter < 0xE000)) {
      return FALSE;
    }
  }
  return TRUE;
}

static void find_ourselves(void) {
  GetModuleFileNameW(NULL, executable, LONGEST_PATH - 1);
  wcscpy(folder, executable);
  wchar_t *slash = wcsrchr(folder, L'\\');
  if (slash != NULL) {
    wcscpy(name, slash + 1);
    *slash = 0;
  }
  wchar_t *dot = wcsrchr(name, L'.');
  if (dot != NULL) {
    *dot = 0;
  }
}

/* An 8.3 name does not help: the runtime finds its own files by the long one (tried under Wine). */
static void refuse_unreadable(void) {
  if (java_can_read(folder)) {
    return;
  }
  end(BAD_FOLDER,
      L"程序所在的文件夹名里有分号“;”、结尾的感叹号“!”或 Java 读不了的生僻字，无法启动。"
      L"请把程序装到（便携版请移到）名字里没有这些字符的文件夹。您的草稿不受影响。",
      folder);
}

static BOOL is_absolute(const wchar_t *path) {
  return path[0] != 0 && (path[1] == L':' || (path[0] == L'\\' && path[1] == L'\\'));
}

/* The user's folder for local data. A service or a script may run without the variable. */
static BOOL find_local_data(wchar_t *path) {
  DWORD length = GetEnvironmentVariableW(L"LOCALAPPDATA", path, LONGEST_PATH - 32);
  if (length != 0 && length < LONGEST_PATH - 32 && is_absolute(path)) {
    return TRUE;
  }
  PWSTR known = NULL;
  BOOL found = SUCCEEDED(SHGetKnownFolderPath(&FOLDERID_LocalAppData, KF_FLAG_DONT_VERIFY, NULL, &known));
  if (found) {
    wcsncpy(path, known, LONGEST_PATH - 32);
    SetEnvironmentVariableW(L"LOCALAPPDATA", path);
  }
  CoTaskMemFree(known);
  return found;
}

/* Whether a file can be made there. */
static BOOL is_writable(const wchar_t *path) {
  static wchar_t probe[LONGEST_PATH];
  print_to(probe, L"%ls\\probe-%lu", path, GetCurrentProcessId());
  HANDLE file = CreateFileW(probe, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
  if (file == INVALID_HANDLE_VALUE) {
    return FALSE;
  }
  CloseHandle(file);
  return TRUE;
}

/*
 * Beside a file named "portable" everything that the program keeps goes into "data" beside it.
 * org.nianbao.platform.AppPaths knows the folders; here only that of what can be made again is
 * needed. Where it cannot be made or written, a start is only slower.
 */
static void find_cache(void) {
  static wchar_t path[LONGEST_PATH];
  if (GetEnvironmentVariableW(L"NIANBAO_HOME", path, LONGEST_PATH) == 0 || !is_absolute(path)) {
    print_to(path, L"%ls\\portable", folder);
    if (is_there(path)) {
      print_to(path, L"%ls\\data", folder);
      SetEnvironmentVariableW(L"NIANBAO_HOME", path);
    } else if (find_local_data(path)) {
      wcscat(path, L"\\Nianbao");
    } else {
      return;
    }
  }
  CreateDirectoryW(path, NULL);
  print_to(cache, L"%ls\\cache", path);
  CreateDirectoryW(cache, NULL);
  if (!is_writable(cache)) {
    cache[0] = 0;
  }
}

/*
 * Documents is often moved to another drive, which only the shell knows. Java can ask it too, but
 * loads its whole AWT for that, and fails where the desktop is on a server that is away.
 */
static void find_documents(void) {
  PWSTR path = NULL;
  if (SUCCEEDED(SHGetKnownFolderPath(&FOLDERID_Documents, KF_FLAG_DONT_VERIFY, NULL, &path))) {
    SetEnvironmentVariableW(L"NIANBAO_DOCUMENTS", path);
  }
  CoTaskMemFree(path);
}

void find_folders(void) {
  find_ourselves();
  refuse_unreadable();
  find_cache();
  find_documents();
}
