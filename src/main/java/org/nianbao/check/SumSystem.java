package org.nianbao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.check.CellFigures.Content;
import org.nianbao.form.CellId;
import org.nianbao.form.Equation;
import org.nianbao.form.Term;

/**
 * The sums of one table as a sparse linear system over its cells. Where a computed total stands,
 * its parts stand instead, and the equation that computed it is left out.
 */
final class SumSystem {
  private final CellFigures cells;
  private final List<Equation> equations = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();
  private final List<int[]> factors = new ArrayList<>();
  private final int[][] sumsOf;
  private final int[][] factorsOf;
  private final long[] residuals;
  private final int[] rising;
  private final int[] falling;
  private final Map<CellId, Integer> numbers = new HashMap<>();

  SumSystem(CellFigures cells) {
    this.cells = cells;
    for (int cell = 0; cell < cells.count(); cell++) {
      numbers.put(cells.id(cell), cell);
    }
    int sums = cells.table().equations().size();
    residuals = new long[sums];
    rising = new int[sums];
    falling = new int[sums];
    int[] degree = new int[cells.count()];
    for (Equation equation : cells.table().equations()) {
      if (!isComputedBy(equation)) {
        add(equation, degree);
      }
    }
    sumsOf = new int[cells.count()][];
    factorsOf = new int[cells.count()][];
    transpose(degree);
  }

  /** Whether this very equation computed its total, so that it cannot fail. */
  private boolean isComputedBy(Equation equation) {
    return equation
        .total()
        .filter(total -> cells.content(number(total)) == Content.COMPUTED)
        .flatMap(total -> cells.table().definition(total))
        .filter(equation::equals)
        .isPresent();
  }

  private void add(Equation equation, int[] degree) {
    int[] dense = new int[cells.count()];
    boolean readable = true;
    for (Term term : equation.terms()) {
      readable &= spread(number(term.cell()), term.sign(), dense);
    }
    int sum = equations.size();
    int size = 0;
    for (int factor : dense) {
      size += factor == 0 ? 0 : 1;
    }
    int[] place = new int[size];
    int[] factor = new int[size];
    int next = 0;
    for (int cell = 0; cell < dense.length; cell++) {
      if (dense[cell] == 0) {
        continue;
      }
      place[next] = cell;
      factor[next++] = dense[cell];
      degree[cell]++;
      residuals[sum] += dense[cell] * cells.figure(cell);
      if (cells.content(cell) == Content.BLANK) {
        rising[sum] += dense[cell] > 0 || cells.isSigned(cell) ? 1 : 0;
        falling[sum] += dense[cell] < 0 || cells.isSigned(cell) ? 1 : 0;
      }
    }
    if (!readable) {
      rising[sum]++;
      falling[sum]++;
    }
    equations.add(equation);
    places.add(place);
    factors.add(factor);
  }

  /** Adds a cell to a sum, a computed total as its parts; false if one of them is unreadable. */
  private boolean spread(int cell, int sign, int[] dense) {
    if (cells.content(cell) != Content.COMPUTED) {
      dense[cell] += sign;
      return cells.content(cell) != Content.UNREADABLE;
    }
    boolean readable = true;
    for (Term term : cells.table().definition(cells.id(cell)).orElseThrow().terms()) {
      if (term.sign() > 0) {
        readable &= spread(number(term.cell()), sign, dense);
      }
    }
    return readable;
  }

  private void transpose(int[] degree) {
    for (int cell = 0; cell < degree.length; cell++) {
      sumsOf[cell] = new int[degree[cell]];
      factorsOf[cell] = new int[degree[cell]];
    }
    int[] filled = new int[degree.length];
    for (int sum = 0; sum < places.size(); sum++) {
      int[] place = places.get(sum);
      for (int i = 0; i < place.length; i++) {
        int cell = place[i];
        sumsOf[cell][filled[cell]] = sum;
        factorsOf[cell][filled[cell]++] = factors.get(sum)[i];
      }
    }
  }

  private int number(CellId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("The table has no cell " + id);
    }
    return number;
  }

  CellFigures cells() {
    return cells;
  }

  /** How many sums are judged. */
  int sums() {
    return equations.size();
  }

  Equation equation(int sum) {
    return equations.get(sum);
  }

  /** The cells of a sum. */
  int[] cellsIn(int sum) {
    return places.get(sum);
  }

  /** The sums that a cell stands in. */
  int[] sumsOf(int cell) {
    return sumsOf[cell];
  }

  /** What the cell is multiplied by in each of {@link #sumsOf}; never 0. */
  int[] factorsOf(int cell) {
    return factorsOf[cell];
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
    return (residuals[sum] > 0 && falling[sum] == 0) || (residuals[sum] < 0 && rising[sum] == 0);
  }

  /** Whether a cell stands in a broken sum, or is a blank in one that has something missing. */
  boolean isSuspect(int cell) {
    boolean blank = cells.content(cell) == Content.BLANK;
    for (int sum : sumsOf[cell]) {
      if (isBroken(sum) || (blank && residuals[sum] != 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell is a declared total of 0 beside parts that are not: mostly it was forgotten. */
  boolean isForgottenTotal(int cell) {
    if (cells.content(cell) != Content.FIGURE || cells.figure(cell) != 0) {
      return false;
    }
    for (int sum : sumsOf[cell]) {
      if (residuals[sum] != 0 && cells.id(cell).equals(equations.get(sum).totalCell())) {
        return true;
      }
    }
    return false;
  }
}
