package org.nianbao.ui.selfcheck;

import org.nianbao.text.Messages;

/**
 * What came of one check.
 *
 * @param name what was checked
 * @param passed whether it is well
 * @param words what was found; what is wrong, where it is not well
 */
public record CheckLine(String name, boolean passed, String words) {

  /** The line as the clerk, or support, reads it. */
  public String text(Messages messages) {
    return messages.get(passed ? "selfcheck.passed" : "selfcheck.failed", name, words);
  }
}
