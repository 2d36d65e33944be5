package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The lines of one table on one page: they hang together by crossing. Places between lines that no
 * line parts are one cell.
 */
final class RuledTable {
  /** Lines end this far from the ones they are meant to meet, in points. */
  private static final double MEET = 2.5;

  /** Lines closer than this are one. */
  private static final double SAME = 3;

  private final double[] xs;
  private final double[] ys;
  private final List<RulingLine> across;
  private final List<RulingLine> down;
  private final boolean tornAtTop;
  private final boolean tornAtBottom;

  private RuledTable(List<RulingLine> across, List<RulingLine> down) {
    double top = down.stream().mapToDouble(RulingLine::from).min().orElse(0);
    double bottom = down.stream().mapToDouble(RulingLine::to).max().orElse(0);
    double left = across.stream().mapToDouble(RulingLine::from).min().orElse(0);
    double right = across.stream().mapToDouble(RulingLine::to).max().orElse(0);
    // A page's end leaves the last row without its line: where the lines down end is one too.
    tornAtTop = across.stream().noneMatch(rule -> Math.abs(rule.at() - top) <= SAME);
    tornAtBottom = across.stream().noneMatch(rule -> Math.abs(rule.at() - bottom) <= SAME);
    this.across = new ArrayList<>(across);
    this.across.add(new RulingLine(top, left, right));
    this.across.add(new RulingLine(bottom, left, right));
    this.down = new ArrayList<>(down);
    // Some tables are drawn open at both sides.
    this.down.add(new RulingLine(left, top, bottom));
    this.down.add(new RulingLine(right, top, bottom));
    xs = places(this.down);
    ys = places(this.across);
  }

  /** The tables of a page, inner ones first. A frame around a page or a text is none. */
  static List<RuledTable> of(List<RulingLine> across, List<RulingLine> down) {
    UnionFind crossing = new UnionFind(across.size() + down.size());
    for (int i = 0; i < across.size(); i++) {
      for (int j = 0; j < down.size(); j++) {
        RulingLine a = across.get(i);
        RulingLine d = down.get(j);
        if (reaches(a, d.at()) && reaches(d, a.at())) {
          crossing.join(i, across.size() + j);
        }
      }
    }
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    IntStream.range(0, across.size() + down.size())
        .forEach(i -> groups.computeIfAbsent(crossing.find(i), key -> new ArrayList<>()).add(i));
    return groups.values().stream()
        .filter(group -> group.size() >= 4)
        .map(
            group ->
                new RuledTable(
                    group.stream().filter(i -> i < across.size()).map(across::get).toList(),
                    group.stream()
                        .filter(i -> i >= across.size())
                        .map(i -> down.get(i - across.size()))
                        .toList()))
        .filter(table -> table.rows() * table.columns() > 1)
        .sorted(Comparator.comparingDouble(RuledTable::extent))
        .toList();
  }

  private static boolean reaches(RulingLine rule, double place) {
    return place >= rule.from() - MEET && place <= rule.to() + MEET;
  }

  private static double[] places(List<RulingLine> rules) {
    double[] sorted = rules.stream().mapToDouble(RulingLine::at).sorted().toArray();
    List<Double> places = new ArrayList<>();
    for (double at : sorted) {
      if (places.isEmpty() || at - places.getLast() > SAME) {
        places.add(at);
      }
    }
    return places.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private double extent() {
    return (xs[xs.length - 1] - xs[0]) * (ys[ys.length - 1] - ys[0]);
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  double top() {
    return ys[0];
  }

  /** Where the columns begin and end. */
  double[] edges() {
    return Arrays.copyOf(xs, xs.length);
  }

  /**
   * Whether the page begins in a cell of this row: there is no line above.
   *
   * @param row from 0
   */
  boolean isTorn(int row, int rowSpan) {
    return (tornAtTop && row == 0) || (tornAtBottom && row + rowSpan == rows());
  }

  PageArea area(int page, RuledCell cell) {
    double x = xs[cell.column()];
    double y = ys[cell.row()];
    return new PageArea(
        page, x, y, xs[cell.column() + cell.columnSpan()] - x, ys[cell.row() + cell.rowSpan()] - y);
  }

  PageArea area(int page) {
    return new PageArea(page, xs[0], ys[0], xs[columns()] - xs[0], ys[rows()] - ys[0]);
  }

  /** The cells: places that no line parts, cut into rectangles where a line is missing. */
  List<RuledCell> cells() {
    int columns = columns();
    UnionFind open = new UnionFind(rows() * columns);
    for (int row = 0; row < rows(); row++) {
      double y = (ys[row] + ys[row + 1]) / 2;
      for (int column = 0; column < columns; column++) {
        double x = (xs[column] + xs[column + 1]) / 2;
        int place = row * columns + column;
        if (column + 1 < columns && !parts(down, xs[column + 1], y)) {
          open.join(place, place + 1);
        }
        if (row + 1 < rows() && !parts(across, ys[row + 1], x)) {
          open.join(place, place + columns);
        }
      }
    }
    Map<Integer, List<Integer>> regions = new LinkedHashMap<>();
    IntStream.range(0, rows() * columns)
        .forEach(
            place ->
                regions.computeIfAbsent(open.find(place), key -> new ArrayList<>()).add(place));
    return regions.values().stream()
        .map(region -> RuledCell.of(region, columns))
        .flatMap(Collection::stream)
        .toList();
  }

  private static boolean parts(List<RulingLine> rules, double place, double at) {
    return rules.stream().anyMatch(rule -> Math.abs(rule.at() - place) < MEET && reaches(rule, at));
  }
}
