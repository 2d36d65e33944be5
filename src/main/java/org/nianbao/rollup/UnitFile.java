package org.nianbao.rollup;

import java.nio.file.Path;

/** What became of one file. */
public sealed interface UnitFile {
  Path file();

  /** A report was read from it. */
  record ReportFile(Path file, UnitReport report) implements UnitFile {}

  /**
   * It could not be read, or holds no report.
   *
   * @param why in one Chinese sentence
   */
  record UnreadFile(Path file, String why) implements UnitFile {}
}
