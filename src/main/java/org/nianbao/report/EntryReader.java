package org.nianbao.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.form.NumberKind;
import org.nianbao.report.Reading.DoubtfulEntry;
import org.nianbao.report.Reading.Figure;
import org.nianbao.report.Reading.Question;
import org.nianbao.report.Reading.Refusal;

/**
 * Reads what a clerk typed into a cell. Accepts any text: full-width digits, well-formed groups,
 * units that belong, notes in brackets. What is not certain becomes a question or a refusal, with
 * proposals that could take the text's place.
 */
final class EntryReader {
  /** No count and no amount has so many; longer ones are a slip of pasting. */
  private static final int MAX_DIGITS = 30;

  private static final Pattern OUTER_BLANKS =
      Pattern.compile("^[\\s\\u00A0\\u3000\\u200B\\uFEFF]+|[\\s\\u00A0\\u3000\\u200B\\uFEFF]+$");
  private static final Pattern MINUS = Pattern.compile("[−‐‑‒﹣]");
  private static final Pattern NOTE = Pattern.compile("([^（(]*)([（(].*[）)])", Pattern.DOTALL);
  private static final Pattern FIGURE =
      Pattern.compile("([+-]*)\\s*([0-9.,。·]+(?: [0-9]+)*)\\s*([^0-9A-Za-z%‰|+\\-.,。·\\s]*)");
  private static final Pattern LOOSE_NOTE =
      Pattern.compile("(\\d+)\\s*件?\\s*[，,]?\\s*((?:其中|含|包括).+)");
  private static final Pattern WIDE_COMMA = Pattern.compile("[0-9][，﹐]|[，﹐][0-9]");
  private static final Pattern DOWN_NOTE = Pattern.compile("[（(]\\s*(?:减少|减|下降|降低|降|负)\\s*[）)]");
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern LATIN = Pattern.compile(".*[A-Za-z%‰].*");
  private static final Pattern LIKE_0 = Pattern.compile("[Oo]");
  private static final Pattern LIKE_1 = Pattern.compile("[lI|]");
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
    if (isDigits(typed) && !kind.allowsSign()) {
      return new EntryReader(kind, "").figures.read("", typed, "");
    }
    String text = strip(typed);
    if (text.isEmpty()) {
      return new Reading.Blank();
    }
    Matcher noted = NOTE.matcher(text);
    String bare = noted.matches() ? noted.group(1) : text;
    String note = noted.matches() ? noted.group(2) : "";
    if (FootnoteMarks.areIn(bare)) {
      return marked(bare, note, kind);
    }
    Reading reading = new EntryReader(kind, note).read(normal(bare));
    return reading instanceof Figure figure && WIDE_COMMA.matcher(bare).find()
        ? new Question(DoubtfulEntry.WIDE_COMMA, List.of(figure.value().toPlainString() + note))
        : reading;
  }

  /** Nothing but digits, as nearly all that stands in a thousand drafts. */
  private static boolean isDigits(String typed) {
    return !typed.isEmpty()
        && typed.length() <= MAX_DIGITS
        && typed.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** 12①: a mark behind a figure is a note; elsewhere it says nothing certain. */
  private static Reading marked(String bare, String note, NumberKind kind) {
    FootnoteMarks marks = FootnoteMarks.atEndOf(strip(bare));
    if (marks.number().isPresent()) {
      return new Question(DoubtfulEntry.MARK, List.of(marks.number().getAsInt() + note));
    }
    return FootnoteMarks.areIn(marks.before()) || marks.before().isEmpty()
        ? new Refusal(DoubtfulEntry.MARK, List.of())
        : readOnce(marks.before() + marks.noteWith(note), kind);
  }

  /** Without white space, no-break spaces and zero-width characters around it. */
  private static String strip(String text) {
    return OUTER_BLANKS.matcher(text).replaceAll("");
  }

  private static String normal(String text) {
    return strip(MINUS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-"));
  }

  private Reading read(String text) {
    if (text.equals("/") && note.isEmpty()) {
      return new Reading.NotApplicable();
    }
    if (text.isEmpty()) {
      return onlyBrackets();
    }
    if (NOTHING.matcher(text).matches()) {
      return figures.question(DoubtfulEntry.NOTHING_WORD, "0", "/");
    }
    if (text.codePoints().filter(Character::isDigit).count() > MAX_DIGITS) {
      return figures.refusal(DoubtfulEntry.TOO_LONG);
    }
    if (kind.allowsSign()) {
      String whole = DOWN_NOTE.matcher(note).matches() ? text + note : text;
      Optional<Reading> signed = SignWords.read(whole);
      if (signed.isPresent()) {
        return whole.equals(text) ? withNote(signed.get()) : signed.get();
      }
    }
    Matcher figure = FIGURE.matcher(text);
    if (figure.matches() && !isSeveral(figure.group(3))) {
      return isSpaced(figure.group(2))
          ? spaced(figure.group(1), figure.group(2), figure.group(3))
          : figures.read(figure.group(1), figure.group(2), figure.group(3));
    }
    return words(text);
  }

  private Reading withNote(Reading signed) {
    return signed instanceof Question question
        ? figures.question(question.doubt(), question.proposals().toArray(String[]::new))
        : signed;
  }

  /** 1 2: a key was hit too much; whether it is one figure only the clerk knows. */
  private Reading spaced(String sign, String digits, String unit) {
    return switch (figures.read(sign, digits.replace(" ", ""), unit)) {
      case Figure f -> figures.question(DoubtfulEntry.BLANK_GROUPING, f.value().toPlainString());
      case Question q -> new Question(DoubtfulEntry.BLANK_GROUPING, q.proposals());
      case Reading other -> other;
    };
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
      return new Refusal(DoubtfulEntry.ONLY_BRACKETS, List.of());
    }
    return new Question(
        DoubtfulEntry.ONLY_BRACKETS,
        kind.allowsSign() ? List.of(inside, "-" + inside) : List.of(inside));
  }

  private Reading words(String text) {
    List<String> numerals = NumeralReader.figures(text, kind);
    if (!numerals.isEmpty()) {
      boolean wrongUnit = !kind.allowsDecimals() && text.endsWith("元");
      String[] proposals = numerals.toArray(String[]::new);
      return wrongUnit
          ? figures.refusal(DoubtfulEntry.UNIT_WRONG, proposals)
          : figures.question(DoubtfulEntry.CHINESE_NUMERAL, proposals);
    }
    String digits = LIKE_1.matcher(LIKE_0.matcher(text).replaceAll("0")).replaceAll("1");
    if (!digits.equals(text) && FigureReader.PLAIN.matcher(digits).matches()) {
      return figures.question(DoubtfulEntry.LOOKALIKE, digits);
    }
    Matcher loose = LOOSE_NOTE.matcher(text);
    if (loose.matches() && note.isEmpty()) {
      return figures.refusal(
          DoubtfulEntry.SEVERAL_FIGURES, loose.group(1) + "（" + loose.group(2) + "）");
    }
    List<String> pieces = DIGITS.matcher(text).results().map(m -> m.group()).toList();
    if (pieces.isEmpty() || LATIN.matcher(text).matches()) {
      return figures.refusal(DoubtfulEntry.NOT_A_NUMBER);
    }
    if (pieces.size() == 1) {
      return figures.refusal(DoubtfulEntry.WORDS, pieces.getFirst());
    }
    return several(List.of(text.split("[、;,+和及\\s]+")), text.matches("[^、;,和及]*\\+[^、;,和及]*"));
  }

  /**
   * 251000元、30000元: one item has one figure. Proposes the sum where every piece can be read and
   * they are meant to be added: with 12、13 nobody can say.
   *
   * @param plus whether they are joined by plus signs
   */
  private Reading several(List<String> pieces, boolean plus) {
    if (pieces.size() < 2) {
      return figures.refusal(DoubtfulEntry.SEVERAL_FIGURES);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String piece : pieces) {
      switch (readOnce(piece, kind)) {
        case Figure f
            when f.note().isEmpty()
                && kind != NumberKind.AMOUNT
                && (plus || f.unit().endsWith("元")) ->
            sum = sum.add(f.value());
        case Question q when q.doubt() == DoubtfulEntry.UNIT_CONVERTED ->
            sum = sum.add(new BigDecimal(q.proposals().getFirst()));
        default -> {
          return figures.refusal(DoubtfulEntry.SEVERAL_FIGURES);
        }
      }
    }
    return figures.refusal(DoubtfulEntry.SEVERAL_FIGURES, FigureReader.plain(sum));
  }
}
