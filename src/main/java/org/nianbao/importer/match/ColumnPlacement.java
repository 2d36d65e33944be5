package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.importer.page.SourceCell;

/** Which column of a table each cell of a row stands in. */
final class ColumnPlacement {
  private final HeadRows.Columns heads;
  private final int columns;

  ColumnPlacement(HeadRows.Columns heads, int columns) {
    this.heads = heads;
    this.columns = columns;
  }

  /** By column; empty if the cells cannot be told apart. Blank cells under no column are left. */
  Optional<Map<Integer, SourceCell>> place(List<SourceCell> data) {
    return byHeads(data).or(() -> byOrder(data)).or(() -> byPlace(data)).or(() -> byFirst(data));
  }

  /** Whether a column was found although the words above it are not the form's. */
  boolean isGuessed(int column, SourceCell cell) {
    return !heads.ranges().containsKey(column)
        && !heads.ranges().isEmpty()
        && heads.isUnderUnknown(cell);
  }

  /** Whether a cell stands under more than one column. */
  boolean isOverSeveral(SourceCell cell) {
    return heads.above(cell).size() > 1;
  }

  private Optional<Map<Integer, SourceCell>> byHeads(List<SourceCell> data) {
    if (heads.ranges().isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, SourceCell> placed = new LinkedHashMap<>();
    for (SourceCell cell : data) {
      List<Integer> above = heads.above(cell);
      boolean blank = CellText.isBlank(cell);
      if (above.isEmpty() && blank) {
        continue;
      }
      if (above.size() != 1 || placed.containsKey(above.getFirst())) {
        return Optional.empty();
      }
      placed.put(above.getFirst(), cell);
    }
    return Optional.of(placed);
  }

  private Optional<Map<Integer, SourceCell>> byOrder(List<SourceCell> data) {
    List<SourceCell> cells = new ArrayList<>(data);
    while (cells.size() > columns && CellText.isBlank(cells.getLast())) {
      cells.removeLast();
    }
    if (cells.size() != columns) {
      return Optional.empty();
    }
    Map<Integer, SourceCell> placed = new LinkedHashMap<>();
    for (int i = 0; i < columns; i++) {
      placed.put(i, cells.get(i));
    }
    return Optional.of(placed);
  }

  /** Without heads: a grid without merged cells has its table's columns, one beside the other. */
  private Optional<Map<Integer, SourceCell>> byPlace(List<SourceCell> data) {
    boolean even = data.stream().allMatch(c -> c.columnSpan() == 1);
    if (!heads.ranges().isEmpty() || !even || data.isEmpty()) {
      return Optional.empty();
    }
    int first = data.getFirst().column();
    Map<Integer, SourceCell> placed = new HashMap<>();
    for (SourceCell cell : data) {
      int column = cell.column() - first;
      if (column < columns) {
        placed.put(column, cell);
      } else if (!CellText.isBlank(cell)) {
        return Optional.empty();
      }
    }
    return data.size() == 1 && columns > 1 ? Optional.empty() : Optional.of(placed);
  }

  /** A merged cell over several columns, each cell in the first free one of those above it. */
  private Optional<Map<Integer, SourceCell>> byFirst(List<SourceCell> data) {
    Map<Integer, SourceCell> placed = new LinkedHashMap<>();
    for (SourceCell cell : data) {
      if (CellText.isBlank(cell)) {
        continue;
      }
      List<Integer> free = heads.above(cell).stream().filter(c -> !placed.containsKey(c)).toList();
      if (free.isEmpty()) {
        return Optional.empty();
      }
      placed.put(free.getFirst(), cell);
    }
    return placed.isEmpty() ? Optional.empty() : Optional.of(placed);
  }
}
