package org.nianbao.ui.grid.pane;

/** Which lines and columns of a {@link FrozenPane} a node takes, from 0. */
record GridArea(int line, int lines, int column, int columns) {
  static GridArea of(int line, int column) {
    return new GridArea(line, 1, column, 1);
  }
}
