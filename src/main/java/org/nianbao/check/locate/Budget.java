package org.nianbao.check.locate;

/** How many figures a search may still try before it gives up. */
final class Budget {
  private int left;

  Budget(int tries) {
    left = tries;
  }

  /** Uses up one try; false if there is none left. */
  boolean spend() {
    return left > 0 && left-- > 0;
  }

  boolean isSpent() {
    return left == 0;
  }
}
