package org.nianbao.print.page;

import java.util.Arrays;
import java.util.List;
import org.nianbao.print.font.Face;
import org.nianbao.print.table.GridCell;
import org.nianbao.print.table.TableGrid;

/**
 * How large a table is set.
 *
 * @param widths of its columns, in points
 * @param size of its text
 * @param padding of its cells
 * @param rowHeight the least height of a row
 */
record TableLook(List<Float> widths, float size, float padding, float rowHeight) {
  private static final float LEADING = 1.3f;
  private static final float[] SIZES = {9.5f, 9, 8.5f, 8, 7.5f, 7, 6.5f, 6};
  private static final int WIDE_COLUMNS = 6;
  private static final float MORE_ROW_HEIGHT = 3;

  /** The size of what fits on no page whatever its size, and is read on several. */
  private static final float LEGIBLE = 8.5f;

  float leading() {
    return size * LEADING;
  }

  /** The largest look with which a table fits in a height. */
  static TableLook fitting(TableGrid grid, Typesetter typesetter, float height) {
    if (grid.columns() <= WIDE_COLUMNS) {
      return new TableLook(widths(grid), 12, 3, 26);
    }
    for (float size : SIZES) {
      TableLook look = new TableLook(widths(grid), size, 2, 0);
      float spare = height - look.height(grid, typesetter);
      if (spare >= 0) {
        float more = Math.min(MORE_ROW_HEIGHT, spare / grid.rows().size());
        return new TableLook(look.widths, size, look.padding, look.leading() + 4 + more);
      }
    }
    return new TableLook(widths(grid), LEGIBLE, 2, 0);
  }

  private static List<Float> widths(TableGrid grid) {
    Float[] widths = new Float[grid.columns()];
    int heads = grid.rowHeadColumns();
    float[] shares =
        switch (heads) {
          case 0 -> new float[] {};
          case 1 -> new float[] {0.31f};
          case 2 -> new float[] {0.18f, 0.15f};
          default -> new float[] {0.056f, 0.106f, 0.310f};
        };
    float left = 1;
    for (int i = 0; i < heads; i++) {
      float share = i < shares.length ? shares[i] : 0.1f;
      widths[i] = share * PageGrid.WIDTH;
      left -= share;
    }
    Arrays.fill(widths, heads, widths.length, left * PageGrid.WIDTH / (grid.columns() - heads));
    return List.of(widths);
  }

  /** How high the table will about be: each row as high as its longest cell of one row. */
  float height(TableGrid grid, Typesetter typesetter) {
    float sum = 0;
    for (List<GridCell> row : grid.rows()) {
      int lines = 1;
      for (GridCell cell : row) {
        if (cell.rowSpan() == 1) {
          float room = width(grid, cell) - 2 * padding - size * 0.5f;
          float text = typesetter.width(Face.SONGTI, cell.text(), size);
          lines = Math.max(lines, (int) Math.ceil(text / Math.max(size, room)));
        }
      }
      sum += Math.max(rowHeight, lines * leading() + 2 * padding) + 0.5f;
    }
    return sum;
  }

  private float width(TableGrid grid, GridCell cell) {
    if (cell.kind() == GridCell.Kind.ROW_HEAD && cell.columnSpan() <= grid.rowHeadColumns()) {
      float width = 0;
      for (int i = grid.rowHeadColumns() - cell.columnSpan(); i < grid.rowHeadColumns(); i++) {
        width += widths.get(i);
      }
      return width;
    }
    return cell.columnSpan() * widths.getLast();
  }

  /** The width of the columns that a cell spans, from the first one. */
  float width(int firstColumn, int columns) {
    float width = 0;
    for (int i = firstColumn; i < firstColumn + columns; i++) {
      width += widths.get(i);
    }
    return width;
  }
}
