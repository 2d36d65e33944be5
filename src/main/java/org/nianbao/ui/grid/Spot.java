package org.nianbao.ui.grid;

/** Which lines and columns of a {@link FrozenPane} a node takes, from 0. */
record Spot(int line, int lines, int column, int columns) {
  static Spot of(int line, int column) {
    return new Spot(line, 1, column, 1);
  }
}
