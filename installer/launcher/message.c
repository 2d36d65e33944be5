#include <stdio.h>
#include <wchar.h>

#include "launcher.h"

void print_to(wchar_t *text, const wchar_t *format, ...) {
  va_list values;
  va_start(values, format);
  _vsnwprintf(text, LONGEST_PATH - 1, format, values);
  va_end(values);
  text[LONGEST_PATH - 1] = 0;
}

void say(int status, const wchar_t *message, const wchar_t *detail) {
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
  MessageBoxW(NULL, text, L"年报填报", MB_ICONERROR | MB_OK | MB_SETFOREGROUND);
#endif
}

void end(int status, const wchar_t *message, const wchar_t *detail) {
  say(status, message, detail);
  ExitProcess((UINT)status);
}
