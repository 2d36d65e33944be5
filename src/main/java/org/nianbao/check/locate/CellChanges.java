package org.nianbao.check.locate;

import java.util.Arrays;

/** New figures for some cells of a table. */
final class CellChanges {
  private int[] cells;
  private long[] figures;
  private int size;

  CellChanges(int capacity) {
    cells = new int[capacity];
    figures = new long[capacity];
  }

  void add(int cell, long figure) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size * 2 + 1);
      figures = Arrays.copyOf(figures, size * 2 + 1);
    }
    cells[size] = cell;
    figures[size++] = figure;
  }

  void removeLast() {
    size--;
  }

  void clear() {
    size = 0;
  }

  CellChanges copy() {
    CellChanges copy = new CellChanges(size);
    System.arraycopy(cells, 0, copy.cells, 0, size);
    System.arraycopy(figures, 0, copy.figures, 0, size);
    copy.size = size;
    return copy;
  }

  int size() {
    return size;
  }

  int cell(int i) {
    return cells[i];
  }

  long figure(int i) {
    return figures[i];
  }

  boolean has(int cell) {
    for (int i = 0; i < size; i++) {
      if (cells[i] == cell) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but 0 is put into the cells. */
  boolean areDeletions() {
    for (int i = 0; i < size; i++) {
      if (figures[i] != 0) {
        return false;
      }
    }
    return true;
  }

  void applyTo(ResidualState balance, CellFigures before) {
    for (int i = 0; i < size; i++) {
      balance.apply(cells[i], figures[i] - before.figure(cells[i]));
    }
  }

  CellChanges and(CellChanges more) {
    CellChanges both = new CellChanges(size + more.size);
    for (int i = 0; i < size; i++) {
      both.add(cells[i], figures[i]);
    }
    for (int i = 0; i < more.size; i++) {
      both.add(more.cells[i], more.figures[i]);
    }
    return both;
  }

  /** The same in the order of the form, so that equal changes are equal. */
  CellChanges sorted() {
    CellChanges sorted = new CellChanges(size);
    int last = -1;
    for (int n = 0; n < size; n++) {
      int next = -1;
      for (int i = 0; i < size; i++) {
        if (cells[i] > last && (next < 0 || cells[i] < cells[next])) {
          next = i;
        }
      }
      last = cells[next];
      sorted.add(last, figures[next]);
    }
    return sorted;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellChanges that
        && Arrays.equals(cells, 0, size, that.cells, 0, that.size)
        && Arrays.equals(figures, 0, size, that.figures, 0, that.size);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = 0; i < size; i++) {
      hash = 31 * (31 * hash + cells[i]) + Long.hashCode(figures[i]);
    }
    return hash;
  }
}
