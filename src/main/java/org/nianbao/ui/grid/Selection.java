package org.nianbao.ui.grid;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.CellId;
import org.nianbao.ui.paste.Sheet;
import org.nianbao.ui.paste.Sheet.Place;

/**
 * A block of cells.
 *
 * @param active the cell that typing goes to; a corner of the block
 * @param lead the corner opposite, which Shift and the mouse move
 */
record Selection(Place active, Place lead) {

  static Selection of(Place place) {
    return new Selection(place, place);
  }

  Selection to(Place newLead) {
    return new Selection(active, newLead);
  }

  boolean isSingle() {
    return active.equals(lead);
  }

  boolean has(Place place) {
    return place.row() >= top()
        && place.row() <= bottom()
        && place.column() >= left()
        && place.column() <= right();
  }

  int top() {
    return Math.min(active.row(), lead.row());
  }

  int bottom() {
    return Math.max(active.row(), lead.row());
  }

  int left() {
    return Math.min(active.column(), lead.column());
  }

  int right() {
    return Math.max(active.column(), lead.column());
  }

  /** Its cells, row by row; where a row is short there are none. */
  List<CellId> cells(Sheet sheet) {
    List<CellId> cells = new ArrayList<>();
    for (int row = top(); row <= bottom(); row++) {
      for (int column = left(); column <= right(); column++) {
        sheet.cell(row, column).ifPresent(cells::add);
      }
    }
    return cells;
  }
}
