package org.nianbao.check.locate;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.locate.FigureCell.CellContent;

/**
 * A wrong figure from which totals were then made, so that they are wrong with it: all of them, or
 * those in one direction. If all were, only sums that balance two sides can notice.
 */
final class CarriedOn {
  private final SumSystem system;
  private final CellFigures cells;

  /** By cell: the equations that make a total from it. */
  private final int[][] madeFrom;

  /** By sum: whether it balances two sides and is not broken, so that no side can be wrong. */
  private final boolean[] holds;

  private final long[] net;
  private final int[] touched;
  private int touchedCount;
  private final int[] wrong;
  private final int[] times;
  private int wrongCount;
  private boolean possible;
  private boolean withinLayer;
  private final List<EditOperation> found = new ArrayList<>();

  private CarriedOn(SumSystem system) {
    this.system = system;
    this.cells = system.cells();
    this.net = new long[system.sums()];
    this.touched = new int[system.sums()];
    this.wrong = new int[cells.count()];
    this.times = new int[cells.count()];
    this.madeFrom = madeFrom(cells);
    this.holds = new boolean[system.sums()];
    for (int sum = 0; sum < holds.length; sum++) {
      holds[sum] = !system.isOfATotal(sum) && !system.isBroken(sum);
    }
  }

  private static int[][] madeFrom(CellFigures cells) {
    int[] count = new int[cells.count()];
    forEachPart(cells, (cell, equation) -> count[cell]++);
    int[][] madeFrom = new int[cells.count()][];
    for (int cell = 0; cell < count.length; cell++) {
      madeFrom[cell] = new int[count[cell]];
    }
    // Backwards, so that what is carried furthest comes first and is soonest found impossible.
    forEachPart(cells, (cell, equation) -> madeFrom[cell][--count[cell]] = equation);
    return madeFrom;
  }

  @FunctionalInterface
  private interface PartVisitor {
    void visit(int cell, int equation);
  }

  private static void forEachPart(CellFigures cells, PartVisitor visitor) {
    for (int e = 0; e < cells.equations().size(); e++) {
      LinearEquation equation = cells.equations().get(e);
      if (!equation.hasTotal() || cells.definition(equation.total()) != e) {
        continue;
      }
      for (int i = 0; i < equation.size(); i++) {
        if (equation.cell(i) != equation.total()) {
          visitor.visit(equation.cell(i), e);
        }
      }
    }
  }

  /** All that agree with every sum that they touch. */
  static List<EditOperation> in(SumSystem system) {
    CarriedOn search = new CarriedOn(system);
    for (int root = 0; root < search.cells.count(); root++) {
      if (search.cells.content(root) == CellContent.FIGURE && search.madeFrom[root].length > 0) {
        search.explain(root);
        if (search.cells.layers() > 1) {
          search.explainWithinLayer(root);
        }
      }
    }
    return search.found;
  }

  private void explain(int root) {
    int[] totals = madeFrom[root];
    explain(root, totals);
    if (totals.length > 1) {
      for (int total : totals) {
        explain(root, new int[] {total});
      }
    }
  }

  /** Whoever filled in one layer made its totals, and not those across layers. */
  private void explainWithinLayer(int root) {
    withinLayer = true;
    explain(root);
    withinLayer = false;
  }

  private void explain(int root, int[] through) {
    wrongCount = 0;
    touchedCount = 0;
    possible = true;
    spoil(root);
    for (int i = 0; i < through.length && possible; i++) {
      carryFrom(root, through[i]);
    }
    if (possible && wrongCount > 1) {
      addIfConsistent(root);
    }
    for (int i = 0; i < touchedCount; i++) {
      net[touched[i]] = 0;
    }
    for (int i = 0; i < wrongCount; i++) {
      times[wrong[i]] = 0;
    }
  }

  /** A total that is wrong by one for each that the root is wrong, and the totals made from it. */
  private void carry(int total) {
    if (cells.content(total) == CellContent.FIGURE) {
      spoil(total);
    } else if (cells.content(total) != CellContent.COMPUTED) {
      possible = false;
    }
    for (int i = 0; i < madeFrom[total].length && possible; i++) {
      carryFrom(total, madeFrom[total][i]);
    }
  }

  private void carryFrom(int cell, int equation) {
    int total = cells.equations().get(equation).total();
    int layer = cells.rows() * cells.columns();
    if (!withinLayer || total / layer == cell / layer) {
      carry(total);
    }
  }

  private void spoil(int cell) {
    if (times[cell]++ == 0) {
      wrong[wrongCount++] = cell;
    }
    int[] sums = system.sumsOf(cell);
    int[] factors = system.factorsOf(cell);
    for (int i = 0; i < sums.length; i++) {
      possible &= !holds[sums[i]];
      if (net[sums[i]] == 0) {
        touch(sums[i]);
      }
      net[sums[i]] += factors[i];
    }
  }

  private void touch(int sum) {
    for (int i = 0; i < touchedCount; i++) {
      if (touched[i] == sum) {
        return;
      }
    }
    touched[touchedCount++] = sum;
  }

  private void addIfConsistent(int root) {
    long change = 0;
    for (int i = 0; i < touchedCount; i++) {
      int sum = touched[i];
      if (net[sum] == 0) {
        continue;
      }
      long residual = system.residual(sum);
      if (!system.isBroken(sum) || residual % net[sum] != 0) {
        return;
      }
      long asked = -residual / net[sum];
      if (change != 0 && asked != change) {
        return;
      }
      change = asked;
    }
    if (change != 0) {
      add(root, change);
    }
  }

  private void add(int root, long change) {
    CellChanges changes = new CellChanges(wrongCount);
    for (int i = 0; i < wrongCount; i++) {
      int cell = wrong[i];
      long figure = cells.figure(cell) + change * times[cell];
      if (!cells.allows(cell, figure)) {
        return;
      }
      changes.add(cell, figure);
    }
    found.add(EditOperation.carriedOn(root, changes));
  }
}
