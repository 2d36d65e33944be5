package org.nianbao.ui.rollup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.Report;
import org.nianbao.rollup.FormerRollup;
import org.nianbao.rollup.ReportFiles;
import org.nianbao.rollup.UnitListFile;

/** Goes on with the roll-up that was left: what was given, and the two reports beside it. */
record RollupResuming(RollupMemory memory, UnitListFile lists, ReportFiles reports) {

  /**
   * What was left.
   *
   * @param unread files beside the units' that can no longer be read
   */
  record LeftRollup(
      RollupGiven given,
      @Nullable FormerRollup former,
      @Nullable Report declared,
      List<Path> unread) {}

  /**
   * Reads it.
   *
   * @throws IOException if it cannot be read
   */
  LeftRollup read() throws IOException {
    RollupGiven given = memory.read();
    List<Path> unread = new ArrayList<>();
    FormerRollup former = given.former() == null ? null : former(given.former(), unread);
    Report declared = given.declared() == null ? null : declared(given.declared(), unread);
    return new LeftRollup(given, former, declared, unread);
  }

  private @Nullable FormerRollup former(Path file, List<Path> unread) {
    try {
      return lists.read(file).before();
    } catch (IOException e) {
      unread.add(file);
      return null;
    }
  }

  private @Nullable Report declared(Path file, List<Path> unread) {
    try {
      return reports.read(file, () -> false).draft().report();
    } catch (ReportFiles.NoReportException e) {
      unread.add(file);
      return null;
    }
  }
}
