package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.List;
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

  /**
   * The paragraphs of a text: its lines, except those that were broken in the middle of a sentence
   * as text copied out of a PDF is.
   */
  static List<int[]> bounds(String text) {
    List<int[]> bounds = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end =
          i == text.length() || (text.charAt(i) == '\n' && !NormalizedText.isWrapped(text, i));
      if (end) {
        if (i > from) {
          bounds.add(new int[] {from, i});
        }
        from = i + 1;
      }
    }
    return bounds;
  }
}
