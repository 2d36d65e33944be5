package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a number that is not exact leaves open: 380余 is from 380 up to 389, 近400 no more than 400.
 *
 * @param low the least that it may stand for
 * @param high the most
 */
record RoughNumber(BigDecimal low, BigDecimal high) {
  /** What stands before a number that is not exact. */
  static final String LEADS = "近约超逾";

  private static final String MORE = "余多";
  private static final String ABOUT_FRONT = "约";
  private static final BigDecimal BOUNDLESS = BigDecimal.valueOf(100);

  /** Empty where it cannot be told: 数十件, 以内, a bare 384余件. */
  static Optional<RoughNumber> of(Token token, String text) {
    BigDecimal value = token.value();
    if (!token.vague() || value.signum() <= 0) {
      return Optional.empty();
    }
    String said = text.substring(token.from(), token.to());
    char before = token.from() == 0 ? '\n' : text.charAt(token.from() - 1);
    BigDecimal step = step(value);
    boolean more = said.chars().anyMatch(c -> MORE.indexOf(c) >= 0);
    boolean scaled = said.indexOf('万') >= 0 || said.indexOf('亿') >= 0;
    if (said.indexOf('几') >= 0 || said.indexOf('来') >= 0 || text.startsWith("以", token.to())) {
      return Optional.empty();
    }
    if (before == '超' || before == '逾') {
      return Optional.of(new RoughNumber(value, value.multiply(BOUNDLESS)));
    }
    if (step.compareTo(BigDecimal.TEN) < 0) {
      return Optional.empty();
    }
    if (more) {
      return Optional.of(new RoughNumber(value, value.add(step)));
    }
    if (before == '近') {
      return Optional.of(new RoughNumber(value.subtract(step), value));
    }
    return ABOUT_FRONT.indexOf(before) >= 0 || text.startsWith("左右", token.to()) || scaled
        ? Optional.of(new RoughNumber(value.subtract(step), value.add(step)))
        : Optional.empty();
  }

  /** The place of its last digit that is not 0. */
  private static BigDecimal step(BigDecimal value) {
    return BigDecimal.ONE.movePointLeft(value.stripTrailingZeros().scale());
  }

  /** In a larger unit. */
  RoughNumber movedLeft(int places) {
    return new RoughNumber(low.movePointLeft(places), high.movePointLeft(places));
  }

  boolean holds(BigDecimal figure) {
    return figure.compareTo(low) >= 0 && figure.compareTo(high) <= 0;
  }
}
