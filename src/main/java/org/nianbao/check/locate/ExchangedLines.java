package org.nianbao.check.locate;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.check.locate.FigureCell.CellContent;

/**
 * Two rows exchanged, or a column typed into the one beside it. What stands in an empty line that
 * should stand in its neighbour is an exchange too. Figures in sums that hold may move: the sum of
 * two rows hides that they were exchanged.
 */
final class ExchangedLines {
  /** Two cells exchanged are a swap, and found as such. */
  private static final int FEWEST_CELLS = 3;

  /** Of a polynomial hash: large and odd, so that 64 bits tell the few rows of a table apart. */
  private static final long PRIME = 1_000_003;

  private final SumSystem system;
  private final CellFigures cells;
  private final List<EditOperation> found = new ArrayList<>();

  private ExchangedLines(SumSystem system) {
    this.system = system;
    this.cells = system.cells();
  }

  static List<EditOperation> in(SumSystem system) {
    ExchangedLines lines = new ExchangedLines(system);
    CellFigures cells = system.cells();
    int layer = cells.rows() * cells.columns();
    for (int first = 0; first < cells.count(); first += layer) {
      lines.rows(first, first + layer);
      lines.columns(first);
    }
    return lines.found;
  }

  private void rows(int from, int to) {
    int columns = cells.columns();
    long[] classes = new long[(to - from) / columns];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = sumsAcross(from + i * columns);
    }
    for (int upper = from; upper < to; upper += columns) {
      for (int lower = upper + columns; lower < to; lower += columns) {
        boolean same = classes[(upper - from) / columns] == classes[(lower - from) / columns];
        if (!same && mayMend(upper, lower)) {
          exchange(Operation.SWAP_ROWS, upper, lower, 1, 0, columns, false);
        }
      }
    }
  }

  /** A number for the sums that cross a row: rows that have it in common can change places. */
  private long sumsAcross(int first) {
    long hash = 1;
    for (int cell = first; cell < first + cells.columns(); cell++) {
      int[] sums = system.sumsOf(cell);
      int[] factors = system.factorsOf(cell);
      for (int i = 0; i < sums.length; i++) {
        if (!isAlongRow(cell, sums[i])) {
          hash = hash * PRIME + sums[i];
          hash = hash * PRIME + factors[i];
        }
      }
      hash *= PRIME;
    }
    return hash;
  }

  /** Whether the next cell of the row stands in a sum too. */
  private boolean isAlongRow(int cell, int sum) {
    int columns = cells.columns();
    int next = cell % columns == 0 ? cell + 1 : cell - 1;
    return columns > 1 && system.factor(next, sum) != 0;
  }

  /** Whether sums across the rows would hold then, all but those of one column at most. */
  private boolean mayMend(int upper, int lower) {
    int failing = 0;
    boolean mending = false;
    for (int column = 0; column < cells.columns(); column++) {
      int one = upper + column;
      int other = lower + column;
      long change = cells.figure(other) - cells.figure(one);
      if (change == 0) {
        continue;
      }
      int before = broken(one, 0, other) + broken(other, 0, one);
      int after = broken(one, change, other) + broken(other, -change, one);
      mending |= after < before;
      failing += after > 0 ? 1 : 0;
      if (failing > 1) {
        return false;
      }
    }
    return mending;
  }

  /**
   * How many of a cell's sums, those along its row left out, are broken when it has changed and the
   * other cell has changed by as much the other way.
   */
  private int broken(int cell, long change, int other) {
    int[] sums = system.sumsOf(cell);
    int[] factors = system.factorsOf(cell);
    int broken = 0;
    for (int i = 0; i < sums.length; i++) {
      if (isAlongRow(cell, sums[i])) {
        continue;
      }
      int net = factors[i] - system.factor(other, sums[i]);
      long residual = system.residual(sums[i]) + net * change;
      broken +=
          SumSystem.isBroken(residual, system.rising(sums[i]), system.falling(sums[i])) ? 1 : 0;
    }
    return broken;
  }

  private void columns(int first) {
    int columns = cells.columns();
    for (int left = first; left < first + columns - 1; left++) {
      if (hasBrokenSumOfItsOwn(left, left + 1) && hasBrokenSumOfItsOwn(left + 1, left)) {
        exchange(Operation.COLUMN, left, left + 1, columns, 0, cells.rows(), true);
        for (int row = 1; row < cells.rows(); row++) {
          exchange(Operation.COLUMN, left, left + 1, columns, 0, row, false);
          exchange(Operation.COLUMN, left, left + 1, columns, row, cells.rows(), false);
        }
        parts(left, left + 1);
      }
    }
  }

  /** The parts of each total in a column, and those alone. */
  private void parts(int left, int right) {
    for (LinearEquation equation : cells.equations()) {
      if (!equation.hasTotal() || !isInColumn(equation, left)) {
        continue;
      }
      CellChanges changes = new CellChanges(2 * equation.size());
      boolean possible = true;
      for (int i = 0; i < equation.size(); i++) {
        int cell = equation.cell(i);
        possible &= cell == equation.total() || exchange(changes, cell, cell + right - left);
      }
      add(Operation.COLUMN, changes, possible);
    }
  }

  private boolean isInColumn(LinearEquation equation, int first) {
    for (int i = 0; i < equation.size(); i++) {
      int along = equation.cell(i) - first;
      if (along < 0 || along % cells.columns() != 0 || along / cells.columns() >= cells.rows()) {
        return false;
      }
    }
    return true;
  }

  private boolean hasBrokenSumOfItsOwn(int column, int other) {
    int columns = cells.columns();
    for (int row = 0; row < cells.rows(); row++) {
      for (int sum : system.sumsOf(column + row * columns)) {
        if (system.isBroken(sum) && system.factor(other + row * columns, sum) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private void exchange(
      Operation operation, int one, int other, int stride, int from, int to, boolean partsOnly) {
    CellChanges changes = new CellChanges(2 * (to - from));
    boolean possible = true;
    for (int i = from; i < to; i++) {
      int cell = one + i * stride;
      if (!partsOnly || !cells.isTotal(cell)) {
        possible &= exchange(changes, cell, other + i * stride);
      }
    }
    add(operation, changes, possible);
  }

  private void add(Operation operation, CellChanges changes, boolean possible) {
    if (possible && changes.size() >= FEWEST_CELLS) {
      found.add(EditOperation.of(operation, changes));
    }
  }

  /** Exchanges two figures; false if one of them cannot have been moved. */
  private boolean exchange(CellChanges changes, int one, int other) {
    if (cells.content(one) == CellContent.COMPUTED
        && cells.content(other) == CellContent.COMPUTED) {
      return true;
    }
    long upper = cells.figure(one);
    long lower = cells.figure(other);
    if (upper != lower) {
      changes.add(one, lower);
      changes.add(other, upper);
    }
    return cells.isOpenToMoves(one)
        && cells.isOpenToMoves(other)
        && cells.allows(one, lower)
        && cells.allows(other, upper);
  }
}
