package org.nianbao.importer.page;

import java.util.Comparator;
import java.util.List;

/**
 * Where running text begins and ends on the pages of a file, in points: the outermost places that
 * two lines at least come to, since one line may stick out.
 */
record TextMargins(double left, double right) {
  /** In em: lines of one margin differ by less. */
  private static final double NEAR = 0.3;

  /** In em: punctuation may hang over the right margin, and Latin words leave it ragged. */
  private static final double HANGING = 1.5;

  /** No page is set in fewer letters: such lines are as long as their writer made them. */
  private static final double NARROWEST = 12;

  static TextMargins of(List<TextLine> lines) {
    List<TextLine> byLeft =
        lines.stream().sorted(Comparator.comparingDouble(TextLine::left)).toList();
    double left = byLeft.isEmpty() ? 0 : byLeft.getFirst().left();
    for (int i = 1; i < byLeft.size(); i++) {
      TextLine line = byLeft.get(i);
      if (line.left() - byLeft.get(i - 1).left() < NEAR * line.size()) {
        left = byLeft.get(i - 1).left();
        break;
      }
    }
    List<TextLine> byRight =
        lines.stream().sorted(Comparator.comparingDouble(TextLine::right).reversed()).toList();
    double right = byRight.isEmpty() ? 0 : byRight.getFirst().right();
    for (int i = 1; i < byRight.size(); i++) {
      TextLine line = byRight.get(i);
      if (byRight.get(i - 1).right() - line.right() < HANGING * line.size()) {
        right = byRight.get(i - 1).right();
        break;
      }
    }
    double size = lines.stream().mapToDouble(TextLine::size).max().orElse(1);
    return new TextMargins(left, right - left < NARROWEST * size ? Double.MAX_VALUE : right);
  }
}
