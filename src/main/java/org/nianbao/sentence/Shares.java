package org.nianbao.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Parts of a whole in percent, to one decimal; the last one carries the rounding of all. */
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 1;

  private Shares() {}

  /**
   * The shares; they add up to 100.
   *
   * @param parts that add up to something more than 0
   */
  static List<BigDecimal> of(List<BigDecimal> parts) {
    BigDecimal whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<BigDecimal> shares = new ArrayList<>();
    BigDecimal rest = HUNDRED.setScale(SCALE, RoundingMode.UNNECESSARY);
    for (BigDecimal part : parts.subList(0, parts.size() - 1)) {
      BigDecimal share = percent(part, whole);
      shares.add(share);
      rest = rest.subtract(share);
    }
    shares.add(rest);
    return shares;
  }

  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
  }
}
