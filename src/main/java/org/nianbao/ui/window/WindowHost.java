package org.nianbao.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.report.Report;

/** What an open report asks of the window that it stands in. */
interface WindowHost {

  /** Leaves the report for the start page, once everything is on disk or given up. */
  void goHome();

  /** Lets the clerk choose a file, and opens it in the report's place. */
  void chooseFile();

  /**
   * Lets the clerk choose a file to read beside the report.
   *
   * @param title says what for
   */
  Optional<Path> choose(String title);

  /** Begins the report of the year after, in the report's place. */
  void beginAfter(Report last);

  void help();
}
