package org.nianbao.check.lastyear;

import java.util.function.Consumer;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.LastYear;
import org.nianbao.check.Rule;

/** One or more related rules that compare a report with last year's; without it they are silent. */
public interface Comparison extends Rule {
  void compare(CheckContext exam, LastYear last, Consumer<Finding> found);

  /** Whether it still makes sense where section two does not count the same as last year. */
  default boolean spansForms() {
    return false;
  }

  @Override
  default void check(CheckContext exam, Consumer<Finding> found) {
    exam.lastYear()
        .filter(last -> spansForms() || last.hasFormOf(exam.report()))
        .ifPresent(last -> compare(exam, last, found));
  }
}
