package org.nianbao.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a whole in percent: to as many decimals as it takes for plainly rounded shares to add up
 * to 100. Only where none do, the last one carries the rounding of all.
 */
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 1;

  /** In the order in which they are tried. */
  private static final List<Integer> SCALES = List.of(SCALE, 2, 0);

  private Shares() {}

  /**
   * The shares; they add up to 100.
   *
   * @param parts that add up to something more than 0
   */
  static List<BigDecimal> of(List<BigDecimal> parts) {
    BigDecimal whole = sum(parts);
    for (int scale : SCALES) {
      List<BigDecimal> shares = parts.stream().map(p -> percent(p, whole, scale)).toList();
      // A part that there is, and whose share reads 0, looks like a slip.
      boolean visible = shares.stream().allMatch(s -> s.signum() > 0);
      if (visible && sum(shares).compareTo(HUNDRED) == 0) {
        return shares;
      }
    }
    List<BigDecimal> shares =
        new ArrayList<>(parts.stream().map(p -> percent(p, whole, SCALE)).toList());
    BigDecimal before = sum(shares.subList(0, shares.size() - 1));
    shares.set(shares.size() - 1, HUNDRED.subtract(before).setScale(SCALE, RoundingMode.HALF_UP));
    return shares;
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return percent(part, whole, SCALE);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole, int scale) {
    return part.multiply(HUNDRED).divide(whole, scale, RoundingMode.HALF_UP);
  }
}
