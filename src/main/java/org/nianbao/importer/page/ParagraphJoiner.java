package org.nianbao.importer.page;

import java.util.regex.Pattern;

/**
 * Whether a line goes on with the paragraph of the line before. Distances are in letters, so that
 * pages in points and texts in columns are judged alike.
 */
final class ParagraphJoiner {
  /**
   * A line this much short of the margin was ended by its writer. Chinese lines are moved by up to
   * two letters so that no mark stands at a line's beginning.
   */
  private static final double SHORT = 2.2;

  /** A line that begins this far behind the margin is indented. */
  private static final double INDENTED = 1;

  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:[（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十]+、|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[章节条]|\\d{1,2}[.．、]\\D).*");

  private static final Pattern ENDS = Pattern.compile(".*[。；：！？.;:!?”）)]$");

  private ParagraphJoiner() {}

  /**
   * A line as the joiner sees it.
   *
   * @param indent from the margin to its first letter
   * @param shortBy from its last letter to the other margin
   * @param size of its letters, in any unit
   */
  record Line(String text, double indent, double shortBy, double size) {}

  static boolean goesOn(Line before, Line line) {
    boolean sameSize = Math.abs(before.size - line.size) <= 0.1 * before.size;
    boolean numbered = BEGINS.matcher(line.text).matches() && ENDS.matcher(before.text).matches();
    return sameSize && before.shortBy <= SHORT && line.indent < INDENTED && !numbered;
  }
}
