package org.nianbao.ui.grid.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.importer.match.Sheet;
import org.nianbao.importer.match.Sheet.SheetPlace;

/**
 * A block of cells.
 *
 * @param anchor a corner of the block, which stays
 * @param lead the corner opposite, which Shift and the mouse move
 * @param active the cell that typing goes to; anywhere in the block
 */
public record Selection(SheetPlace anchor, SheetPlace lead, SheetPlace active) {

  static Selection of(SheetPlace place) {
    return new Selection(place, place, place);
  }

  /** From corner to corner; typing goes to the first. */
  public static Selection block(SheetPlace anchor, SheetPlace lead) {
    return new Selection(anchor, lead, anchor);
  }

  /** From the active cell on, as in Excel, also where it has moved inside the block. */
  Selection to(SheetPlace newLead) {
    return new Selection(active, newLead, active);
  }

  /** The same block, typing goes to another of its cells. */
  public Selection at(SheetPlace newActive) {
    return new Selection(anchor, lead, newActive);
  }

  public boolean isSingle() {
    return anchor.equals(lead);
  }

  public boolean has(SheetPlace place) {
    return place.row() >= top()
        && place.row() <= bottom()
        && place.column() >= left()
        && place.column() <= right();
  }

  public int top() {
    return Math.min(anchor.row(), lead.row());
  }

  public int bottom() {
    return Math.max(anchor.row(), lead.row());
  }

  public int left() {
    return Math.min(anchor.column(), lead.column());
  }

  public int right() {
    return Math.max(anchor.column(), lead.column());
  }

  /** Its cells, row by row; where a row is short there are none. */
  public List<CellId> cells(Sheet sheet) {
    return places(sheet).stream().map(place -> sheet.cell(place).orElseThrow()).toList();
  }

  private List<SheetPlace> places(Sheet sheet) {
    List<SheetPlace> places = new ArrayList<>();
    for (int row = top(); row <= bottom(); row++) {
      for (int column = left(); column <= right(); column++) {
        if (sheet.cell(row, column).isPresent()) {
          places.add(new SheetPlace(row, column));
        }
      }
    }
    return places;
  }

  /**
   * The active cell goes one on inside the block, at its end to the start: as Tab does along the
   * rows, as Enter does down the columns.
   */
  Selection cycle(Sheet sheet, boolean downColumns, boolean back) {
    List<SheetPlace> places = places(sheet);
    if (downColumns) {
      places.sort(Comparator.comparingInt(SheetPlace::column).thenComparingInt(SheetPlace::row));
    }
    int next = places.indexOf(active) + (back ? -1 : 1);
    return at(places.get(Math.floorMod(next, places.size())));
  }

  /** The whole rows that it touches. */
  Selection rows(Sheet sheet) {
    return new Selection(
        new SheetPlace(top(), 0), new SheetPlace(bottom(), sheet.columns(bottom()) - 1), active);
  }

  /** The whole columns that it touches, in the active cell's table. */
  Selection columns(Sheet sheet) {
    Table table = sheet.table(active.row());
    int last = sheet.lastRow(table);
    return new Selection(
        new SheetPlace(sheet.firstRow(table), left()),
        new SheetPlace(last, Math.min(right(), sheet.columns(last) - 1)),
        active);
  }
}
