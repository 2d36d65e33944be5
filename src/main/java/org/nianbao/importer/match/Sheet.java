package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Head;
import org.nianbao.form.Table;

/**
 * The tables of one section as one sheet of cells, table under table. Each row has its own table's
 * columns, from the left; rows need not be equally long.
 */
public final class Sheet {

  /** Where a cell is: row and column, from 0. */
  public record SheetPlace(int row, int column) {
    public SheetPlace plus(int rows, int columns) {
      return new SheetPlace(row + rows, column + columns);
    }
  }

  private record SheetLine(Table table, List<CellId> cells) {}

  private final List<Table> tables;
  private final List<SheetLine> lines = new ArrayList<>();
  private final Map<CellId, SheetPlace> places = new HashMap<>();
  private final int columns;

  public Sheet(List<Table> tables) {
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("A sheet without tables");
    }
    this.tables = List.copyOf(tables);
    for (Table table : tables) {
      for (Head row : table.rows()) {
        List<CellId> cells =
            table.columns().stream()
                .map(column -> new CellId(table.id(), row.leafId(), column.leafId()))
                .toList();
        for (CellId cell : cells) {
          places.put(cell, new SheetPlace(lines.size(), cells.indexOf(cell)));
        }
        lines.add(new SheetLine(table, cells));
      }
    }
    this.columns = lines.stream().mapToInt(l -> l.cells().size()).max().orElse(0);
  }

  public List<Table> tables() {
    return tables;
  }

  public int rows() {
    return lines.size();
  }

  /** The columns of the widest row. */
  public int columns() {
    return columns;
  }

  public int columns(int row) {
    return lines.get(row).cells().size();
  }

  /** The table that a row belongs to. */
  public Table table(int row) {
    return lines.get(row).table();
  }

  public int firstRow(Table table) {
    return place(table.cells().getFirst()).row();
  }

  public int lastRow(Table table) {
    return place(table.cells().getLast()).row();
  }

  public Optional<CellId> cell(int row, int column) {
    return row < 0 || row >= lines.size() || column < 0 || column >= columns(row)
        ? Optional.empty()
        : Optional.of(lines.get(row).cells().get(column));
  }

  public Optional<CellId> cell(SheetPlace place) {
    return cell(place.row(), place.column());
  }

  public boolean has(CellId cell) {
    return places.containsKey(cell);
  }

  /**
   * Where a cell is.
   *
   * @throws IllegalArgumentException if the sheet does not have it
   */
  public SheetPlace place(CellId cell) {
    @Nullable SheetPlace place = places.get(cell);
    if (place == null) {
      throw new IllegalArgumentException("Not on this sheet: " + cell);
    }
    return place;
  }

  /** All cells, row by row. */
  public List<CellId> cells() {
    return lines.stream().flatMap(l -> l.cells().stream()).toList();
  }
}
