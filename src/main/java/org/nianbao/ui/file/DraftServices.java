package org.nianbao.ui.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.nianbao.disk.Disk;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.Samples;
import org.nianbao.draft.keep.DraftLocks;
import org.nianbao.draft.keep.DraftStore;
import org.nianbao.draft.keep.Generations;
import org.nianbao.draft.keep.Scheduler;
import org.nianbao.platform.AppPaths;
import org.nianbao.report.Report;

/** Everything that keeps drafts, in one hand. */
public record DraftServices(
    DraftFiles files,
    DraftStore store,
    DraftLocks locks,
    Generations generations,
    Samples samples,
    Disk disk,
    AppPaths places,
    Scheduler alarm,
    Clock clock) {

  /** A file for a new draft: named after what it is called and its year, and not there yet. */
  Path fileFor(String called, Report report, Path folder) throws IOException {
    disk.makeFolder(folder);
    String name = safe(called) + report.year();
    Path file = folder.resolve(name + ".nianbao");
    for (int i = 2; disk.exists(file); i++) {
      file = folder.resolve(name + "（" + i + "）.nianbao");
    }
    return file;
  }

  /** Without what Windows cannot have in a file's name, and not too long for its paths. */
  private static String safe(String body) {
    String name = body.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
    int length = name.codePointCount(0, name.length());
    return name.substring(0, name.offsetByCodePoints(0, Math.min(length, 40)));
  }
}
