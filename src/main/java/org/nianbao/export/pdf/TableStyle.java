package org.nianbao.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.export.pdf.font.Face;
import org.nianbao.paper.GridCell;
import org.nianbao.paper.GridCell.GridCellKind;
import org.nianbao.paper.TableGrid;

/**
 * How large a table is set.
 *
 * @param widths of its columns, in points
 * @param size of its text
 * @param padding of its cells
 * @param rowHeight the least height of a row
 * @param whole whether it fits on one page
 */
record TableStyle(List<Float> widths, float size, float padding, float rowHeight, boolean whole) {
  static final float LINE_WIDTH = 0.5f;

  /** How far the long heads of the matrix stand from their line. */
  static final float LIST_INDENT = 1.5f;

  private static final float LEADING = 1.3f;
  private static final float[] SIZES = {9.5f, 9, 8.5f, 8, 7.5f, 7, 6.5f, 6};
  private static final float WIDE_SIZE = 12;
  private static final int WIDE_COLUMNS = 6;
  private static final float WIDE_ROW_HEIGHT = 26;
  private static final float MORE_ROW_HEIGHT = 3;

  /** The size of what fits on no page whatever its size, and is read on several. */
  private static final float LEGIBLE = 8.5f;

  float leading() {
    return size * LEADING;
  }

  /** The look with the largest text that such a table may have. */
  static TableStyle largest(TableGrid grid) {
    return grid.columns() <= WIDE_COLUMNS
        ? new TableStyle(widths(grid), WIDE_SIZE, 3, WIDE_ROW_HEIGHT, true)
        : new TableStyle(widths(grid), SIZES[0], 2, 0, true);
  }

  /** The looks that such a table may have, the largest first. */
  static List<TableStyle> all(TableGrid grid) {
    List<TableStyle> looks = new ArrayList<>();
    looks.add(largest(grid));
    for (float size : SIZES) {
      TableStyle look = new TableStyle(widths(grid), size, 2, 0, true);
      if (!looks.contains(look)) {
        looks.add(look);
      }
    }
    return looks;
  }

  /** The same with a little more air in each row, if its rows are no higher than their text. */
  TableStyle spaced(float spare) {
    return rowHeight > 0
        ? this
        : new TableStyle(
            widths, size, padding, leading() + 4 + Math.min(MORE_ROW_HEIGHT, spare), whole);
  }

  /** The look of what fits on no page, and is read on several. */
  static TableStyle overPages(TableGrid grid) {
    return new TableStyle(widths(grid), LEGIBLE, 2, 0, false);
  }

  private static List<Float> widths(TableGrid grid) {
    return grid.shares().stream().map(share -> share.floatValue() * PageGrid.WIDTH).toList();
  }

  private float width(TableGrid grid, GridCell cell) {
    if (cell.kind() == GridCellKind.ROW_HEAD && cell.columnSpan() <= grid.rowHeadColumns()) {
      return width(grid.rowHeadColumns() - cell.columnSpan(), cell.columnSpan());
    }
    return cell.kind() == GridCellKind.CAPTION
        ? PageGrid.WIDTH
        : cell.columnSpan() * widths.getLast();
  }

  /** Whether a cell's text stands in one line. */
  boolean hasRoomFor(TableGrid grid, GridCell cell, Typesetter typesetter) {
    return typesetter.width(Face.SONGTI, cell.text(), size) <= room(grid, cell, width(grid, cell));
  }

  /** The width of the columns that a cell spans, from the first one. */
  float width(int firstColumn, int columns) {
    float width = 0;
    for (int i = firstColumn; i < firstColumn + columns; i++) {
      width += widths.get(i);
    }
    return width;
  }

  /** What a cell of a width has for its text. */
  float room(TableGrid grid, GridCell cell, float width) {
    return width - 2 * padding - LINE_WIDTH - (grid.isList(cell) ? LIST_INDENT : 0);
  }
}
