package org.nianbao.check.locate;

import java.util.function.Consumer;

/** Tries slips on the sums of a table. */
final class EditOperationSearch {
  private final SumSystem system;
  private final CellFigures cells;
  private final Budget budget;

  EditOperationSearch(SumSystem system, Budget budget) {
    this.system = system;
    this.cells = system.cells();
    this.budget = budget;
  }

  /**
   * Undoes a slip and lets the caller look at the sums; where a figure was lost, once for each
   * figure that a sum asks for there.
   */
  void undo(EditOperation slip, ResidualState balance, Consumer<CellChanges> look) {
    if (!budget.spend()) {
      return;
    }
    CellChanges changes = slip.changes();
    balance.keep();
    changes.applyTo(balance, cells);
    look.accept(changes);
    if (slip.open() >= 0) {
      fill(slip.open(), changes, balance, look);
    }
    balance.restore();
  }

  private void fill(
      int open, CellChanges changes, ResidualState balance, Consumer<CellChanges> look) {
    int[] sums = system.sumsOf(open);
    int[] factors = system.factorsOf(open);
    long before = cells.figure(open);
    long last = before;
    for (int i = 0; i < sums.length; i++) {
      long residual = balance.residual(sums[i]);
      long figure = before - residual / factors[i];
      if (figure == before
          || figure == last
          || residual % factors[i] != 0
          || !cells.allows(open, figure)
          || !budget.spend()) {
        continue;
      }
      last = figure;
      balance.apply(open, figure - before);
      changes.add(open, figure);
      look.accept(changes);
      changes.removeLast();
      balance.undo(open, figure - before);
    }
  }
}
