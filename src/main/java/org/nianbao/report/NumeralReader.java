package org.nianbao.report;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.form.NumberKind;

/** What a Chinese numeral, with its unit, may mean as a figure of a column. */
final class NumeralReader {
  private static final String YUAN = "[元圆]$";

  private NumeralReader() {}

  /** The figures that may be meant, likeliest first; none if the text is no numeral. */
  static List<String> figures(String text, NumberKind kind) {
    boolean yuan = text.matches(".*" + YUAN);
    String bare =
        yuan ? text.replaceFirst(YUAN, "") : text.replaceFirst(FigureReader.COUNT_UNIT + "$", "");
    Set<String> figures = new LinkedHashSet<>();
    for (BigDecimal value : ChineseNumeral.readings(bare)) {
      figures.add(figure(value, bare, yuan, kind));
    }
    if (kind == NumberKind.MONEY && !yuan && !hasTenThousands(bare) && figures.size() == 1) {
      ChineseNumeral.read(bare)
          .filter(value -> value.compareTo(BigDecimal.valueOf(100)) >= 0)
          .ifPresent(value -> figures.add(FigureReader.plain(value.movePointLeft(4))));
    }
    return List.copyOf(figures);
  }

  /** 五千元 is 0.5 and 二万 is 2 in a column of 万元; where a column has no unit, they keep theirs. */
  private static String figure(BigDecimal value, String bare, boolean yuan, NumberKind kind) {
    return switch (kind) {
      case COUNT, SIGNED -> FigureReader.plain(value);
      case MONEY ->
          FigureReader.plain(yuan || hasTenThousands(bare) ? value.movePointLeft(4) : value);
      case AMOUNT -> FigureReader.plain(value) + (yuan || hasTenThousands(bare) ? "元" : "");
    };
  }

  private static boolean hasTenThousands(String numeral) {
    return numeral.indexOf('万') >= 0 || numeral.indexOf('亿') >= 0;
  }
}
