package org.nianbao.importer.match;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.nianbao.form.NumberKind;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Reading;

/** What the text of a cell is: nothing, a figure or something that stands for one, or words. */
final class CellText {
  private static final Pattern BREAK = Pattern.compile("\\s*[\\n\\r\\u000B]+\\s*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+");

  /** 2.其他法律行政法规禁止公开 is the head of a row, and no 2 with a stray point. */
  private static final Pattern NUMBERED_HEAD =
      Pattern.compile("\\d{1,2}[.．、]\\s*\\p{IsHan}{2}.*", Pattern.DOTALL);

  private CellText() {}

  static boolean isBlank(String text) {
    return text.isEmpty() || BLANKS.matcher(text).matches();
  }

  static boolean isBlank(SourceCell cell) {
    return isBlank(cell.text());
  }

  /** Words rather than a figure, a sign or something that stands for one. */
  static boolean isWords(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return letters >= 2
        && letters > text.codePoints().filter(Character::isDigit).count()
        && Entry.of(text, NumberKind.AMOUNT, Origin.IMPORTED).reading() instanceof Reading.Refusal;
  }

  /** Whether it begins with a number only as a head of a row does. */
  static boolean isNumberedHead(String text) {
    return NUMBERED_HEAD.matcher(text.strip()).matches();
  }

  static boolean isFigure(String text) {
    return text.codePoints().anyMatch(CellText::standsForFigure) && !isWords(text);
  }

  private static boolean standsForFigure(int letter) {
    return Character.isDigit(letter) || letter == '/' || letter == '／' || letter == '-';
  }

  /** Without the breaks in it, which belong to the page and not to the figure. */
  static String joined(String text) {
    return BREAK.matcher(text.strip()).replaceAll("");
  }

  /** In the form in which texts are compared: full-width letters made plain, no blanks. */
  static String plain(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
