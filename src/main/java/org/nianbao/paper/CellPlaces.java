package org.nianbao.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a grid lie: a grid leaves out the places that a cell above or beside spans.
 */
public final class CellPlaces {

  /**
   * A place of a grid.
   *
   * @param cell that covers it
   * @param row the first row that the cell covers, from 0
   * @param column the first column that the cell covers, from 0
   */
  public record PrintedPlace(GridCell cell, int row, int column) {}

  private final List<List<PrintedPlace>> places;

  private CellPlaces(List<List<PrintedPlace>> places) {
    this.places = places;
  }

  /** The places of a grid. */
  public static CellPlaces of(TableGrid grid) {
    List<List<PrintedPlace>> places = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<PrintedPlace> line = new ArrayList<>();
      int next = 0;
      while (line.size() < grid.columns()) {
        PrintedPlace above = row == 0 ? null : places.get(row - 1).get(line.size());
        PrintedPlace place =
            above != null && above.row + above.cell.rowSpan() > row
                ? above
                : new PrintedPlace(grid.rows().get(row).get(next++), row, line.size());
        for (int i = 0; i < place.cell.columnSpan(); i++) {
          line.add(place);
        }
      }
      places.add(line);
    }
    return new CellPlaces(places);
  }

  /**
   * A row's places from left to right, each cell once, those of cells that began above included.
   */
  public List<PrintedPlace> inRow(int row) {
    return places.get(row).stream().distinct().toList();
  }

  /** The cells that begin in a row. */
  public List<PrintedPlace> beginningIn(int row) {
    return inRow(row).stream().filter(place -> place.row == row).toList();
  }
}
