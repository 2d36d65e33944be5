package org.nianbao.ui.grid.select;

import java.util.Optional;
import java.util.function.Predicate;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.importer.match.Sheet;
import org.nianbao.importer.match.Sheet.SheetPlace;

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
  public SheetPlace arrow(SheetPlace from, Direction way) {
    return near(from.row() + way.rows, from.column() + way.columns);
  }

  /** Some rows up or down. */
  public SheetPlace page(SheetPlace from, int rows) {
    return near(from.row() + rows, from.column());
  }

  private SheetPlace near(int row, int column) {
    int r = Math.clamp(row, 0, sheet.rows() - 1);
    return new SheetPlace(r, Math.clamp(column, 0, sheet.columns(r) - 1));
  }

  /** Ctrl and an arrow: to the end of the filled cells, or over blanks to the next filled one. */
  public SheetPlace jump(SheetPlace from, Direction way, Predicate<CellId> filled) {
    SheetPlace next = arrow(from, way);
    boolean within = isFilled(from, filled) && isFilled(next, filled);
    SheetPlace at = next;
    while (true) {
      SheetPlace further = arrow(at, way);
      if (further.equals(at)) {
        return at;
      }
      if (within ? !isFilled(further, filled) : isFilled(at, filled)) {
        return at;
      }
      at = further;
    }
  }

  private boolean isFilled(SheetPlace place, Predicate<CellId> filled) {
    return sheet.cell(place).filter(filled).isPresent();
  }

  public SheetPlace home(SheetPlace from) {
    return new SheetPlace(from.row(), 0);
  }

  public SheetPlace end(SheetPlace from) {
    return near(from.row(), Integer.MAX_VALUE);
  }

  public SheetPlace first() {
    return new SheetPlace(0, 0);
  }

  public SheetPlace last() {
    return near(sheet.rows() - 1, Integer.MAX_VALUE);
  }

  /** Down; at a column's end the head of the next, at a table's end the next table. */
  SheetPlace enter(SheetPlace from) {
    Table table = sheet.table(from.row());
    if (from.row() < sheet.lastRow(table)) {
      return from.plus(1, 0);
    }
    if (from.column() + 1 < sheet.columns(from.row())) {
      return new SheetPlace(sheet.firstRow(table), from.column() + 1);
    }
    return from.row() + 1 < sheet.rows() ? new SheetPlace(from.row() + 1, 0) : from;
  }

  /** The way back of {@link #enter}. */
  SheetPlace enterBack(SheetPlace from) {
    Table table = sheet.table(from.row());
    if (from.row() > sheet.firstRow(table)) {
      return from.plus(-1, 0);
    }
    if (from.column() > 0) {
      return new SheetPlace(sheet.lastRow(table), from.column() - 1);
    }
    return from.row() > 0 ? end(new SheetPlace(from.row() - 1, 0)) : from;
  }

  /** Right; at a row's end the next row. Empty after the last cell: out of the grid. */
  Optional<SheetPlace> tab(SheetPlace from) {
    if (from.column() + 1 < sheet.columns(from.row())) {
      return Optional.of(from.plus(0, 1));
    }
    return from.row() + 1 < sheet.rows()
        ? Optional.of(new SheetPlace(from.row() + 1, 0))
        : Optional.empty();
  }

  /** The way back of {@link #tab}. */
  Optional<SheetPlace> tabBack(SheetPlace from) {
    if (from.column() > 0) {
      return Optional.of(from.plus(0, -1));
    }
    return from.row() > 0 ? Optional.of(end(new SheetPlace(from.row() - 1, 0))) : Optional.empty();
  }

  /**
   * Enter after a run of Tabs: the run's first column, a row down. Below the last row there is
   * none: to go back to where the run began would type over what was just typed.
   */
  SheetPlace newLine(SheetPlace from, int column) {
    return from.row() + 1 < sheet.rows() ? near(from.row() + 1, column) : enter(from);
  }
}
