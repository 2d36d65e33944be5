package org.nianbao.report;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * Signs that carry a number and are no digits of one: ① ² ⑴ ⒈ Ⅱ. Unicode's compatibility form makes
 * plain digits of many of them, so they have to be found before: 12① would become 121.
 */
final class FootnoteMarks {
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
    if (c == '〇' || Character.isDigit(c) || Character.getNumericValue(c) < 0) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER
        || (type == Character.OTHER_SYMBOL
            && hasDigit(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
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

  /** The number that a mark alone stands for: 1 for ①. */
  OptionalInt number() {
    return before.isEmpty() && !marks.isEmpty() && marks.codePointCount(0, marks.length()) == 1
        ? OptionalInt.of(Character.getNumericValue(marks.codePointAt(0)))
        : OptionalInt.empty();
  }
}
