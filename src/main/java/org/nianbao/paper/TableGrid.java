package org.nianbao.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * A table as it is printed: rows of cells, those that are spanned left out.
 *
 * @param headRows how many rows at the top are repeated where the table goes on on a new page
 * @param rowHeadColumns how many columns at the left hold row heads
 * @param columns how many columns there are in all
 */
public record TableGrid(int headRows, int rowHeadColumns, int columns, List<List<GridCell>> rows) {
  public TableGrid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The same table with the longer notes of its cells at its foot, numbered row by row.
   *
   * @param tooLong whether a cell has no room for its note
   * @param mark of the first, second, … note at the foot
   */
  public TableGrid withNotesAtFoot(Predicate<GridCell> tooLong, IntFunction<String> mark) {
    List<List<GridCell>> marked = new ArrayList<>();
    int number = 0;
    for (List<GridCell> row : rows) {
      List<GridCell> cells = new ArrayList<>();
      for (GridCell cell : row) {
        boolean toFoot = !cell.note().isEmpty() && tooLong.test(cell);
        cells.add(toFoot ? cell.withMark(mark.apply(++number)) : cell);
      }
      marked.add(cells);
    }
    return new TableGrid(headRows, rowHeadColumns, columns, marked);
  }

  /**
   * How wide the columns are, as parts of the whole that add up to 1. Row heads have what their
   * longest words need at the sizes that published reports use; figures share the rest.
   */
  public List<Double> shares() {
    double[] heads =
        switch (rowHeadColumns) {
          case 0 -> new double[] {};
          case 1 -> new double[] {0.31};
          case 2 -> new double[] {0.18, 0.15};
          default -> new double[] {0.056, 0.106, 0.310};
        };
    List<Double> shares = new ArrayList<>();
    double left = 1;
    for (int i = 0; i < rowHeadColumns; i++) {
      double share = i < heads.length ? heads[i] : 0.1;
      shares.add(share);
      left -= share;
    }
    for (int i = rowHeadColumns; i < columns; i++) {
      shares.add(left / (columns - rowHeadColumns));
    }
    return shares;
  }

  /** Whether a cell is one of the matrix's long heads, which begin below each other. */
  public boolean isList(GridCell cell) {
    return rowHeadColumns > 2
        && cell.kind() == GridCell.GridCellKind.ROW_HEAD
        && cell.rowSpan() == 1;
  }

  /** Whether a cell is the outermost head of many rows, narrow, one character below the other. */
  public boolean isUpright(GridCell cell) {
    return rowHeadColumns > 2
        && cell.kind() == GridCell.GridCellKind.ROW_HEAD
        && cell.columnSpan() == 1
        && cell.headers().isEmpty()
        && cell.rowSpan() > cell.text().length();
  }

  /** Whether it is so long that it has a page of its own: the matrix of section three. */
  public boolean fillsPage() {
    return rows.size() > 20;
  }

  /**
   * The blocks of a table that has captions, each with its rows; a table without is one block. A
   * page may end between two of them, not within one.
   */
  public List<TableGrid> blocks() {
    List<TableGrid> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || rows.get(i).getFirst().kind() == GridCell.GridCellKind.CAPTION) {
        int heads = from == 0 ? headRows : 0;
        blocks.add(new TableGrid(heads, rowHeadColumns, columns, rows.subList(from, i)));
        from = i;
      }
    }
    return blocks;
  }

  /** The cells whose notes stand at the table's foot, in the order of their marks. */
  public List<GridCell> marked() {
    return rows.stream().flatMap(List::stream).filter(cell -> !cell.mark().isEmpty()).toList();
  }
}
