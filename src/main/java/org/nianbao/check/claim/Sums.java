package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.List;

/** Whether rows of numbers add up, parts of parts in the same row included. */
final class Sums {
  /** Sums over all runs of more parts would take too long, and no sentence lists so many. */
  private static final int LONGEST = 24;

  private Sums() {}

  /** Whether a run from the first item on, two at least if there are two, is the whole. */
  static boolean beginsWith(BigDecimal whole, List<BigDecimal> parts) {
    for (int n = parts.size(); n >= Math.min(2, parts.size()); n--) {
      if (n > 0 && adds(whole, parts.subList(0, n), 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a run that ends with the last item is the whole. */
  static boolean endsIn(BigDecimal whole, List<BigDecimal> parts) {
    for (int from = 0; from <= parts.size() - 2; from++) {
      if (adds(whole, parts.subList(from, parts.size()), 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Parts of parts may stand behind what they make up or before it: 7，1，1，5 is 7, and so is 4，3，7.
   */
  private static boolean adds(BigDecimal total, List<BigDecimal> parts, int from) {
    if (parts.size() > LONGEST) {
      return total.compareTo(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)) == 0;
    }
    if (from == parts.size()) {
      return total.signum() == 0;
    }
    BigDecimal part = parts.get(from);
    if (total.compareTo(part) < 0) {
      return false;
    }
    BigDecimal rest = total.subtract(part);
    if (adds(rest, parts, from + 1)) {
      return true;
    }
    BigDecimal before = part;
    for (int at = from + 1; at + 1 < parts.size(); at++) {
      before = before.add(parts.get(at));
      if (before.compareTo(parts.get(at + 1)) == 0 && adds(total, parts, at + 1)) {
        return true;
      }
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int to = from + 1; to < parts.size() && sum.compareTo(part) < 0; to++) {
      sum = sum.add(parts.get(to));
      if (to > from + 1 && sum.compareTo(part) == 0 && adds(rest, parts, to + 1)) {
        return true;
      }
    }
    return false;
  }
}
