package org.nianbao.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chinese numerals: 一百二十, 两千零三, 壹佰, 二〇二一, 十五, 三万. */
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

  /** The number that a whole text stands for; empty if it is no well-formed numeral. */
  public static Optional<BigDecimal> read(String text) {
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
        long large = c == '万' ? 10_000L : 100_000_000L;
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
