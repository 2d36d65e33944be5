package org.nianbao.check.locate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A sum that must come to 0, over cells by their numbers in the table. */
public final class LinearEquation {
  private static final int NONE = -1;

  private final int total;
  private final int[] cells;
  private final int[] factors;

  private LinearEquation(int total, int[] cells, int[] factors) {
    this.total = total;
    this.cells = cells;
    this.factors = factors;
  }

  /** A total and its parts: parts - total = 0. */
  public static LinearEquation total(int total, int... parts) {
    int[] cells = Arrays.copyOf(parts, parts.length + 1);
    cells[parts.length] = total;
    int[] factors = new int[cells.length];
    Arrays.fill(factors, 1);
    factors[parts.length] = -1;
    return new LinearEquation(total, cells, factors);
  }

  /** Two sides that are the same: left - right = 0. */
  public static LinearEquation balance(int[] left, int[] right) {
    int[] cells = IntStream.concat(Arrays.stream(left), Arrays.stream(right)).toArray();
    int[] factors = new int[cells.length];
    Arrays.fill(factors, 0, left.length, 1);
    Arrays.fill(factors, left.length, cells.length, -1);
    return new LinearEquation(NONE, cells, factors);
  }

  boolean hasTotal() {
    return total != NONE;
  }

  /** The cell that is the sum of the others; -1 if both sides are sums. */
  int total() {
    return total;
  }

  int size() {
    return cells.length;
  }

  int cell(int i) {
    return cells[i];
  }

  int factor(int i) {
    return factors[i];
  }
}
