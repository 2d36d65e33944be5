package org.nianbao.check;

import java.util.function.Consumer;

/** One or more related rules. */
@FunctionalInterface
interface Rule {
  void check(CheckContext examination, Consumer<Finding> found);
}
