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

  /**
   * @param widths of the columns, in em
   * @param leasts the least heights of the lines, in em
   */
  Geometry(double[] widths, double[] leasts, double em, Map<Node, GridArea> spots) {
    xs = new double[widths.length + 1];
    for (int c = 0; c < widths.length; c++) {
      xs[c + 1] = Math.floor(xs[c] + widths[c] * em);
    }
    double[] heights = Arrays.stream(leasts).map(l -> Math.ceil(l * em)).toArray();
    grow(heights, 1, 1, spots);
    grow(heights, 2, heights.length, spots);
    ys = new double[leasts.length + 1];
    for (int l = 0; l < leasts.length; l++) {
      ys[l + 1] = ys[l] + heights[l];
    }
  }

  private void grow(double[] heights, int fewest, int most, Map<Node, GridArea> spots) {
    spots.forEach(
        (node, spot) -> {
          if (!(node instanceof HeadNode) || spot.lines() < fewest || spot.lines() > most) {
            return;
          }
          int end = spot.line() + spot.lines();
          double has = Arrays.stream(heights, spot.line(), end).sum();
          double needs =
              Math.ceil(node.prefHeight(x(spot.column() + spot.columns()) - x(spot.column())));
          heights[end - 1] += Math.max(0, needs - has);
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
