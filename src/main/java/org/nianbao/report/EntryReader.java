package org.nianbao.report;

import java.math.BigDecimal;
import java.text.Normalizer;
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

  private static final Pattern NOTE = Pattern.compile("([^（(]*)([（(].*[）)])", Pattern.DOTALL);
  private static final Pattern FIGURE =
      Pattern.compile("([+-]*)\\s*([0-9.,。·]+(?: [0-9]+)*)\\s*([^0-9A-Za-z%‰|+\\-.,。·\\s]*)");
  private static final Pattern LOOSE_NOTE =
      Pattern.compile("(\\d+)\\s*件?\\s*[，,]?\\s*((?:其中|含|包括).+)");
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern NOTHING = Pattern.compile("[-—–―~]+|无|没有|暂无");

  private final NumberKind kind;
  private final String note;
  private final FigureReader figures;

  private EntryReader(NumberKind kind, String note) {
    this.kind = kind;
    this.note = note;
    this.figures = new FigureReader(kind, note);
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
      return figures.question(Doubt.NOTHING_WORD, "0", "/");
    }
    if (text.codePoints().filter(Character::isDigit).count() > MAX_DIGITS) {
      return figures.refusal(Doubt.TOO_LONG);
    }
    Matcher figure = FIGURE.matcher(text);
    if (figure.matches() && !isSeveral(figure.group(3))) {
      return isSpaced(figure.group(2))
          ? several(List.of(figure.group(2).split(" ")), figure.group(3))
          : figures.read(figure.group(1), figure.group(2), figure.group(3));
    }
    return words(text);
  }

  private static boolean isSpaced(String digits) {
    return digits.contains(" ") && !FigureReader.BLANK_GROUPS.matcher(digits).matches();
  }

  private static boolean isSeveral(String unit) {
    return unit.startsWith("、") || unit.startsWith(";");
  }

  /** (12): a note alone, or a bookkeeper's negative number. */
  private Reading onlyBrackets() {
    String inside = normal(note.substring(1, note.length() - 1));
    if (!FigureReader.PLAIN.matcher(inside).matches()) {
      return new Refusal(Doubt.ONLY_BRACKETS, List.of());
    }
    return new Question(
        Doubt.ONLY_BRACKETS, kind.allowsSign() ? List.of(inside, "-" + inside) : List.of(inside));
  }

  private Reading words(String text) {
    Optional<BigDecimal> numeral =
        ChineseNumeral.read(text.replaceFirst(FigureReader.COUNT_UNIT.pattern() + "$|万?元$", ""));
    if (numeral.isPresent()) {
      return figures.question(Doubt.CHINESE_NUMERAL, FigureReader.plain(numeral.get()));
    }
    String digits = text.replaceAll("[Oo]", "0").replaceAll("[lI|]", "1");
    if (!digits.equals(text) && FigureReader.PLAIN.matcher(digits).matches()) {
      return figures.question(Doubt.LOOKALIKE, digits);
    }
    Matcher loose = LOOSE_NOTE.matcher(text);
    if (loose.matches() && note.isEmpty()) {
      return figures.refusal(Doubt.SEVERAL_FIGURES, loose.group(1) + "（" + loose.group(2) + "）");
    }
    List<String> pieces = DIGITS.matcher(text).results().map(m -> m.group()).toList();
    if (pieces.isEmpty() || text.matches(".*[A-Za-z%‰].*")) {
      return figures.refusal(Doubt.NOT_A_NUMBER);
    }
    if (pieces.size() == 1) {
      return figures.refusal(Doubt.WORDS, pieces.getFirst());
    }
    return several(List.of(text.split("[、;,+和及\\s]+")), "");
  }

  /** 251000元、30000元: one item has one figure. Proposes the sum where every piece can be read. */
  private Reading several(List<String> pieces, String lastUnit) {
    if (pieces.size() < 2) {
      return figures.refusal(Doubt.SEVERAL_FIGURES);
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
          return figures.refusal(Doubt.SEVERAL_FIGURES);
        }
      }
    }
    return figures.refusal(Doubt.SEVERAL_FIGURES, FigureReader.plain(sum));
  }
}
