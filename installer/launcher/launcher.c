/*
 * Starts the program. Nianbao.exe (windows subsystem) and nianbao-cli.exe (console subsystem,
 * compiled with -DCONSOLE, which a script can wait for and read) come from this source.
 *
 * Two processes, as jpackage's launchers have: the first looks whether all is there, starts the
 * second and watches it. The second loads runtime\bin\jli.dll and becomes the Java runtime, as the
 * java command does. A runtime that cannot start says so in English on a console that nobody sees,
 * and ends its process: so only another process can say it in Chinese.
 *
 * The manifest makes UTF-8 the code page of the process. The runtime takes its paths as bytes, and
 * without that it is not found in a folder whose name has letters the machine's code page lacks.
 */
#include "launcher.h"

#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

/* The setup and the uninstaller look for this name. */
static const wchar_t RUNNING[] = L"Local\\Nianbao.Running";
static const wchar_t SAFE_MODE[] = L"--safe-mode";

/* From the JDK's java.h; it has had this shape since JDK 9. */
typedef int(__cdecl *JLI_Launch_t)(int argc, char **argv, int jargc, const char **jargv,
                                   int appclassc, const char **appclassv, const char *fullversion,
                                   const char *dotversion, const char *pname, const char *lname,
                                   unsigned char javaargs, unsigned char cpwildcard,
                                   unsigned char javaw, int ergo);

/* --- being the runtime --- */

static JLI_Launch_t load_runtime(void) {
  static wchar_t path[LONGEST_PATH];
  print_to(path, L"%ls\\bin", folder);
  AddDllDirectory(path);
  print_to(path, L"%ls\\runtime\\bin", folder);
  AddDllDirectory(path);
  print_to(path, L"%ls\\runtime\\bin\\jli.dll", folder);
  HMODULE library = LoadLibraryExW(
      path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
  JLI_Launch_t launch =
      library == NULL ? NULL : (JLI_Launch_t)(void *)GetProcAddress(library, "JLI_Launch");
  if (launch == NULL) {
    end(NO_RUNTIME, L"程序文件不完整，无法启动。请重新安装，您的草稿不受影响。", path);
  }
  return launch;
}

static void add_program(int count, wchar_t **given) {
  static wchar_t text[LONGEST_PATH];
  int next = 1;
  if (next < count && wcscmp(given[next], SAFE_MODE) == 0) {
    add_argument(L"-Dprism.order=sw");
    next++;
  }
  print_to(text, L"-Djava.library.path=%ls\\bin", folder);
  add_argument(text);
  add_argument(L"-classpath");
  print_to(text, L"%ls\\lib\\*", folder);
  add_argument(text);
  add_argument(L"org.nianbao.Main");
  while (next < count) {
    add_argument(given[next++]);
  }
}

static int be_runtime(enum role role) {
  int count = 0;
  wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
  add_argument(name);
  if (role == RECORD) {
    add_recording_options();
    add_program(1, given);
  } else {
    /* Held until the process ends. */
    CreateMutexW(NULL, FALSE, RUNNING);
    add_archive_options();
    add_options();
    add_program(count, given);
  }
  char *ourselves = bytes_of(name);
  /* Not as javaw: that says what is wrong in an English box of its own, which would be taken for a
   * window of the program. */
  return load_runtime()(argument_count, arguments, 0, NULL, 0, NULL, "1", "1", ourselves, ourselves,
                        FALSE, FALSE, FALSE, 0);
}

/* --- watching it --- */

#ifndef CONSOLE
/* What the runtime says in English before there is a window, for support. */
static wchar_t journal[LONGEST_PATH];

static void keep_what_is_said(void) {
  SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
  if (cache[0] == 0 || GetStdHandle(STD_ERROR_HANDLE) != NULL) {
    return;
  }
  print_to(journal, L"%ls\\start.log", cache);
  HANDLE file = CreateFileW(journal, GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited,
                            CREATE_ALWAYS, 0, NULL);
  if (file != INVALID_HANDLE_VALUE) {
    SetStdHandle(STD_OUTPUT_HANDLE, file);
    SetStdHandle(STD_ERROR_HANDLE, file);
  }
}

static BOOL CALLBACK is_shown(HWND window, LPARAM answer) {
  DWORD *process = (DWORD *)answer;
  DWORD owner = 0;
  GetWindowThreadProcessId(window, &owner);
  if (owner == *process && IsWindowVisible(window)) {
    *process = 0;
  }
  return *process != 0;
}

static BOOL has_window(HANDLE program) {
  DWORD process = GetProcessId(program);
  EnumWindows(is_shown, (LPARAM)&process);
  return process == 0;
}

static BOOL is_said(const char *words) {
  static char text[8192];
  DWORD size = 0;
  HANDLE file = CreateFileW(journal, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                            NULL, OPEN_EXISTING, 0, NULL);
  if (file == INVALID_HANDLE_VALUE) {
    return FALSE;
  }
  ReadFile(file, text, sizeof text - 1, &size, NULL);
  CloseHandle(file);
  text[size] = 0;
  return strstr(text, words) != NULL;
}

/* It ended before anything was to be seen. */
static void say_why(DWORD status) {
  static wchar_t detail[LONGEST_PATH];
  static wchar_t options[LONGEST_PATH];
  const wchar_t *why = L"年报填报没能启动，没有改动任何东西，您的草稿不受影响。请重新启动电脑后再试；"
                       L"仍不行请重新安装，或把下面的记录交给技术人员。";
  print_to(options, L"%ls\\local.options", folder);
  if (is_said("reserve enough space") || is_said("insufficient memory") || is_said("OutOfMemory")) {
    why = L"内存不足，年报填报没能启动。请关闭其他程序后再试，您的草稿不受影响。";
  } else if (is_there(options) && (is_said("Unrecognized") || is_said("Invalid ") || is_said("Could not create"))) {
    why = L"启动选项文件 local.options 里有一行写错了，年报填报没能启动。请改正或删去这一行，您的草稿不受影响。";
  }
  print_to(detail, L"程序：%ls\n记录：%ls\n结束代码：0x%lX", executable, journal, status);
  SetLastError(status);
  say(NO_START, why, detail);
}

static BOOL is_selfcheck(void) { return wcsstr(GetCommandLineW(), L"--selfcheck") != NULL; }

/* Waits for its end; whether a window of it was seen. */
static BOOL wait_for(HANDLE program) {
  BOOL seen = FALSE;
  while (WaitForSingleObject(program, seen ? INFINITE : 100) == WAIT_TIMEOUT) {
    seen = has_window(program);
  }
  return seen;
}
#else
static void keep_what_is_said(void) {}

static BOOL wait_for(HANDLE program) {
  /* Ctrl+C is for the program. */
  SetConsoleCtrlHandler(NULL, TRUE);
  WaitForSingleObject(program, INFINITE);
  return TRUE;
}
#endif

/* Runs the program once more without its archive of classes where that may be what is broken. */
static DWORD run_to_end(BOOL *seen) {
  DWORD status = NO_START;
  for (int run = 0; run < 2; run++) {
    HANDLE program = start_as(RUN, 0);
    if (program == NULL) {
      end(NO_MEMORY, L"Windows 没能启动年报填报。请关闭其他程序后再试，您的草稿不受影响。", executable);
    }
    *seen = wait_for(program);
    GetExitCodeProcess(program, &status);
    CloseHandle(program);
    BOOL crashed = status >= 0xC0000000;
    if (!(crashed || (status != 0 && !*seen)) || !drop_archive()) {
      break;
    }
  }
  return status;
}

#ifndef CONSOLE
/* Several drafts dropped onto the icon: the window holds one. */
static void refuse_many(void) {
  int count = 0;
  wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
  if (count > 2 && given[1][0] != L'-' && is_there(given[1]) && is_there(given[2])) {
    end(BAD_OPTIONS, L"一次只能打开一份草稿。请双击要打开的那一份，或先打开程序，再按“打开文件”。", given[1]);
  }
}
#endif

static int watch(void) {
  BOOL seen = FALSE;
  check_files();
#ifndef CONSOLE
  refuse_many();
#endif
  /* Held until the process ends, so that no setup begins between the two. */
  CreateMutexW(NULL, FALSE, RUNNING);
  keep_what_is_said();
  DWORD status = run_to_end(&seen);
#ifndef CONSOLE
  if (!seen && status != 0 && !is_selfcheck()) {
    say_why(status);
  }
#endif
  if (status <= 2 && wants_archive()) {
    HANDLE recorder = start_as(WATCH_RECORD, IDLE_PRIORITY_CLASS | DETACHED_PROCESS);
    if (recorder != NULL) {
      CloseHandle(recorder);
    }
  }
  return (int)status;
}

/* --- */

/*
 * Offices set these for their monitoring agents, and the runtime would take them: an agent that is
 * not there ends it without a word. What a test needs goes into local.options.
 */
static void drop_foreign_options(void) {
  static const wchar_t *const NAMES[] = {L"JAVA_TOOL_OPTIONS", L"_JAVA_OPTIONS", L"JDK_JAVA_OPTIONS",
                                         L"CLASSPATH"};
  for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
    SetEnvironmentVariableW(NAMES[i], NULL);
  }
}

static int start(void) {
  /* First of all: a DLL beside a draft, in the current folder or on the PATH must not be loaded. */
  SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
  SetDllDirectoryW(L"");
  drop_foreign_options();
  find_folders();
  switch (role_of_this()) {
    case RUN:
      return be_runtime(RUN);
    case RECORD:
      return be_runtime(RECORD);
    case WATCH_RECORD:
      return make_archive();
    default:
      return watch();
  }
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
