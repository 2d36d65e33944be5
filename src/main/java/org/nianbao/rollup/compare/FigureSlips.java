package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What slip of the hand, if any, makes one figure of another. */
final class FigureSlips {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private FigureSlips() {}

  /** The most telling slip between what a unit has and what would have to stand there. */
  static Optional<UnitSlip> between(BigDecimal own, BigDecimal other) {
    if (own.signum() != 0 && own.compareTo(other.negate()) == 0) {
      return Optional.of(UnitSlip.SIGN);
    }
    if (other.signum() < 0) {
      return Optional.empty();
    }
    if (own.signum() != 0 && other.signum() == 0) {
      return Optional.of(UnitSlip.LEFT_OUT);
    }
    if (isTimes(own, other, 1) || isTimes(own, other, 4)) {
      return Optional.of(UnitSlip.FACTOR);
    }
    String typed = plain(own);
    String meant = plain(other);
    if (isTransposed(typed, meant)) {
      return Optional.of(UnitSlip.TRANSPOSE);
    }
    if (isRounded(own, other)) {
      return Optional.of(UnitSlip.ROUNDED);
    }
    if (own.signum() != 0 && own.add(own).compareTo(other) == 0) {
      return Optional.of(UnitSlip.TWICE);
    }
    return own.signum() != 0 && isOneDigit(typed, meant)
        ? Optional.of(UnitSlip.DIGIT)
        : Optional.empty();
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static boolean isTimes(BigDecimal one, BigDecimal other, int places) {
    return one.signum() != 0
        && (one.movePointRight(places).compareTo(other) == 0
            || other.movePointRight(places).compareTo(one) == 0);
  }

  private static boolean isRounded(BigDecimal own, BigDecimal other) {
    int decimals = Math.max(0, other.stripTrailingZeros().scale());
    return own.stripTrailingZeros().scale() > decimals
        && (own.setScale(decimals, RoundingMode.HALF_UP).compareTo(other) == 0
            || own.setScale(decimals, RoundingMode.DOWN).compareTo(other) == 0)
        && own.subtract(other).abs().compareTo(HALF.add(HALF)) < 0;
  }

  private static boolean isTransposed(String one, String other) {
    if (one.length() != other.length() || one.equals(other)) {
      return false;
    }
    int at = 0;
    while (one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  /** A digit mistyped, left out or put in. */
  private static boolean isOneDigit(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    int rest = longer.length() == shorter.length() ? at + 1 : at;
    return longer
        .substring(Math.min(longer.length(), at + 1))
        .equals(shorter.substring(Math.min(shorter.length(), rest)));
  }
}
