package org.nianbao.check.locate;

import java.util.LinkedHashSet;
import java.util.Set;
import org.nianbao.check.locate.FigureCell.CellContent;

/**
 * Finds the sets of few cells whose figures, changed, mend all broken sums.
 *
 * <p>One of the cells must stand in any broken sum, so the narrowest is enough to begin with; and
 * it, or another one there, has a broken sum to itself, which says by how much it is wrong. The
 * rest is the same question with one cell less. In a table of rows and columns nothing is missed up
 * to three cells; four could stand at the corners of a rectangle.
 */
final class CellSearch {
  private final SumSystem system;
  private final CellFigures cells;
  private final ResidualState balance;
  private final Budget budget;
  private final boolean onlyZeros;
  private final int mostSums;
  private final CellChanges changes = new CellChanges(4);
  private final Set<CellChanges> found = new LinkedHashSet<>();
  private boolean exact = true;

  /** How many of the figures that are tried now were asked for by a sum with blanks in it. */
  private int loose;

  CellSearch(SumSystem system, ResidualState balance, Budget budget) {
    this(system, balance, budget, false);
  }

  private CellSearch(SumSystem system, ResidualState balance, Budget budget, boolean onlyZeros) {
    this.system = system;
    this.onlyZeros = onlyZeros;
    this.cells = system.cells();
    this.balance = balance;
    this.budget = budget;
    int most = 0;
    for (int cell = 0; cell < cells.count(); cell++) {
      most = Math.max(most, system.sumsOf(cell).length);
    }
    mostSums = most;
  }

  /** A search that only fills cells which were left at 0. */
  static CellSearch ofZeros(SumSystem system, ResidualState balance, Budget budget) {
    return new CellSearch(system, balance, budget, true);
  }

  /** All sets of exactly {@code count} cells; {@code fixed} are not touched. */
  Set<CellChanges> find(int count, CellChanges fixed) {
    found.clear();
    exact = true;
    search(count, fixed);
    return found;
  }

  /** Whether no set that was found could do with other figures in the same cells. */
  boolean isExact() {
    return exact;
  }

  private void search(int count, CellChanges fixed) {
    if (balance.broken() == 0 || balance.broken() > count * mostSums) {
      return;
    }
    int sum = balance.narrowest();
    for (int cell : system.cellsIn(sum)) {
      if (cells.content(cell) != CellContent.FIGURE
          || (onlyZeros && cells.figure(cell) != 0)
          || changes.has(cell)
          || fixed.has(cell)) {
        continue;
      }
      if (count == 1) {
        if (system.sumsOf(cell).length >= balance.broken()) {
          mend(cell, sum, 1, fixed);
        }
      } else {
        mendAny(cell, count, fixed);
      }
      if (budget.isSpent()) {
        return;
      }
    }
  }

  private void mendAny(int cell, int count, CellChanges fixed) {
    int[] sums = system.sumsOf(cell);
    for (int i = 0; i < sums.length; i++) {
      if (balance.isBroken(sums[i]) && !isSameAsBefore(cell, i)) {
        mend(cell, sums[i], count, fixed);
      }
    }
  }

  private boolean isSameAsBefore(int cell, int i) {
    int[] sums = system.sumsOf(cell);
    int[] factors = system.factorsOf(cell);
    for (int k = 0; k < i; k++) {
      if (balance.isBroken(sums[k])
          && balance.residual(sums[k]) * factors[i] == balance.residual(sums[i]) * factors[k]) {
        return true;
      }
    }
    return false;
  }

  /** Gives the cell the figure that mends one sum, and looks for the others. */
  private void mend(int cell, int sum, int count, CellChanges fixed) {
    long residual = balance.residual(sum);
    int factor = system.factor(cell, sum);
    long change = -residual / factor;
    long figure = cells.figure(cell) + change;
    if (residual % factor != 0 || !cells.allows(cell, figure) || !budget.spend()) {
      return;
    }
    int guess = balance.isExact(sum) ? 0 : 1;
    loose += guess;
    balance.apply(cell, change);
    changes.add(cell, figure);
    if (count > 1) {
      search(count - 1, fixed);
    } else if (balance.broken() == 0) {
      found.add(changes.sorted());
      exact &= loose == 0;
    }
    changes.removeLast();
    balance.undo(cell, change);
    loose -= guess;
  }
}
