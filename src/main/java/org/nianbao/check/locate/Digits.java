package org.nianbao.check.locate;

import org.nianbao.check.locate.Explanation.Operation;

/** How a typed figure differs from the one that was meant, digit by digit. */
final class Digits {

  private Digits() {}

  /** The slip of the hand that made one figure out of the other. */
  static Operation slip(String typed, String meant) {
    if (isNegated(typed, meant)) {
      return Operation.SIGN;
    }
    if (typed.length() == meant.length()
        && distance(typed, meant) == 1
        && isAnagram(typed, meant)) {
      return Operation.TRANSPOSE;
    }
    return Math.abs(typed.length() - meant.length()) == 1 && distance(typed, meant) == 1
        ? Operation.DIGIT
        : Operation.VALUE;
  }

  private static boolean isNegated(String typed, String meant) {
    return typed.equals("-" + meant) || meant.equals("-" + typed);
  }

  private static boolean isAnagram(String typed, String meant) {
    return !typed.equals(meant)
        && typed.chars().sorted().boxed().toList().equals(meant.chars().sorted().boxed().toList());
  }

  /**
   * How many slips lie between two figures: a digit left out, put in, mistyped, or two digits
   * transposed (optimal string alignment, after Damerau).
   */
  static int distance(String typed, String meant) {
    int[] beforeLast = new int[meant.length() + 1];
    int[] last = new int[meant.length() + 1];
    int[] now = new int[meant.length() + 1];
    for (int j = 0; j <= meant.length(); j++) {
      now[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = now;
      now = free;
      now[0] = i;
      for (int j = 1; j <= meant.length(); j++) {
        boolean same = typed.charAt(i - 1) == meant.charAt(j - 1);
        int best = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], now[j - 1]) + 1);
        if (i > 1 && j > 1 && isTransposed(typed, i, meant, j)) {
          best = Math.min(best, beforeLast[j - 2] + 1);
        }
        now[j] = best;
      }
    }
    return now[meant.length()];
  }

  private static boolean isTransposed(String typed, int i, String meant, int j) {
    return typed.charAt(i - 1) == meant.charAt(j - 2) && typed.charAt(i - 2) == meant.charAt(j - 1);
  }
}
