package org.nianbao.ui.grid.pane;

import java.util.Arrays;
import java.util.Map;
import javafx.scene.Node;

/**
 * Where lines and columns begin and end, in pixels.
 *
 * <p>Lines grow with the heads in them; a head that spans several lines grows the last of them.
 */
final class Geometry {
  private final double[] xs;
  private final double[] ys;
  private final LineHeights heights;

  /**
   * @param widths of the columns, in em
   * @param leasts the least heights of the lines, in pixels
   */
  Geometry(
      double[] widths,
      double[] leasts,
      double em,
      LineHeights lineHeights,
      Map<Node, GridArea> spots) {
    this.heights = lineHeights;
    xs = new double[widths.length + 1];
    for (int c = 0; c < widths.length; c++) {
      xs[c + 1] = Math.floor(xs[c] + widths[c] * em);
    }
    double[] grown = leasts.clone();
    grow(grown, 1, 1, spots);
    grow(grown, 2, grown.length, spots);
    ys = new double[grown.length + 1];
    for (int l = 0; l < grown.length; l++) {
      ys[l + 1] = ys[l] + grown[l] + lineHeights.more(l, grown.length);
    }
  }

  /** How high the lines are that no head makes higher. */
  LineHeights heights() {
    return heights;
  }

  private void grow(double[] lines, int fewest, int most, Map<Node, GridArea> spots) {
    spots.forEach(
        (node, spot) -> {
          if (!(node instanceof HeadNode head) || spot.lines() < fewest || spot.lines() > most) {
            return;
          }
          int end = spot.line() + spot.lines();
          double has = Arrays.stream(lines, spot.line(), end).sum();
          double width = x(spot.column() + spot.columns()) - x(spot.column());
          double needs = Math.ceil(head.height(width, heights.isClose()));
          lines[end - 1] += Math.max(0, needs - has);
        });
  }

  /** Where a column begins; the last one's end for those beyond. */
  double x(int column) {
    return xs[Math.min(column, xs.length - 1)];
  }

  double y(int line) {
    return ys[Math.min(line, ys.length - 1)];
  }

  double width() {
    return xs[xs.length - 1];
  }

  double height() {
    return ys[ys.length - 1];
  }
}
