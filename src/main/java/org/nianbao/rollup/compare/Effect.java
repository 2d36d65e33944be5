package org.nianbao.rollup.compare;

import java.util.Arrays;

/**
 * By how much each cell of a table differs, or would differ if something had been done wrong. Cells
 * that are sums of others are left out: they follow. Figures count units of the smallest decimal
 * place that occurs, so that effects can be looked up.
 */
final class Effect {
  private final long[] cells;

  private Effect(long[] cells) {
    this.cells = cells;
  }

  static Effect of(long... cells) {
    return new Effect(cells.clone());
  }

  Effect minus(Effect other) {
    long[] rest = cells.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] -= other.cells[i];
    }
    return new Effect(rest);
  }

  Effect negated() {
    return new Effect(new long[cells.length]).minus(this);
  }

  /** The same where a table ends: nothing outside of these cells. */
  Effect within(int from, int to) {
    long[] part = new long[cells.length];
    System.arraycopy(cells, from, part, from, to - from);
    return new Effect(part);
  }

  /** Only what is less. */
  Effect below() {
    return new Effect(Arrays.stream(cells).map(cell -> Math.min(cell, 0)).toArray());
  }

  /** How many cells differ. */
  int size() {
    int size = 0;
    for (long cell : cells) {
      size += cell == 0 ? 0 : 1;
    }
    return size;
  }

  boolean isZero() {
    return size() == 0;
  }

  boolean isNowhereNegative() {
    return Arrays.stream(cells).allMatch(cell -> cell >= 0);
  }

  long at(int cell) {
    return cells[cell];
  }

  /** The cells that differ. */
  int[] places() {
    int[] places = new int[size()];
    int next = 0;
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != 0) {
        places[next++] = i;
      }
    }
    return places;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Effect effect && Arrays.equals(cells, effect.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }

  @Override
  public String toString() {
    return "Effect " + Arrays.toString(cells);
  }
}
