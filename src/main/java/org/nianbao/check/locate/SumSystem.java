package org.nianbao.check.locate;

import java.util.Arrays;
import org.nianbao.check.locate.FigureCell.CellContent;
import org.nianbao.form.Equation;

/**
 * The sums of a table as a sparse linear system over its cells. Where a computed total stands, its
 * parts stand instead, and the equation that computed it is left out.
 */
final class SumSystem {
  private final CellFigures cells;
  private final int[] equations;
  private final int[][] places;
  private final int[][] factors;
  private final int[][] sumsOf;
  private final int[][] factorsOf;
  private final long[] residuals;
  private final int[] rising;
  private final int[] falling;
  private final boolean[] suspect;

  SumSystem(CellFigures cells) {
    this.cells = cells;
    int most = cells.equations().size();
    equations = new int[most];
    int count = 0;
    for (int i = 0; i < most; i++) {
      if (!isComputedBy(i)) {
        equations[count++] = i;
      }
    }
    places = new int[count][];
    factors = new int[count][];
    residuals = new long[count];
    rising = new int[count];
    falling = new int[count];
    int[] degree = new int[cells.count()];
    Expansion expansion = new Expansion(cells);
    for (int sum = 0; sum < count; sum++) {
      add(sum, expansion, degree);
    }
    sumsOf = new int[cells.count()][];
    factorsOf = new int[cells.count()][];
    transpose(degree);
    suspect = new boolean[cells.count()];
    for (int cell = 0; cell < suspect.length; cell++) {
      suspect[cell] = isAskedFor(cell);
    }
  }

  /** Whether this very equation computed its total, so that it cannot fail. */
  private boolean isComputedBy(int equation) {
    LinearEquation sum = cells.equations().get(equation);
    return sum.hasTotal()
        && cells.content(sum.total()) == CellContent.COMPUTED
        && cells.definition(sum.total()) == equation;
  }

  private void add(int sum, Expansion expansion, int[] degree) {
    expansion.expand(cells.equations().get(equations[sum]));
    int[] place = expansion.places();
    int[] factor = new int[place.length];
    for (int i = 0; i < place.length; i++) {
      int cell = place[i];
      factor[i] = expansion.factor(cell);
      degree[cell]++;
      residuals[sum] += factor[i] * cells.figure(cell);
      if (cells.content(cell) == CellContent.BLANK) {
        rising[sum] += factor[i] > 0 || cells.isSigned(cell) ? 1 : 0;
        falling[sum] += factor[i] < 0 || cells.isSigned(cell) ? 1 : 0;
      }
    }
    if (!expansion.isReadable()) {
      rising[sum]++;
      falling[sum]++;
    }
    places[sum] = place;
    factors[sum] = factor;
  }

  private void transpose(int[] degree) {
    for (int cell = 0; cell < degree.length; cell++) {
      sumsOf[cell] = new int[degree[cell]];
      factorsOf[cell] = new int[degree[cell]];
    }
    int[] filled = new int[degree.length];
    for (int sum = 0; sum < places.length; sum++) {
      int[] place = places[sum];
      for (int i = 0; i < place.length; i++) {
        int cell = place[i];
        sumsOf[cell][filled[cell]] = sum;
        factorsOf[cell][filled[cell]++] = factors[sum][i];
      }
    }
  }

  CellFigures cells() {
    return cells;
  }

  /** How many sums are judged. */
  int sums() {
    return places.length;
  }

  /** The place of a sum's equation in the table. */
  int equation(int sum) {
    return equations[sum];
  }

  /** The cells of a sum. */
  int[] cellsIn(int sum) {
    return places[sum];
  }

  /** The sums that a cell stands in. */
  int[] sumsOf(int cell) {
    return sumsOf[cell];
  }

  /** What the cell is multiplied by in each of {@link #sumsOf}; never 0. */
  int[] factorsOf(int cell) {
    return factorsOf[cell];
  }

  /** What a cell is multiplied by in a sum; 0 if it does not stand in it. */
  int factor(int cell, int sum) {
    int[] of = sumsOf[cell];
    for (int i = 0; i < of.length; i++) {
      if (of[i] == sum) {
        return factorsOf[cell][i];
      }
    }
    return 0;
  }

  /** Whether a sum compares a total with its parts, and not two sides. */
  boolean isOfATotal(int sum) {
    return cells.equations().get(equations[sum]).hasTotal();
  }

  /** Left minus right, blanks counted as 0. */
  long residual(int sum) {
    return residuals[sum];
  }

  /** How many blanks could make the residual greater. */
  int rising(int sum) {
    return rising[sum];
  }

  /** How many blanks could make the residual less. */
  int falling(int sum) {
    return falling[sum];
  }

  boolean isBroken(int sum) {
    return isBroken(residuals[sum], rising[sum], falling[sum]);
  }

  /**
   * Whether a sum is broken: something is left over, and no blank in it could make up for it.
   *
   * @param rising how many blanks could make what is left over greater
   * @param falling how many blanks could make it less
   */
  static boolean isBroken(long residual, int rising, int falling) {
    return Equation.fails(residual, rising > 0, falling > 0);
  }

  /** Whether a cell stands in a broken sum, or is a blank in one that has something missing. */
  boolean isSuspect(int cell) {
    return suspect[cell];
  }

  private boolean isAskedFor(int cell) {
    boolean blank = cells.content(cell) == CellContent.BLANK;
    for (int sum : sumsOf[cell]) {
      if (isBroken(sum) || (blank && residuals[sum] != 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell is a declared total of 0 beside parts that are not: mostly it was forgotten. */
  boolean isForgottenTotal(int cell) {
    if (cells.content(cell) != CellContent.FIGURE || cells.figure(cell) != 0) {
      return false;
    }
    for (int sum : sumsOf[cell]) {
      if (residuals[sum] != 0 && cells.equations().get(equations[sum]).total() == cell) {
        return true;
      }
    }
    return false;
  }

  /** An equation with the parts of its computed totals in their place. */
  private static final class Expansion {
    private final CellFigures cells;
    private final int[] dense;
    private boolean readable = true;

    Expansion(CellFigures cells) {
      this.cells = cells;
      this.dense = new int[cells.count()];
    }

    void expand(LinearEquation equation) {
      Arrays.fill(dense, 0);
      readable = true;
      for (int i = 0; i < equation.size(); i++) {
        spread(equation.cell(i), equation.factor(i));
      }
    }

    private void spread(int cell, int factor) {
      if (cells.content(cell) != CellContent.COMPUTED) {
        dense[cell] += factor;
        readable &= cells.content(cell) != CellContent.UNREADABLE;
        return;
      }
      LinearEquation definition = cells.equations().get(cells.definition(cell));
      for (int i = 0; i < definition.size(); i++) {
        if (definition.factor(i) > 0) {
          spread(definition.cell(i), factor);
        }
      }
    }

    int[] places() {
      int size = 0;
      for (int factor : dense) {
        size += factor == 0 ? 0 : 1;
      }
      int[] places = new int[size];
      int next = 0;
      for (int cell = 0; cell < dense.length; cell++) {
        if (dense[cell] != 0) {
          places[next++] = cell;
        }
      }
      return places;
    }

    int factor(int cell) {
      return dense[cell];
    }

    boolean isReadable() {
      return readable;
    }
  }
}
