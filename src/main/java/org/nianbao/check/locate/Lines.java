package org.nianbao.check.locate;

/** The rows and columns of a table's layers. */
final class Lines {
  private final CellFigures cells;

  Lines(CellFigures cells) {
    this.cells = cells;
  }

  /** What is to be done with a row or a column: its cells are first, first + stride, … */
  @FunctionalInterface
  interface Visitor {
    void visit(int first, int stride, int length);
  }

  void rows(Visitor visitor) {
    for (int first = 0; first < cells.count(); first += cells.columns()) {
      visitor.visit(first, 1, cells.columns());
    }
  }

  void columns(Visitor visitor) {
    int columns = cells.columns();
    for (int layer = 0; layer < cells.count(); layer += cells.rows() * columns) {
      for (int column = 0; column < columns; column++) {
        visitor.visit(layer + column, columns, cells.rows());
      }
    }
  }
}
