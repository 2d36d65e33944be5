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
  public record Place(GridCell cell, int row, int column) {}

  private final List<List<Place>> places;

  private CellPlaces(List<List<Place>> places) {
    this.places = places;
  }

  /** The places of a grid. */
  public static CellPlaces of(TableGrid grid) {
    List<List<Place>> places = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<Place> line = new ArrayList<>();
      int next = 0;
      while (line.size() < grid.columns()) {
        Place above = row == 0 ? null : places.get(row - 1).get(line.size());
        Place place =
            above != null && above.row + above.cell.rowSpan() > row
                ? above
                : new Place(grid.rows().get(row).get(next++), row, line.size());
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
  public List<Place> inRow(int row) {
    return places.get(row).stream().distinct().toList();
  }

  /** The cells that begin in a row. */
  public List<Place> beginningIn(int row) {
    return inRow(row).stream().filter(place -> place.row == row).toList();
  }
}
