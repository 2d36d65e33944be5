/*
 * With an archive of its classes (class data sharing) the program starts in half the time. To write
 * one while the program runs made its first start slow (53 s against 7 s under Wine), so: the first
 * run only lists its classes, and when it has ended a process of its own makes the archive from the
 * list, in the background and at low priority.
 */
#include <string.h>
#include <wchar.h>

#include "launcher.h"

/* The setup waits until nobody holds it. */
static const wchar_t RECORDER[] = L"Local\\Nianbao.Recording";
/* The setup sets it: an archive can be made again, and its process holds the program's files. */
static const wchar_t STOP[] = L"Local\\Nianbao.Recording.Stop";

static wchar_t archive[LONGEST_PATH];
static wchar_t list[LONGEST_PATH];

static BOOL find_archive(void) {
  if (cache[0] == 0) {
    return FALSE;
  }
  print_to(archive, L"%ls\\%ls.jsa", cache, name);
  print_to(list, L"%ls\\%ls.classlist", cache, name);
  return TRUE;
}

static void add_path_option(const wchar_t *option, const wchar_t *path) {
  static wchar_t whole[LONGEST_PATH];
  print_to(whole, L"%ls%ls", option, path);
  add_argument(whole);
}

void add_archive_options(void) {
  if (!find_archive()) {
    return;
  }
  if (is_there(archive)) {
    add_argument(L"-Xshare:auto");
    /* A page that a bad disk changed would be an access violation at every start. */
    add_argument(L"-XX:+VerifySharedSpaces");
    add_path_option(L"-XX:SharedArchiveFile=", archive);
  } else {
    add_path_option(L"-XX:DumpLoadedClassList=", list);
  }
}

void add_recording_options(void) {
  static wchar_t unfinished[LONGEST_PATH];
  if (!find_archive()) {
    ExitProcess(NO_START);
  }
  print_to(unfinished, L"%ls.new", archive);
  add_argument(L"-Xshare:dump");
  add_path_option(L"-XX:SharedClassListFile=", list);
  add_path_option(L"-XX:SharedArchiveFile=", unfinished);
}

BOOL wants_archive(void) { return find_archive() && !is_there(archive) && is_there(list); }

int make_archive(void) {
  static wchar_t unfinished[LONGEST_PATH];
  HANDLE mutex = CreateMutexW(NULL, FALSE, RECORDER); /* held until this process ends */
  if (mutex == NULL || GetLastError() == ERROR_ALREADY_EXISTS || !wants_archive()) {
    return 0;
  }
  print_to(unfinished, L"%ls.new", archive);
  DWORD status = NO_START;
  HANDLE recorder = start_as(RECORD, IDLE_PRIORITY_CLASS | DETACHED_PROCESS);
  HANDLE stop = CreateEventW(NULL, TRUE, FALSE, STOP);
  if (recorder != NULL && stop != NULL) {
    HANDLE either[] = {recorder, stop};
    if (WaitForMultipleObjects(2, either, FALSE, INFINITE) != WAIT_OBJECT_0) {
      TerminateProcess(recorder, NO_START);
      WaitForSingleObject(recorder, INFINITE);
    }
    GetExitCodeProcess(recorder, &status);
    CloseHandle(recorder);
  }
  /* A list that gives no archive is not tried again at every end; the next start makes a new one. */
  DeleteFileW(list);
  if (status != 0 || !MoveFileExW(unfinished, archive, MOVEFILE_REPLACE_EXISTING)) {
    DeleteFileW(unfinished);
  }
  return 0;
}

BOOL drop_archive(void) { return find_archive() && DeleteFileW(archive); }
