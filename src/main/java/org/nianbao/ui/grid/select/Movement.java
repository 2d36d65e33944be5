package org.nianbao.ui.grid.select;

import java.util.Optional;
import java.util.function.Predicate;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.importer.match.Sheet;
import org.nianbao.importer.match.Sheet.Place;

/** Where keys lead to on a sheet, as Excel does it. */
public final class Movement {

  /** The way an arrow points. */
  public enum Direction {
    UP(-1, 0),
    DOWN(1, 0),
    LEFT(0, -1),
    RIGHT(0, 1);

    private final int rows;
    private final int columns;

    Direction(int rows, int columns) {
      this.rows = rows;
      this.columns = columns;
    }
  }

  private final Sheet sheet;

  Movement(Sheet sheet) {
    this.sheet = sheet;
  }

  /** One cell further; the same at the edge. A shorter row is met at its end. */
  public Place arrow(Place from, Direction way) {
    return near(from.row() + way.rows, from.column() + way.columns);
  }

  /** Some rows up or down. */
  public Place page(Place from, int rows) {
    return near(from.row() + rows, from.column());
  }

  private Place near(int row, int column) {
    int r = Math.clamp(row, 0, sheet.rows() - 1);
    return new Place(r, Math.clamp(column, 0, sheet.columns(r) - 1));
  }

  /** Ctrl and an arrow: to the end of the filled cells, or over blanks to the next filled one. */
  public Place jump(Place from, Direction way, Predicate<CellId> filled) {
    Place next = arrow(from, way);
    boolean within = isFilled(from, filled) && isFilled(next, filled);
    Place at = next;
    while (true) {
      Place further = arrow(at, way);
      if (further.equals(at)) {
        return at;
      }
      if (within ? !isFilled(further, filled) : isFilled(at, filled)) {
        return at;
      }
      at = further;
    }
  }

  private boolean isFilled(Place place, Predicate<CellId> filled) {
    return sheet.cell(place).filter(filled).isPresent();
  }

  public Place home(Place from) {
    return new Place(from.row(), 0);
  }

  public Place end(Place from) {
    return near(from.row(), Integer.MAX_VALUE);
  }

  public Place first() {
    return new Place(0, 0);
  }

  public Place last() {
    return near(sheet.rows() - 1, Integer.MAX_VALUE);
  }

  /** Down; at a column's end the head of the next, at a table's end the next table. */
  Place enter(Place from) {
    Table table = sheet.table(from.row());
    if (from.row() < sheet.lastRow(table)) {
      return from.plus(1, 0);
    }
    if (from.column() + 1 < sheet.columns(from.row())) {
      return new Place(sheet.firstRow(table), from.column() + 1);
    }
    return from.row() + 1 < sheet.rows() ? new Place(from.row() + 1, 0) : from;
  }

  /** The way back of {@link #enter}. */
  Place enterBack(Place from) {
    Table table = sheet.table(from.row());
    if (from.row() > sheet.firstRow(table)) {
      return from.plus(-1, 0);
    }
    if (from.column() > 0) {
      return new Place(sheet.lastRow(table), from.column() - 1);
    }
    return from.row() > 0 ? end(new Place(from.row() - 1, 0)) : from;
  }

  /** Right; at a row's end the next row. Empty after the last cell: out of the grid. */
  Optional<Place> tab(Place from) {
    if (from.column() + 1 < sheet.columns(from.row())) {
      return Optional.of(from.plus(0, 1));
    }
    return from.row() + 1 < sheet.rows()
        ? Optional.of(new Place(from.row() + 1, 0))
        : Optional.empty();
  }

  /** The way back of {@link #tab}. */
  Optional<Place> tabBack(Place from) {
    if (from.column() > 0) {
      return Optional.of(from.plus(0, -1));
    }
    return from.row() > 0 ? Optional.of(end(new Place(from.row() - 1, 0))) : Optional.empty();
  }

  /** Enter after a run of Tabs: the run's first column, a row down. */
  Place newLine(Place from, int column) {
    return near(from.row() + 1, column);
  }
}
