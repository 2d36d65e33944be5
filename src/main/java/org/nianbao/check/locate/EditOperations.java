package org.nianbao.check.locate;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.check.locate.FigureCell.CellContent;

/**
 * Everything that may have been done wrong with several cells at once: Scholtus's edit operations,
 * as far as clerks do them. The most telling name comes first where two have the same figures.
 */
final class EditOperations {
  /** Two cells that moved on are a swap. */
  private static final int SHORTEST_SHIFT = 3;

  private final CellFigures cells;
  private final SumSystem system;
  private final List<EditOperation> slips = new ArrayList<>();

  /** What is being tried; most of it comes to nothing. */
  private final CellChanges changes = new CellChanges(2);

  private EditOperations(SumSystem system) {
    this.cells = system.cells();
    this.system = system;
  }

  /** All slips that could mend a broken sum. */
  static List<EditOperation> in(SumSystem system) {
    EditOperations slips = new EditOperations(system);
    slips.swaps();
    slips.wrongColumns();
    slips.slips.addAll(ExchangedLines.in(system));
    new Lines(system.cells()).rows(slips::shifts);
    new Lines(system.cells()).columns(slips::shifts);
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
    return cells.content(cell) == CellContent.FIGURE;
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
    changes.clear();
    if (put(one, cells.figure(other)) && put(other, cells.figure(one)) && changes.size() == 2) {
      slips.add(EditOperation.of(operation, changes.copy()));
    }
  }

  /**
   * From some cell on, all figures stand one too far along or one too near: to the end of the line,
   * or to its end but for the totals.
   */
  private void shifts(int first, int stride, int length) {
    int end = length;
    while (end > 0 && cells.content(first + (end - 1) * stride) == CellContent.COMPUTED) {
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
    changes.clear();
    for (int i = 0, cell = first; i < length - 1; i++, cell += step) {
      if (!put(cell, cells.figure(cell + step))) {
        return;
      }
    }
    if (changes.size() >= SHORTEST_SHIFT - 1) {
      slips.add(EditOperation.losing(Operation.SHIFT, changes.copy(), last));
    }
  }

  /** Changes a figure, if it is another one; false if that cannot be what was done wrong. */
  private boolean put(int cell, long figure) {
    if (figure == cells.figure(cell)) {
      return true;
    }
    changes.add(cell, figure);
    return system.isSuspect(cell) && cells.allows(cell, figure);
  }
}
