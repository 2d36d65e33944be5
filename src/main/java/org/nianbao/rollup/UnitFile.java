package org.nianbao.rollup;

import java.nio.file.Path;

/** What became of one file. */
public sealed interface UnitFile {
  Path file();

  /** The file's name without folder and ending. */
  default String title() {
    String name = String.valueOf(file().getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** A report was read from it. */
  record ReportFile(Path file, UnitReport report) implements UnitFile {
    /** The name in the report, else that of the file. */
    public String name() {
      String body = report.body().strip();
      return body.isEmpty() ? title() : body;
    }
  }

  /**
   * It could not be read, or holds no report.
   *
   * @param why in one Chinese sentence
   */
  record UnreadFile(Path file, String why) implements UnitFile {}
}
