package org.nianbao.check;

import java.util.function.Consumer;

/** One or more related rules. */
@FunctionalInterface
interface Rule {
  void check(Examination examination, Consumer<Finding> found);
}
