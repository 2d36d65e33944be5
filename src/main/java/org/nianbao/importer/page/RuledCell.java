package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of places between ruling lines.
 *
 * @param whole whether lines are all around it; false where one is missing
 */
record RuledCell(int row, int column, int rowSpan, int columnSpan, boolean whole) {

  /**
   * A region of places as one cell when it is a rectangle, else row by row.
   *
   * @param region places as {@code row * columns + column}, ascending
   */
  static List<RuledCell> of(List<Integer> region, int columns) {
    int top = region.getFirst() / columns;
    int bottom = region.getLast() / columns;
    int left = region.stream().mapToInt(place -> place % columns).min().orElse(0);
    int right = region.stream().mapToInt(place -> place % columns).max().orElse(0);
    int rows = bottom - top + 1;
    int width = right - left + 1;
    if (region.size() == rows * width) {
      return List.of(new RuledCell(top, left, rows, width, true));
    }
    List<RuledCell> cells = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= region.size(); i++) {
      boolean goesOn =
          i < region.size()
              && region.get(i) == region.get(i - 1) + 1
              && region.get(i) / columns == region.get(from) / columns;
      if (!goesOn) {
        int place = region.get(from);
        cells.add(new RuledCell(place / columns, place % columns, 1, i - from, false));
        from = i;
      }
    }
    return cells;
  }
}
