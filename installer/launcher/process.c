#include <wchar.h>

#include "launcher.h"

static const wchar_t ROLE[] = L"NIANBAO_ROLE";

HANDLE start_as(enum role role, DWORD flags) {
  static wchar_t line[LONGEST_PATH];
  static wchar_t number[16];
  STARTUPINFOW startup;
  PROCESS_INFORMATION process;
  GetStartupInfoW(&startup);
  wcsncpy(line, GetCommandLineW(), LONGEST_PATH - 1);
  print_to(number, L"%d", role);
  SetEnvironmentVariableW(ROLE, number);
  BOOL detached = (flags & DETACHED_PROCESS) != 0;
  if (detached) {
    startup.dwFlags &= ~(DWORD)STARTF_USESTDHANDLES;
  }
  if (!CreateProcessW(executable, line, NULL, NULL, !detached, flags, NULL, NULL, &startup, &process)) {
    return NULL;
  }
  CloseHandle(process.hThread);
  AllowSetForegroundWindow(process.dwProcessId);
  return process.hProcess;
}

enum role role_of_this(void) {
  static wchar_t role[16];
  DWORD length = GetEnvironmentVariableW(ROLE, role, 16);
  SetEnvironmentVariableW(ROLE, NULL);
  return length == 0 ? WATCH : (enum role)_wtoi(role);
}
