package org.nianbao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.form.NumberKind;
import org.nianbao.report.Reading.DoubtfulEntry;
import org.nianbao.report.Reading.Figure;
import org.nianbao.report.Reading.Question;
import org.nianbao.report.Reading.Refusal;

/**
 * Reads one figure that is already parted into sign, digits and unit: groups, points, signs, units.
 */
final class FigureReader {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  static final Pattern PLAIN = Pattern.compile("(?:0|[1-9]\\d*)(?:\\.\\d+)?");
  static final Pattern COUNT_UNIT = Pattern.compile("[件条项个宗次份起人户家部]");
  static final Pattern BLANK_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})+");
  private static final Pattern ZEROS = Pattern.compile("0+(\\d+(?:\\.\\d+)?)");
  private static final Pattern GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern ONE_COMMA = Pattern.compile("(\\d+),(\\d+)");
  private static final Pattern POINT = Pattern.compile("(\\d*)[.。·](\\d*)");

  private final NumberKind kind;
  private final String note;

  /**
   * @param note the printed note behind the figure; proposals take it along
   */
  FigureReader(NumberKind kind, String note) {
    this.kind = kind;
    this.note = note;
  }

  Reading read(String sign, String digits, String unit) {
    if (PLAIN.matcher(digits).matches()) {
      return signed(sign, new BigDecimal(digits), unit);
    }
    if (GROUPS.matcher(digits).matches()) {
      return signed(sign, new BigDecimal(digits.replace(",", "")), unit);
    }
    Matcher zeros = ZEROS.matcher(digits);
    if (zeros.matches()) {
      return question(
          DoubtfulEntry.LEADING_ZEROS, sign + new BigDecimal(zeros.group(1)).toPlainString());
    }
    if (BLANK_GROUPS.matcher(digits).matches()) {
      return question(DoubtfulEntry.BLANK_GROUPING, sign + digits.replace(" ", ""));
    }
    Matcher point = POINT.matcher(digits);
    if (point.matches() && !digits.matches("[.。·]")) {
      String whole = point.group(1).isEmpty() ? "0" : point.group(1);
      String meant = point.group(2).isEmpty() ? whole : whole + "." + point.group(2);
      return question(DoubtfulEntry.DECIMAL_POINT, sign + meant);
    }
    if (digits.contains(",")) {
      return grouping(sign, digits);
    }
    return refusal(DoubtfulEntry.NOT_A_NUMBER);
  }

  /** 491,5000: the comma was meant as a point, or the groups are wrong. Never guess silently. */
  private Reading grouping(String sign, String digits) {
    List<String> proposals = new ArrayList<>();
    Matcher comma = ONE_COMMA.matcher(digits);
    if (comma.matches() && kind.allowsDecimals()) {
      proposals.add(sign + comma.group(1) + "." + comma.group(2));
    }
    String joined = digits.replace(",", "");
    if (PLAIN.matcher(joined).matches()) {
      proposals.add(sign + joined);
    }
    return refusal(DoubtfulEntry.GROUPING, proposals.toArray(String[]::new));
  }

  private Reading signed(String sign, BigDecimal value, String unit) {
    if (sign.isEmpty()) {
      return measured(value, unit);
    }
    BigDecimal meant = sign.endsWith("-") ? value.negate() : value;
    if (sign.length() > 1) {
      return question(
          DoubtfulEntry.DOUBLE_SIGN, (kind.allowsSign() ? meant : value).toPlainString());
    }
    // A negative count is a number, and wrong as such: S3-NEG says so.
    boolean readable = kind.allowsSign() || (kind == NumberKind.COUNT && sign.equals("-"));
    return readable ? measured(meant, unit) : question(DoubtfulEntry.SIGN, value.toPlainString());
  }

  private Reading measured(BigDecimal value, String unit) {
    if (unit.isEmpty()) {
      return new Figure(value, note, "");
    }
    return kind.allowsDecimals() ? money(value, unit) : count(value, unit);
  }

  private Reading count(BigDecimal value, String unit) {
    if (COUNT_UNIT.matcher(unit).matches()) {
      return new Figure(value, note, unit);
    }
    if (unit.startsWith("万")
        && COUNT_UNIT.matcher(unit.substring(1) + "件").lookingAt()
        && !unit.contains("元")) {
      return question(DoubtfulEntry.UNIT_CONVERTED, plain(value.multiply(TEN_THOUSAND)));
    }
    boolean money = unit.endsWith("元") || unit.equals("圆") || unit.endsWith("¥");
    return refusal(money ? DoubtfulEntry.UNIT_WRONG : DoubtfulEntry.WORDS, plain(value));
  }

  private Reading money(BigDecimal value, String unit) {
    return switch (unit) {
      case "元", "万元", "亿元" -> {
        if (kind == NumberKind.AMOUNT || unit.equals("万元")) {
          yield new Figure(value, note, unit);
        }
        BigDecimal converted = unit.equals("元") ? value.movePointLeft(4) : value.movePointRight(4);
        yield question(DoubtfulEntry.UNIT_CONVERTED, plain(converted));
      }
      case "万" ->
          kind == NumberKind.AMOUNT
              ? new Figure(value, note, unit)
              : question(DoubtfulEntry.UNIT_CONVERTED, plain(value));
      default ->
          refusal(
              COUNT_UNIT.matcher(unit).matches() ? DoubtfulEntry.UNIT_WRONG : DoubtfulEntry.WORDS,
              plain(value));
    };
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  Reading question(DoubtfulEntry doubt, String... proposals) {
    return new Question(doubt, withNote(proposals));
  }

  Reading refusal(DoubtfulEntry doubt, String... proposals) {
    return new Refusal(doubt, withNote(proposals));
  }

  /** A proposal replaces the whole text, so it takes the note along. */
  private List<String> withNote(String... proposals) {
    List<String> noted = new ArrayList<>();
    for (String proposal : proposals) {
      noted.add(proposal + note);
    }
    return noted;
  }
}
