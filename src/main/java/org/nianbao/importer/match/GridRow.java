package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceGrid;

/**
 * A row of a grid.
 *
 * @param grid which grid of those read together
 * @param index its row in the grid
 * @param cells from left to right, those included that reach into the row from above
 */
record GridRow(int grid, int index, List<SourceCell> cells) {

  static List<GridRow> of(SourceGrid grid, int number) {
    List<List<SourceCell>> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      rows.add(new ArrayList<>());
    }
    for (SourceCell cell : grid.cells()) {
      int end = Math.min(grid.rows(), cell.row() + cell.rowSpan());
      for (int r = cell.row(); r < end; r++) {
        rows.get(r).add(cell);
      }
    }
    List<GridRow> made = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      rows.get(r).sort(Comparator.comparingInt(SourceCell::column));
      made.add(new GridRow(number, r, List.copyOf(rows.get(r))));
    }
    return made;
  }

  boolean isOwn(SourceCell cell) {
    return cell.row() == index;
  }

  /** The cells that begin in this row. */
  List<SourceCell> own() {
    return cells.stream().filter(this::isOwn).toList();
  }

  /** Its own cells from a column on. */
  List<SourceCell> from(int column) {
    return own().stream().filter(c -> c.column() >= column).toList();
  }
}
