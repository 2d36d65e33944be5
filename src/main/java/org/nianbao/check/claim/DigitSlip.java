package org.nianbao.check.claim;

import java.math.BigDecimal;

/** Whether one slip of the hand makes one figure of another. */
final class DigitSlip {
  /** Shorter numbers differ in one digit by chance. */
  private static final int LONG = 3;

  private DigitSlip() {}

  /**
   * Whether a digit too many or few, two digits transposed, or one wrong digit makes the typed
   * figure of the right one. One wrong digit in a short figure is no evidence: half of all are
   * near.
   */
  static boolean isOne(BigDecimal typed, BigDecimal right, boolean shortToo) {
    if (right.signum() < 0 || typed.compareTo(right) == 0) {
      return false;
    }
    String a = typed.stripTrailingZeros().toPlainString();
    String b = right.stripTrailingZeros().toPlainString();
    if (a.length() == b.length()) {
      return distance(a, b) == 1 && (a.length() >= LONG || shortToo || isTransposed(a, b));
    }
    return Math.max(a.length(), b.length()) > 1 && distance(a, b) == 1;
  }

  /** 1 for one slip, 2 for more. */
  static int distance(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    int from = 0;
    while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    String restA = a.substring(from, endA);
    String restB = b.substring(from, endB);
    boolean one = restA.length() <= 1 && restB.length() <= 1;
    boolean transposed =
        restA.length() == 2
            && restB.length() == 2
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0);
    return one || transposed ? 1 : 2;
  }

  static boolean isTransposed(String a, String b) {
    return a.length() == b.length() && distance(a, b) == 1 && a.chars().sum() == b.chars().sum();
  }
}
