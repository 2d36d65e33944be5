/*
 * What the parts of the launcher know of each other.
 *
 *   launcher.c   the two processes: one that watches, one that holds the runtime
 *   process.c    how one starts the other
 *   folders.c    where things are, and whether Java can live there
 *   files.c      whether the program's files are whole
 *   options.c    how the runtime is started
 *   archive.c    the archive of classes, which makes starts quick
 *   message.c    one Chinese sentence, in a box or on the console
 */
#ifndef LAUNCHER_H
#define LAUNCHER_H

#include <stdarg.h>
#include <windows.h>

enum { LONGEST_PATH = 32768 };

/* Other than 0 to 2, with which the program itself ends. */
enum {
  NO_RUNTIME = 70,
  BAD_OPTIONS = 71,
  NO_MEMORY = 72,
  BAD_FOLDER = 73,
  FILES_MISSING = 74,
  NO_START = 75
};

/* --- message.c --- */

/* Says a message with a detail below it; ends nothing. */
void say(int status, const wchar_t *message, const wchar_t *detail);
/* Says it and ends the process. */
void end(int status, const wchar_t *message, const wchar_t *detail) __attribute__((noreturn));
/* swprintf into LONGEST_PATH letters, cut there. */
void print_to(wchar_t *text, const wchar_t *format, ...);

/* --- folders.c --- */

extern wchar_t executable[LONGEST_PATH]; /* this program, as Windows found it */
extern wchar_t folder[LONGEST_PATH];     /* where it is, without a backslash at the end */
extern wchar_t name[LONGEST_PATH];       /* the executable, without .exe */
extern wchar_t cache[LONGEST_PATH];      /* for what can be made again; empty if there is none */

/* Finds all of them; refuses a folder in which Java cannot run. */
void find_folders(void);
/* Whether a file or folder of this name is there. */
BOOL is_there(const wchar_t *path);

/* --- files.c --- */

/* Ends with a sentence where a file of the program is missing or has not its size. */
void check_files(void);

/* --- options.c --- */

enum { MOST_ARGUMENTS = 1024 };
extern char *arguments[MOST_ARGUMENTS + 1];
extern int argument_count;

/* Adds an argument of the runtime. */
void add_argument(const wchar_t *argument);
/* Adds the options of the program's files, one a line. */
void add_options(void);
/* The text in the process' code page; for a path that cannot be written, its 8.3 name. */
char *bytes_of(const wchar_t *text);

/* --- process.c --- */

/* What one process of the launcher does. */
enum role {
  WATCH,        /* starts another that runs, and sees to it that no end is silent */
  RUN,          /* holds the runtime and the program in it */
  WATCH_RECORD, /* starts another that records, and puts what it made into its place; the setup
                   starts it by its number */
  RECORD        /* holds a runtime that makes the archive of classes */
};

/* Starts this executable, with its own arguments, in a role; NULL if Windows does not. */
HANDLE start_as(enum role role, DWORD flags);
/* The role that this process was started in; what it starts itself does not inherit it. */
enum role role_of_this(void);

/* --- archive.c --- */

/* Adds the options that use the archive of classes, or that watch the run for it. */
void add_archive_options(void);
/* Adds the options of a runtime that only makes the archive. */
void add_recording_options(void);
/* Whether there is no archive yet, and something to make it from. */
BOOL wants_archive(void);
/* Makes the archive; what the process ends with. */
int make_archive(void);
/* Throws the archive away: it may be damaged. False if there was none. */
BOOL drop_archive(void);

#endif
