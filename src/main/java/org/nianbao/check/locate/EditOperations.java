package org.nianbao.check.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.check.locate.FigureCell.Content;

/**
 * Everything that may have been done wrong with several cells at once: Scholtus's edit operations,
 * as far as clerks do them. The most telling name comes first where two have the same figures.
 */
final class EditOperations {
  private static final int SHORTEST_SHIFT = 3;

  private final CellFigures cells;
  private final IntPredicate suspect;
  private final List<EditOperation> slips = new ArrayList<>();

  private EditOperations(CellFigures cells, IntPredicate suspect) {
    this.cells = cells;
    this.suspect = suspect;
  }

  /**
   * All slips that change figures in suspect cells alone.
   *
   * @param suspect whether a cell stands in a broken sum
   */
  static List<EditOperation> in(CellFigures cells, IntPredicate suspect) {
    EditOperations slips = new EditOperations(cells, suspect);
    slips.swaps();
    slips.wrongColumns();
    slips.swappedRows();
    slips.shifts();
    return slips.slips;
  }

  /** Two figures side by side, or one above the other. */
  private void swaps() {
    int columns = cells.columns();
    int layer = cells.rows() * columns;
    for (int cell = 0; cell < cells.count(); cell++) {
      if (cell % columns < columns - 1) {
        boolean figures = isFigure(cell) && isFigure(cell + 1);
        exchange(figures ? Operation.SWAP : Operation.COLUMN, cell, cell + 1);
      }
      if (cell % layer + columns < layer) {
        exchange(Operation.SWAP, cell, cell + columns);
      }
    }
  }

  private boolean isFigure(int cell) {
    return cells.content(cell) == Content.FIGURE;
  }

  /** A figure, or the total, that stands further along its row than it should. */
  private void wrongColumns() {
    int columns = cells.columns();
    for (int from = 0; from < cells.count(); from++) {
      if (cells.figure(from) == 0) {
        continue;
      }
      int row = from - from % columns;
      for (int to = row; to < row + columns; to++) {
        if (Math.abs(from - to) > 1 && cells.figure(to) == 0) {
          exchange(Operation.COLUMN, from, to);
        }
      }
    }
  }

  private void exchange(Operation operation, int one, int other) {
    if (!cells.isOpenToMoves(one) || !cells.isOpenToMoves(other)) {
      return;
    }
    CellChanges changes = new CellChanges(2);
    if (put(changes, one, cells.figure(other))
        && put(changes, other, cells.figure(one))
        && changes.size() == 2) {
      slips.add(new EditOperation(operation, changes, -1));
    }
  }

  private void swappedRows() {
    int columns = cells.columns();
    for (int first = 0; first < cells.count(); first += cells.rows() * columns) {
      for (int upper = 0; upper < cells.rows(); upper++) {
        for (int lower = upper + 1; lower < cells.rows(); lower++) {
          swapRows(first + upper * columns, first + lower * columns);
        }
      }
    }
  }

  private void swapRows(int upper, int lower) {
    CellChanges changes = new CellChanges(2 * cells.columns());
    for (int column = 0; column < cells.columns(); column++) {
      boolean computed =
          cells.content(upper + column) == Content.COMPUTED
              && cells.content(lower + column) == Content.COMPUTED;
      if (computed) {
        continue;
      }
      if (!cells.isOpenToMoves(upper + column) || !cells.isOpenToMoves(lower + column)) {
        return;
      }
      if (!put(changes, upper + column, cells.figure(lower + column))
          || !put(changes, lower + column, cells.figure(upper + column))) {
        return;
      }
    }
    if (changes.size() > 2) {
      slips.add(new EditOperation(Operation.SWAP_ROWS, changes, -1));
    }
  }

  private void shifts() {
    int columns = cells.columns();
    for (int first = 0; first < cells.count(); first += cells.rows() * columns) {
      for (int row = 0; row < cells.rows(); row++) {
        shifts(first + row * columns, 1, columns);
      }
      for (int column = 0; column < columns; column++) {
        shifts(first + column, columns, cells.rows());
      }
    }
  }

  /**
   * From some cell on, all figures stand one too far along or one too near: to the end of the line,
   * or to its end but for the totals.
   */
  private void shifts(int first, int stride, int length) {
    int end = length;
    while (end > 0 && cells.content(first + (end - 1) * stride) == Content.COMPUTED) {
      end--;
    }
    int parts = end;
    while (parts > 0 && cells.isTotal(first + (parts - 1) * stride)) {
      parts--;
    }
    for (int from = end - 1; from >= 0 && cells.isOpenToMoves(first + from * stride); from--) {
      shift(first + from * stride, stride, end - from);
      if (parts != end) {
        shift(first + from * stride, stride, parts - from);
      }
    }
  }

  private void shift(int first, int stride, int length) {
    if (length >= SHORTEST_SHIFT) {
      int last = first + (length - 1) * stride;
      shift(first, stride, length, last);
      shift(last, -stride, length, first);
    }
  }

  /** Each cell gets the figure of the next, in steps; that of the last one was lost. */
  private void shift(int first, int step, int length, int last) {
    CellChanges changes = new CellChanges(length);
    for (int i = 0, cell = first; i < length - 1; i++, cell += step) {
      if (!put(changes, cell, cells.figure(cell + step))) {
        return;
      }
    }
    if (changes.size() >= SHORTEST_SHIFT - 1) {
      slips.add(new EditOperation(Operation.SHIFT, changes, last));
    }
  }

  /** Changes a figure, if it is another one; false if that cannot be what was done wrong. */
  private boolean put(CellChanges changes, int cell, long figure) {
    if (figure == cells.figure(cell)) {
      return true;
    }
    changes.add(cell, figure);
    return suspect.test(cell) && cells.allows(cell, figure);
  }
}
