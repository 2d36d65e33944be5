package org.nianbao.check;

import java.util.function.Consumer;

/** One or more related rules that compare a report with last year's. */
@FunctionalInterface
interface Comparison {
  void compare(CheckContext exam, LastYear last, Consumer<Finding> found);
}
