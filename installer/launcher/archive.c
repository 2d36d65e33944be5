/*
 * With an archive of its classes the program starts in half the time. Only the machine's own runtime
 * can make one, so a process of its own makes it, in the background and at low priority: begun by the
 * setup, so that already the first start is quick, else at the end of the first run. It is made from
 * the list of classes that the build wrote.
 *
 * A runtime from Java 25 on keeps more (JEP 483, 514 and 515: classes already linked, what was run
 * most), but wants to have watched a run on this machine: there the first run is watched, and the
 * cache made after it.
 */
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "launcher.h"

enum { WATCHES_RUNS = 25, LARGEST_RELEASE = 4096 };

/* The setup waits until nobody holds it. */
static const wchar_t RECORDER[] = L"Local\\Nianbao.Recording";
/* The setup sets it: an archive can be made again, and its process holds the program's files. */
static const wchar_t STOP[] = L"Local\\Nianbao.Recording.Stop";

static wchar_t archive[LONGEST_PATH];
static wchar_t unfinished[LONGEST_PATH];
/* An archive could not be made of what there was; the setup takes it away. */
static wchar_t in_vain[LONGEST_PATH];
/* What the archive is made from: the list of classes, or what was seen of a run. */
static wchar_t source[LONGEST_PATH];

/* As the runtime's own file "release" says it; 0 if it does not. */
static int java_version(void) {
  static const char KEY[] = "JAVA_VERSION=\"";
  static wchar_t path[LONGEST_PATH];
  static char text[LARGEST_RELEASE + 1];
  DWORD size = 0;
  print_to(path, L"%ls\\runtime\\release", folder);
  HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
  if (file == INVALID_HANDLE_VALUE) {
    return 0;
  }
  ReadFile(file, text, LARGEST_RELEASE, &size, NULL);
  CloseHandle(file);
  text[size] = 0;
  const char *version = strstr(text, KEY);
  return version == NULL ? 0 : atoi(version + sizeof KEY - 1);
}

static BOOL watches_runs(void) { return java_version() >= WATCHES_RUNS; }

static BOOL find_archive(void) {
  if (cache[0] == 0) {
    return FALSE;
  }
  if (watches_runs()) {
    /* A run of the command line tells little of one with a window. */
    print_to(archive, L"%ls\\%ls.aot", cache, name);
    print_to(source, L"%ls\\%ls.aotconf", cache, name);
  } else {
    print_to(archive, L"%ls\\Nianbao.jsa", cache);
    print_to(source, L"%ls\\nianbao.classlist", folder);
  }
  print_to(unfinished, L"%ls.new", archive);
  print_to(in_vain, L"%ls.failed", archive);
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
    add_path_option(watches_runs() ? L"-XX:AOTCache=" : L"-XX:SharedArchiveFile=", archive);
  } else if (watches_runs() && !is_there(in_vain)) {
    add_argument(L"-XX:AOTMode=record");
    add_path_option(L"-XX:AOTConfiguration=", source);
  }
}

void add_recording_options(void) {
  if (!find_archive()) {
    ExitProcess(NO_START);
  }
  if (watches_runs()) {
    add_argument(L"-XX:AOTMode=create");
    add_path_option(L"-XX:AOTConfiguration=", source);
    add_path_option(L"-XX:AOTCache=", unfinished);
  } else {
    add_argument(L"-Xshare:dump");
    add_path_option(L"-XX:SharedClassListFile=", source);
    add_path_option(L"-XX:SharedArchiveFile=", unfinished);
  }
}

BOOL wants_archive(void) {
  return find_archive() && !is_there(archive) && !is_there(in_vain) && is_there(source);
}

/* Such a source gives no archive: not tried again at every end. */
static void give_up(void) {
  HANDLE mark = CreateFileW(in_vain, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
  if (mark != INVALID_HANDLE_VALUE) {
    CloseHandle(mark);
  }
}

int make_archive(void) {
  HANDLE mutex = CreateMutexW(NULL, FALSE, RECORDER); /* held until this process ends */
  if (mutex == NULL || GetLastError() == ERROR_ALREADY_EXISTS || !wants_archive()) {
    return 0;
  }
  BOOL stopped = FALSE;
  DWORD status = NO_START;
  HANDLE recorder = start_as(RECORD, IDLE_PRIORITY_CLASS | DETACHED_PROCESS);
  HANDLE stop = CreateEventW(NULL, TRUE, FALSE, STOP);
  if (recorder != NULL && stop != NULL) {
    HANDLE either[] = {recorder, stop};
    stopped = WaitForMultipleObjects(2, either, FALSE, INFINITE) != WAIT_OBJECT_0;
    if (stopped) {
      TerminateProcess(recorder, NO_START);
      WaitForSingleObject(recorder, INFINITE);
    }
    GetExitCodeProcess(recorder, &status);
    CloseHandle(recorder);
  }
  if (status != 0 || !MoveFileExW(unfinished, archive, MOVEFILE_REPLACE_EXISTING)) {
    DeleteFileW(unfinished);
    if (!stopped && recorder != NULL && stop != NULL) {
      give_up(); /* it ran to its end and made nothing of it */
    }
  }
  if (watches_runs()) {
    DeleteFileW(source);
  }
  return 0;
}

BOOL drop_archive(void) { return find_archive() && DeleteFileW(archive); }
