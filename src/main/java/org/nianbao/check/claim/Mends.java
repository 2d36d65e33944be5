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
    int from = Math.min(span.from(), number.from());
    int to = Math.max(span.to(), number.to());
    while (from > 0 && occursTwice(section, paragraph.text().substring(from, to))) {
      from--;
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
