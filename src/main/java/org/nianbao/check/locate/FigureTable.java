package org.nianbao.check.locate;

import java.util.List;

/**
 * A table of figures and the sums that it must keep. Cells are numbered layer by layer, row by row,
 * from 0. Slips of the hand happen within a layer; sums may run across.
 *
 * @param layers how many tables of the same form lie over each other; 1 for a single table
 * @param rows rows of a layer
 * @param columns columns of a layer
 * @param equations where two say that the same cell is a total, the first one computes it
 */
public record FigureTable<C>(
    int layers, int rows, int columns, List<FigureCell<C>> cells, List<LinearEquation> equations) {

  public FigureTable {
    cells = List.copyOf(cells);
    equations = List.copyOf(equations);
    if (cells.size() != layers * rows * columns) {
      throw new IllegalArgumentException(
          "%d layers of %d by %d have no %d cells".formatted(layers, rows, columns, cells.size()));
    }
    for (LinearEquation equation : equations) {
      for (int i = 0; i < equation.size(); i++) {
        if (equation.cell(i) < 0 || equation.cell(i) >= cells.size()) {
          throw new IllegalArgumentException("The table has no cell " + equation.cell(i));
        }
      }
    }
  }
}
