/*
 * Starts the program inside its own process, as the java command does: reads the options beside
 * the executable, loads runtime\bin\jli.dll and hands over. Two executables come from this source:
 * Nianbao.exe (windows subsystem) and nianbao-cli.exe (console subsystem, compiled with -DCONSOLE),
 * which a script can wait for and read.
 *
 * The manifest makes UTF-8 the code page of the process. The runtime takes its paths as bytes, and
 * without that it is not found in a folder whose name has letters the machine's code page lacks.
 */
#include <windows.h>
#include <initguid.h>
#include <knownfolders.h>
#include <shellapi.h>
#include <shlobj.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#ifdef CONSOLE
enum { IS_WINDOW = FALSE };
#else
enum { IS_WINDOW = TRUE };
#endif

enum { LONGEST_PATH = 32768, MOST_ARGUMENTS = 1024, LARGEST_OPTIONS = 65536 };

/* Other than 0 to 2, with which the program itself ends. */
enum { NO_RUNTIME = 70, BAD_OPTIONS = 71, NO_MEMORY = 72 };

/* The setup and the uninstaller look for this name. */
static const wchar_t RUNNING[] = L"Local\\Nianbao.Running";
static const wchar_t SAFE_MODE[] = L"--safe-mode";

/* From the JDK's java.h; it has had this shape since JDK 9. */
typedef int(__cdecl *JLI_Launch_t)(int argc, char **argv, int jargc, const char **jargv,
                                   int appclassc, const char **appclassv, const char *fullversion,
                                   const char *dotversion, const char *pname, const char *lname,
                                   unsigned char javaargs, unsigned char cpwildcard,
                                   unsigned char javaw, int ergo);

static wchar_t folder[LONGEST_PATH]; /* where the executable is, without a backslash at the end */
static wchar_t name[LONGEST_PATH];   /* the executable, without .exe */
static wchar_t cache[LONGEST_PATH];  /* for what can be made again */

static char *arguments[MOST_ARGUMENTS + 1];
static int argument_count;

static void end(int status, const wchar_t *message, const wchar_t *detail) {
  static wchar_t text[LONGEST_PATH + 512];
  DWORD error = GetLastError();
  _snwprintf(text, LONGEST_PATH + 511, L"%ls\n\n%ls\n（错误代码 %d-%lu）\n", message, detail, status,
             error);
#ifdef CONSOLE
  HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
  DWORD written;
  if (!WriteConsoleW(out, text, (DWORD)wcslen(text), &written, NULL)) {
    static char bytes[4 * (LONGEST_PATH + 512)];
    int size = WideCharToMultiByte(GetConsoleOutputCP(), 0, text, -1, bytes, sizeof bytes, NULL, NULL);
    if (size > 1) {
      WriteFile(out, bytes, (DWORD)size - 1, &written, NULL);
    }
  }
#else
  MessageBoxW(NULL, text, L"年报填报", MB_ICONERROR | MB_OK);
#endif
  ExitProcess(status);
}

static void *room_for(size_t bytes) {
  void *room = calloc(1, bytes);
  if (room == NULL) {
    end(NO_MEMORY, L"内存不足，无法启动。请关闭其他程序后再试。", L"");
  }
  return room;
}

static void print_to(wchar_t *text, const wchar_t *format, ...) {
  va_list values;
  va_start(values, format);
  _vsnwprintf(text, LONGEST_PATH - 1, format, values);
  va_end(values);
  text[LONGEST_PATH - 1] = 0;
}

/* Whether the process' code page can write the text. Always so from Windows 10 1903 on. */
static BOOL can_be_written(const wchar_t *text) {
  BOOL replaced = FALSE;
  if (GetACP() != CP_UTF8) {
    WideCharToMultiByte(CP_ACP, WC_NO_BEST_FIT_CHARS, text, -1, NULL, 0, NULL, &replaced);
  }
  return !replaced;
}

/* The text in the process' code page; for a path that cannot be written, its 8.3 name. */
static char *bytes_of(const wchar_t *text) {
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

static void add(const wchar_t *argument) {
  if (argument_count == MOST_ARGUMENTS) {
    end(BAD_OPTIONS, L"启动参数过多，无法启动。", folder);
  }
  arguments[argument_count++] = bytes_of(argument);
}

static void find_ourselves(void) {
  GetModuleFileNameW(NULL, folder, LONGEST_PATH - 1);
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

static BOOL is_absolute(const wchar_t *path) {
  return path[0] != 0 && (path[1] == L':' || (path[0] == L'\\' && path[1] == L'\\'));
}

/*
 * Beside a file named "portable" everything that the program keeps goes into "data" beside it.
 * org.nianbao.platform.AppPaths knows the folders; here only that of what can be made again is
 * needed, for the runtime's archive of classes. Where it cannot be made, a start is only slower.
 */
static void find_cache(void) {
  static wchar_t path[LONGEST_PATH];
  if (GetEnvironmentVariableW(L"NIANBAO_HOME", path, LONGEST_PATH) == 0 || !is_absolute(path)) {
    print_to(path, L"%ls\\portable", folder);
    if (GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES) {
      print_to(path, L"%ls\\data", folder);
      SetEnvironmentVariableW(L"NIANBAO_HOME", path);
    } else if (GetEnvironmentVariableW(L"LOCALAPPDATA", cache, LONGEST_PATH - 16) != 0) {
      print_to(path, L"%ls\\Nianbao", cache);
    } else {
      return;
    }
  }
  CreateDirectoryW(path, NULL);
  print_to(cache, L"%ls\\cache", path);
  CreateDirectoryW(cache, NULL);
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

/* Puts what {app}, {cache} and {name} stand for in their place. */
static void add_option(const wchar_t *option) {
  static const struct {
    const wchar_t *place;
    const wchar_t *value;
  } PLACES[] = {{L"{app}", folder}, {L"{cache}", cache}, {L"{name}", name}};
  static wchar_t whole[LONGEST_PATH];
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
  add(whole);
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
      add_option(line);
    }
  }
}

static JLI_Launch_t load_runtime(void) {
  static wchar_t path[LONGEST_PATH];
  /* Also takes the current folder off the search path: a DLL beside a draft must not be loaded. */
  print_to(path, L"%ls\\runtime\\bin", folder);
  SetDllDirectoryW(path);
  print_to(path, L"%ls\\runtime\\bin\\jli.dll", folder);
  HMODULE library = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
  if (library == NULL) {
    end(NO_RUNTIME, L"程序文件不完整，无法启动。请重新安装，您的草稿不受影响。", path);
  }
  JLI_Launch_t launch = (JLI_Launch_t)(void *)GetProcAddress(library, "JLI_Launch");
  if (launch == NULL) {
    end(NO_RUNTIME, L"程序文件已损坏，无法启动。请重新安装，您的草稿不受影响。", path);
  }
  return launch;
}

static int start(void) {
  static wchar_t text[LONGEST_PATH];
  int count = 0;
  wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
  find_ourselves();
  find_cache();
  find_documents();
  /* Held until the process ends. */
  CreateMutexW(NULL, FALSE, RUNNING);

  add(name);
  add_options_of(L"nianbao.options");
  add_options_of(L"local.options");
  int next = 1;
  if (next < count && wcscmp(given[next], SAFE_MODE) == 0) {
    add(L"-Dprism.order=sw");
    next++;
  }
  print_to(text, L"-Djava.library.path=%ls\\bin", folder);
  add(text);
  add(L"-classpath");
  print_to(text, L"%ls\\lib\\*", folder);
  add(text);
  add(L"org.nianbao.Main");
  while (next < count) {
    add(given[next++]);
  }
  char *ourselves = bytes_of(name);
  return load_runtime()(argument_count, arguments, 0, NULL, 0, NULL, "1", "1", ourselves, ourselves,
                        FALSE, FALSE, IS_WINDOW, 0);
}

#ifdef CONSOLE
int wmain(void) {
  return start();
}
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, PWSTR line, int show) {
  (void)instance, (void)previous, (void)line, (void)show;
  return start();
}
#endif
