package org.nianbao.report;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * Signs that carry a number and are no digits of one: ① ² ⑴ ⒈ Ⅱ. Unicode's compatibility form makes
 * plain digits of many of them, so they have to be found before: 12① would become 121.
 */
final class FootnoteMarks {
  private static final char FRACTION_SLASH = '\u2044';
  private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";

  private final String before;
  private final String marks;

  private FootnoteMarks(String before, String marks) {
    this.before = before;
    this.marks = marks;
  }

  /** Parts a text from the marks at its end. */
  static FootnoteMarks atEndOf(String text) {
    int end = text.length();
    while (end > 0 && isMark(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return new FootnoteMarks(text.substring(0, end).stripTrailing(), text.substring(end));
  }

  static boolean areIn(String text) {
    return text.codePoints().anyMatch(FootnoteMarks::isMark);
  }

  /** A numbering or footnote sign; fractions such as ½ are none, they change the figure. */
  private static boolean isMark(int c) {
    String plain = plain(c);
    return switch (Character.getType(c)) {
      case Character.OTHER_NUMBER -> plain.indexOf(FRACTION_SLASH) < 0;
      case Character.LETTER_NUMBER -> c != '〇';
      case Character.OTHER_SYMBOL -> plain.chars().anyMatch(Character::isDigit);
      default -> false;
    };
  }

  /** The plain letters and digits that Unicode holds a sign to be like: (1) for ⑴. */
  private static String plain(int c) {
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
  }

  /** What stands before the marks. */
  String before() {
    return before;
  }

  /**
   * The marks as a printed note has them, in brackets, before what stands in brackets already.
   *
   * @param typed the note behind them with its brackets, empty if there is none
   */
  String noteWith(String typed) {
    if (marks.isEmpty()) {
      return typed;
    }
    return typed.isEmpty() ? "（" + marks + "）" : "（" + marks + "，" + typed.substring(1);
  }

  /** The number that a mark alone stands for: 1 for ①; empty where that is not certain. */
  OptionalInt number() {
    if (!before.isEmpty() || marks.codePointCount(0, marks.length()) != 1) {
      return OptionalInt.empty();
    }
    int roman = ROMAN.indexOf(marks);
    String digits = plain(marks.codePointAt(0)).replaceAll("\\D", "");
    if (roman >= 0) {
      return OptionalInt.of(roman + 1);
    }
    return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
