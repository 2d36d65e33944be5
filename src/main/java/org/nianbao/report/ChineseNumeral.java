package org.nianbao.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chinese numerals: 一百二十, 两千零三, 壹佰, 二〇二一, 十五, 三万. As it is spoken, a last digit right behind 百, 千,
 * 万 or 亿 counts the next lower unit: 一百二 is 120, and 102 is 一百零二.
 */
public final class ChineseNumeral {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String UNITS = "十百千";
  private static final String FORMAL_UNITS = "拾佰仟";

  private ChineseNumeral() {}

  /** Whether a character can stand in such a numeral. */
  public static boolean isNumeral(int c) {
    return digit(c) >= 0 || unit(c) > 0 || c == '万' || c == '亿';
  }

  /**
   * The number that a whole text stands for, as it is spoken; empty if it is no well-formed
   * numeral.
   */
  public static Optional<BigDecimal> read(String text) {
    return readings(text).stream().findFirst();
  }

  /**
   * All numbers that a text may stand for, the spoken one first: 120 and 102 for 一百二. Who wrote it
   * digit by digit may have meant the other.
   */
  public static List<BigDecimal> readings(String text) {
    Optional<BigDecimal> literal = literal(text);
    if (literal.isEmpty() || !isClipped(text)) {
      return literal.map(List::of).orElse(List.of());
    }
    int last = text.length() - 1;
    long unit = place(text.charAt(last - 1)) / 10;
    BigDecimal digit = BigDecimal.valueOf(digit(text.charAt(last)));
    BigDecimal spoken = literal.get().subtract(digit).add(digit.multiply(BigDecimal.valueOf(unit)));
    return List.of(spoken, literal.get());
  }

  /** Whether the last digit stands right behind a unit of a hundred or more. */
  private static boolean isClipped(String text) {
    int last = text.length() - 1;
    return last > 0 && digit(text.charAt(last)) > 0 && place(text.charAt(last - 1)) >= 100;
  }

  private static Optional<BigDecimal> literal(String text) {
    if (text.isEmpty() || !text.codePoints().allMatch(ChineseNumeral::isNumeral)) {
      return Optional.empty();
    }
    boolean positional = text.codePoints().allMatch(c -> digit(c) >= 0);
    if (positional) {
      StringBuilder plain = new StringBuilder();
      text.codePoints().forEach(c -> plain.append(digit(c)));
      return text.length() > 1 && plain.charAt(0) == '0'
          ? Optional.empty()
          : Optional.of(new BigDecimal(plain.toString()));
    }
    return Optional.ofNullable(withUnits(text));
  }

  private static @Nullable BigDecimal withUnits(String text) {
    long total = 0;
    long below = 0; // what is gathered under the next 万 or 亿
    int digit = -1;
    long lastUnit = Long.MAX_VALUE;
    long lastLarge = Long.MAX_VALUE;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      if (digit(c) >= 0) {
        if (digit > 0) {
          return null; // two digits without a unit between them
        }
        digit = digit(c);
      } else if (unit(c) > 0) {
        boolean bareTen = digit < 0 && unit(c) == 10 && below == 0;
        if (unit(c) >= lastUnit || (digit <= 0 && !bareTen)) {
          return null;
        }
        below += (bareTen ? 1L : digit) * unit(c);
        lastUnit = unit(c);
        digit = -1;
      } else {
        long large = place(c);
        below += Math.max(digit, 0);
        if (below == 0 || large >= lastLarge) {
          return null;
        }
        total += below * large;
        lastLarge = large;
        below = 0;
        digit = -1;
        lastUnit = Long.MAX_VALUE;
      }
    }
    return BigDecimal.valueOf(total + below + Math.max(digit, 0));
  }

  /** The value of a unit, 10,000 for 万; 0 if it is none. */
  private static long place(int c) {
    return switch (c) {
      case '万' -> 10_000L;
      case '亿' -> 100_000_000L;
      default -> unit(c);
    };
  }

  private static int digit(int c) {
    if (c == '〇') {
      return 0;
    }
    if (c == '两') {
      return 2;
    }
    return Math.max(DIGITS.indexOf(c), FORMAL.indexOf(c));
  }

  private static int unit(int c) {
    int power = Math.max(UNITS.indexOf(c), FORMAL_UNITS.indexOf(c));
    return power < 0 ? 0 : (int) Math.pow(10, power + 1);
  }
}
