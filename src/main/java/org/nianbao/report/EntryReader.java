package org.nianbao.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.form.NumberKind;
import org.nianbao.report.Reading.Doubt;
import org.nianbao.report.Reading.Figure;
import org.nianbao.report.Reading.Question;
import org.nianbao.report.Reading.Refusal;

/**
 * Reads what a clerk typed into a cell. Accepts any text: full-width digits, well-formed groups,
 * units that belong, notes in brackets. What is not certain becomes a question or a refusal, with
 * proposals that could take the text's place.
 */
final class EntryReader {
  private static final int MAX_DIGITS = 30;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private static final Pattern NOTE = Pattern.compile("([^（(]*)([（(].*[）)])", Pattern.DOTALL);
  private static final Pattern FIGURE =
      Pattern.compile("([+-]*)\\s*([0-9.,。·]+(?: [0-9]+)*)\\s*([^0-9A-Za-z%‰|+\\-.,。·\\s]*)");
  private static final Pattern PLAIN = Pattern.compile("(?:0|[1-9]\\d*)(?:\\.\\d+)?");
  private static final Pattern ZEROS = Pattern.compile("0+(\\d+(?:\\.\\d+)?)");
  private static final Pattern GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern ONE_COMMA = Pattern.compile("(\\d+),(\\d+)");
  private static final Pattern BLANK_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})+");
  private static final Pattern POINT = Pattern.compile("(\\d*)[.。·](\\d*)");
  private static final Pattern LOOSE_NOTE =
      Pattern.compile("(\\d+)\\s*件?\\s*[，,]?\\s*((?:其中|含|包括).+)");
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern COUNT_UNIT = Pattern.compile("[件条项个宗次份起人户家部]");
  private static final Pattern NOTHING = Pattern.compile("[-—–―~]+|无|没有|暂无");

  private final NumberKind kind;
  private final String note;

  private EntryReader(NumberKind kind, String note) {
    this.kind = kind;
    this.note = note;
  }

  static Reading read(String typed, NumberKind kind) {
    return switch (readOnce(typed, kind)) {
      case Question q -> {
        List<String> readable = readable(q.proposals(), kind);
        yield readable.isEmpty()
            ? new Refusal(q.doubt(), readable)
            : new Question(q.doubt(), readable);
      }
      case Refusal r -> new Refusal(r.doubt(), readable(r.proposals(), kind));
      case Reading certain -> certain;
    };
  }

  /** A proposal must not raise a question of its own. */
  private static List<String> readable(List<String> proposals, NumberKind kind) {
    return proposals.stream().filter(p -> !readOnce(p, kind).isUnreadable()).toList();
  }

  private static Reading readOnce(String typed, NumberKind kind) {
    String text = strip(typed);
    if (text.isEmpty()) {
      return new Reading.Blank();
    }
    Matcher noted = NOTE.matcher(text);
    return noted.matches()
        ? new EntryReader(kind, noted.group(2)).read(normal(noted.group(1)))
        : new EntryReader(kind, "").read(normal(text));
  }

  /** Without white space, no-break spaces and zero-width characters around it. */
  private static String strip(String text) {
    return text.replaceAll(
        "^[\\s\\u00A0\\u3000\\u200B\\uFEFF]+|[\\s\\u00A0\\u3000\\u200B\\uFEFF]+$", "");
  }

  private static String normal(String text) {
    return strip(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[−‐‑‒﹣]", "-"));
  }

  private Reading read(String text) {
    if (text.equals("/") && note.isEmpty()) {
      return new Reading.NotApplicable();
    }
    if (text.isEmpty()) {
      return onlyBrackets();
    }
    if (NOTHING.matcher(text).matches()) {
      return question(Doubt.NOTHING_WORD, "0", "/");
    }
    if (text.codePoints().filter(Character::isDigit).count() > MAX_DIGITS) {
      return refusal(Doubt.TOO_LONG);
    }
    Matcher figure = FIGURE.matcher(text);
    if (figure.matches() && !isSeveral(figure.group(3))) {
      return figure(figure.group(1), figure.group(2), figure.group(3));
    }
    return words(text);
  }

  private static boolean isSeveral(String unit) {
    return unit.startsWith("、") || unit.startsWith(";");
  }

  private Reading figure(String sign, String digits, String unit) {
    if (PLAIN.matcher(digits).matches()) {
      return signed(sign, new BigDecimal(digits), unit);
    }
    if (GROUPS.matcher(digits).matches()) {
      return signed(sign, new BigDecimal(digits.replace(",", "")), unit);
    }
    Matcher zeros = ZEROS.matcher(digits);
    if (zeros.matches()) {
      return question(Doubt.LEADING_ZEROS, sign + new BigDecimal(zeros.group(1)).toPlainString());
    }
    if (BLANK_GROUPS.matcher(digits).matches()) {
      return question(Doubt.BLANK_GROUPING, sign + digits.replace(" ", ""));
    }
    if (digits.contains(" ")) {
      return several(List.of(digits.split(" ")), unit);
    }
    Matcher point = POINT.matcher(digits);
    if (point.matches() && !digits.matches("[.。·]")) {
      String whole = point.group(1).isEmpty() ? "0" : point.group(1);
      String meant = point.group(2).isEmpty() ? whole : whole + "." + point.group(2);
      return question(Doubt.DECIMAL_POINT, sign + meant);
    }
    if (digits.contains(",")) {
      return grouping(sign, digits);
    }
    return refusal(Doubt.NOT_A_NUMBER);
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
    return refusal(Doubt.GROUPING, proposals.toArray(String[]::new));
  }

  private Reading signed(String sign, BigDecimal value, String unit) {
    if (sign.isEmpty()) {
      return measured(value, unit);
    }
    BigDecimal meant = sign.endsWith("-") ? value.negate() : value;
    if (sign.length() > 1) {
      return question(Doubt.DOUBLE_SIGN, (kind.allowsSign() ? meant : value).toPlainString());
    }
    // A negative count is a number, and wrong as such: S3-NEG says so.
    boolean readable = kind.allowsSign() || (kind == NumberKind.COUNT && sign.equals("-"));
    return readable ? measured(meant, unit) : question(Doubt.SIGN, value.toPlainString());
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
      return question(Doubt.UNIT_CONVERTED, plain(value.multiply(TEN_THOUSAND)));
    }
    boolean money = unit.endsWith("元") || unit.equals("圆") || unit.endsWith("¥");
    return refusal(money ? Doubt.UNIT_WRONG : Doubt.WORDS, plain(value));
  }

  private Reading money(BigDecimal value, String unit) {
    return switch (unit) {
      case "元", "万元", "亿元" -> {
        if (kind == NumberKind.AMOUNT || unit.equals("万元")) {
          yield new Figure(value, note, unit);
        }
        BigDecimal converted = unit.equals("元") ? value.movePointLeft(4) : value.movePointRight(4);
        yield question(Doubt.UNIT_CONVERTED, plain(converted));
      }
      case "万" ->
          kind == NumberKind.AMOUNT
              ? new Figure(value, note, unit)
              : question(Doubt.UNIT_CONVERTED, plain(value));
      default ->
          refusal(
              COUNT_UNIT.matcher(unit).matches() ? Doubt.UNIT_WRONG : Doubt.WORDS, plain(value));
    };
  }

  /** (12): a note alone, or a bookkeeper's negative number. */
  private Reading onlyBrackets() {
    String inside = normal(note.substring(1, note.length() - 1));
    if (!PLAIN.matcher(inside).matches()) {
      return new Refusal(Doubt.ONLY_BRACKETS, List.of());
    }
    return new Question(
        Doubt.ONLY_BRACKETS, kind.allowsSign() ? List.of(inside, "-" + inside) : List.of(inside));
  }

  private Reading words(String text) {
    Optional<BigDecimal> numeral =
        ChineseNumeral.read(text.replaceFirst(COUNT_UNIT.pattern() + "$|万?元$", ""));
    if (numeral.isPresent()) {
      return question(Doubt.CHINESE_NUMERAL, plain(numeral.get()));
    }
    String digits = text.replaceAll("[Oo]", "0").replaceAll("[lI|]", "1");
    if (!digits.equals(text) && PLAIN.matcher(digits).matches()) {
      return question(Doubt.LOOKALIKE, digits);
    }
    Matcher loose = LOOSE_NOTE.matcher(text);
    if (loose.matches() && note.isEmpty()) {
      return refusal(Doubt.SEVERAL_FIGURES, loose.group(1) + "（" + loose.group(2) + "）");
    }
    List<String> pieces = DIGITS.matcher(text).results().map(m -> m.group()).toList();
    if (pieces.isEmpty() || text.matches(".*[A-Za-z%‰].*")) {
      return refusal(Doubt.NOT_A_NUMBER);
    }
    if (pieces.size() == 1) {
      return refusal(Doubt.WORDS, pieces.getFirst());
    }
    return several(List.of(text.split("[、;,+和及\\s]+")), "");
  }

  /** 251000元、30000元: one item has one figure. Proposes the sum where every piece can be read. */
  private Reading several(List<String> pieces, String lastUnit) {
    if (pieces.size() < 2) {
      return refusal(Doubt.SEVERAL_FIGURES);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = i == pieces.size() - 1 ? pieces.get(i) + lastUnit : pieces.get(i);
      switch (readOnce(piece, kind)) {
        case Figure f when f.note().isEmpty() && kind != NumberKind.AMOUNT ->
            sum = sum.add(f.value());
        case Question q when q.doubt() == Doubt.UNIT_CONVERTED ->
            sum = sum.add(new BigDecimal(q.proposals().getFirst()));
        default -> {
          return refusal(Doubt.SEVERAL_FIGURES);
        }
      }
    }
    return refusal(Doubt.SEVERAL_FIGURES, plain(sum));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private Reading question(Doubt doubt, String... proposals) {
    return new Question(doubt, withNote(proposals));
  }

  private Reading refusal(Doubt doubt, String... proposals) {
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
