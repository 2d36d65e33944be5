package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding.Quote;

/**
 * A paragraph of a section, and what its words say.
 *
 * @param from where it begins in the section's text
 */
record Paragraph(String section, String text, int from, ParagraphReading reading) {

  Quote quote(TextSpan span) {
    return new Quote(section, span.text());
  }

  /** Words with the number that is meant, without its unit; all of them where there is none. */
  Quote quote(TextSpan span, @Nullable TextSpan number) {
    if (number == null || number.from() < span.from() || number.to() > span.to()) {
      return quote(span);
    }
    int from = number.from() - span.from();
    int digits = Mends.digits(number.text()).length();
    int length = digits == 0 ? number.text().length() : digits;
    return new Quote(section, span.text(), from, from + length);
  }

  /**
   * The paragraphs of a text: its lines, except those that were broken in the middle of a sentence
   * as text copied out of a PDF is.
   */
  static List<int[]> bounds(String text) {
    List<int[]> bounds = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at <= text.length()) {
      int line = text.indexOf('\n', at);
      int end = line < 0 ? text.length() : line;
      if (line < 0 || !NormalizedText.isWrapped(text, line)) {
        if (end > from) {
          bounds.add(new int[] {from, end});
        }
        from = end + 1;
      }
      at = end + 1;
    }
    return bounds;
  }
}
