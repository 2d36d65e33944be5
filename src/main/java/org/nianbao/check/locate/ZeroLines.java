package org.nianbao.check.locate;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.check.locate.FigureCell.CellContent;

/**
 * Rows and columns that were left at 0: a row of totals that nobody filled in, a line that was
 * forgotten. The sums that cross the line tell what should stand in each of its cells.
 */
final class ZeroLines {
  /** One cell at 0 is a wrong figure like any other. */
  private static final int FEWEST_CELLS = 2;

  /** A line that was left at 0 lacks more than twice as many figures as stand in it. */
  private static final int MISSING_FOR_EACH_FIGURE = 2;

  private final SumSystem system;
  private final CellFigures cells;
  private final List<EditOperation> found = new ArrayList<>();

  private ZeroLines(SumSystem system) {
    this.system = system;
    this.cells = system.cells();
  }

  static List<EditOperation> in(SumSystem system) {
    ZeroLines zeros = new ZeroLines(system);
    Lines lines = new Lines(system.cells());
    lines.rows(zeros::fill);
    lines.columns(zeros::fill);
    return zeros.found;
  }

  private void fill(int first, int stride, int length) {
    if (!isMissed(first, stride, length)) {
      return;
    }
    CellChanges changes = new CellChanges(length);
    for (int i = 0, cell = first; i < length; i++, cell += stride) {
      if (isZero(cell)) {
        long figure = asked(cell, first, stride, length);
        if (figure != 0 && cells.allows(cell, figure)) {
          changes.add(cell, figure);
        }
      }
    }
    int enough = MISSING_FOR_EACH_FIGURE * filledIn(first, stride, length);
    if (changes.size() >= FEWEST_CELLS && changes.size() > enough) {
      found.add(EditOperation.of(Operation.VALUE, changes));
    }
  }

  /** Whether enough of its cells could be missing. */
  private boolean isMissed(int first, int stride, int length) {
    int suspects = 0;
    for (int i = 0, cell = first; i < length; i++, cell += stride) {
      suspects += isZero(cell) && system.isSuspect(cell) ? 1 : 0;
    }
    return suspects >= FEWEST_CELLS;
  }

  /**
   * How many figures stand in a line beside those that are 0. Totals do not count: they can be
   * added up from the other lines. In a line of totals none counts.
   */
  private int filledIn(int first, int stride, int length) {
    int parts = 0;
    int totals = 0;
    for (int i = 0, cell = first; i < length; i++, cell += stride) {
      totals += cells.isTotal(cell) ? 1 : 0;
      parts += cells.figure(cell) != 0 && !cells.isTotal(cell) ? 1 : 0;
    }
    return totals == length ? 0 : parts;
  }

  private boolean isZero(int cell) {
    return cells.content(cell) == CellContent.FIGURE && cells.figure(cell) == 0;
  }

  /** The figure that a broken sum across the line asks for; 0 if there is none. */
  private long asked(int cell, int first, int stride, int length) {
    int[] sums = system.sumsOf(cell);
    for (int i = 0; i < sums.length; i++) {
      if (system.isBroken(sums[i]) && crosses(sums[i], first, stride, length)) {
        long residual = system.residual(sums[i]);
        int factor = system.factorsOf(cell)[i];
        return residual % factor == 0 ? -residual / factor : 0;
      }
    }
    return 0;
  }

  /** Whether no more than one cell of a line stands in a sum. */
  private boolean crosses(int sum, int first, int stride, int length) {
    int inLine = 0;
    for (int cell : system.cellsIn(sum)) {
      int along = cell - first;
      inLine += along >= 0 && along % stride == 0 && along / stride < length ? 1 : 0;
    }
    return inLine == 1;
  }
}
