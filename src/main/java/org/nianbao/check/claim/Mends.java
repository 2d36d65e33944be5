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
  static Fix replacing(CheckContext exam, Paragraph paragraph, TextSpan wrong, String right) {
    String section = exam.report().text(paragraph.section());
    int from = unique(section, paragraph, wrong.from(), wrong.to());
    return new Fix(
        paragraph.section(),
        paragraph.text().substring(from, wrong.to()),
        paragraph.text().substring(from, wrong.from()) + right,
        right);
  }

  /** From where on the words up to a place stand only once in the section. */
  private static int unique(String section, Paragraph paragraph, int from, int to) {
    int start = from;
    while (start > 0 && occursTwice(section, paragraph.text().substring(start, to))) {
      start--;
    }
    return start;
  }

  private static boolean occursTwice(String text, String words) {
    int first = text.indexOf(words);
    return first >= 0 && text.indexOf(words, first + 1) >= 0;
  }

  /** The figures that a number begins with. */
  private static String digits(String number) {
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
