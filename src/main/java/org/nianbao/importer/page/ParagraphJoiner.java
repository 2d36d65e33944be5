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
  record LineShape(String text, double indent, double shortBy, double size) {}

  /**
   * @param first of the paragraph; where it is indented, what is numbered and is not goes on with
   *     it
   */
  static boolean goesOn(LineShape first, LineShape before, LineShape line) {
    boolean sameSize = Math.abs(before.size - line.size) <= 0.1 * before.size;
    boolean numbered =
        first.indent < INDENTED
            && BEGINS.matcher(line.text).matches()
            && ENDS.matcher(before.text).matches();
    return sameSize && isFilled(before, line) && line.indent < INDENTED && !numbered;
  }

  /**
   * A line that goes beyond the margin is alone in doing so, on a page with few lines: it says
   * nothing about where lines end. There the next one goes on if it begins before all others.
   */
  private static boolean isFilled(LineShape before, LineShape next) {
    return before.shortBy <= SHORT && (before.shortBy >= -SHORT || next.indent <= -INDENTED);
  }
}
