package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding.Fix;

/** Words in which a number is replaced by the right one. */
final class Mends {
  private Mends() {}

  /**
   * The mend of a number within its words. The quote is made longer to the left until it stands
   * only once in its section, for it is by the quote that the place is found.
   *
   * @return nothing where the number is not typed in digits
   */
  static List<Fix> of(
      CheckContext exam, Paragraph paragraph, TextSpan span, TextSpan number, BigDecimal right) {
    String section = exam.report().text(paragraph.section());
    String typed = digits(number.text());
    if (typed.isEmpty()) {
      return List.of();
    }
    int to = Math.max(span.to(), number.to());
    int from = unique(section, paragraph, Math.min(span.from(), number.from()), to);
    if (from < 0) {
      return List.of();
    }
    String quote = paragraph.text().substring(from, to);
    String text =
        paragraph.text().substring(from, number.from())
            + right.stripTrailingZeros().toPlainString()
            + number.text().substring(typed.length())
            + paragraph.text().substring(number.to(), to);
    return List.of(
        new Fix(paragraph.section(), quote, text, right.stripTrailingZeros().toPlainString()));
  }

  /** Words put in the place of others; the quote is made longer in the same way. */
  static List<Fix> replacing(CheckContext exam, Paragraph paragraph, TextSpan wrong, String right) {
    String section = exam.report().text(paragraph.section());
    int from = unique(section, paragraph, wrong.from(), wrong.to());
    return from < 0
        ? List.of()
        : List.of(
            new Fix(
                paragraph.section(),
                paragraph.text().substring(from, wrong.to()),
                paragraph.text().substring(from, wrong.from()) + right,
                right));
  }

  /**
   * From where on the words up to a place stand only once in the section; negative if the whole
   * paragraph up to there stands elsewhere, too.
   */
  private static int unique(String section, Paragraph paragraph, int from, int to) {
    String words = paragraph.text().substring(from, to);
    int own = paragraph.from() + from;
    int start = from;
    for (int at = section.indexOf(words); at >= 0; at = section.indexOf(words, at + 1)) {
      if (at != own) {
        start = Math.min(start, from - 1 - alike(section, at, own, from));
      }
    }
    return start;
  }

  /** How many characters before two places are the same, at most so many. */
  private static int alike(String text, int one, int other, int most) {
    int count = 0;
    while (count < most
        && one - count > 0
        && text.charAt(one - count - 1) == text.charAt(other - count - 1)) {
      count++;
    }
    return count;
  }

  /** The figures that a number begins with. */
  static String digits(String number) {
    int end = 0;
    while (end < number.length() && isFigure(number.charAt(end))) {
      end++;
    }
    return number.substring(0, end);
  }

  private static boolean isFigure(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || ".,，．".indexOf(c) >= 0;
  }
}
