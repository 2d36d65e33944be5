package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.importer.page.PageArea;
import org.nianbao.importer.page.SourceCell;

/** The rows of column heads above some rows of a grid. */
record HeadRows(List<GridRow> rows) {
  static final HeadRows NONE = new HeadRows(List.of());

  /**
   * Where the columns of a table stand in the grid.
   *
   * @param ranges by the table's column
   * @param unknown heads whose words are not the form's
   */
  record Columns(Map<Integer, HeadRow> ranges, List<SourceCell> unknown) {

    /** The table's columns that a cell stands under. */
    List<Integer> above(SourceCell cell) {
      return ranges.entrySet().stream()
          .filter(e -> e.getValue().isAbove(cell))
          .map(Map.Entry::getKey)
          .sorted()
          .toList();
    }

    boolean isUnderUnknown(SourceCell cell) {
      return unknown.stream().anyMatch(head -> Range.of(head).overlaps(cell));
    }
  }

  /**
   * A head that was recognised.
   *
   * @param byPage whether it stands in a grid with other columns than the cells below it, so that
   *     only their places on the page tell which belongs to which
   */
  record HeadRow(SourceCell cell, boolean byPage) {
    boolean isAbove(SourceCell below) {
      Optional<PageArea> own = cell.place().area();
      Optional<PageArea> other = below.place().area();
      if (byPage && own.isPresent() && other.isPresent()) {
        double centre = other.get().x() + other.get().width() / 2;
        return own.get().x() <= centre && centre < own.get().x() + own.get().width();
      }
      return !byPage && Range.of(cell).overlaps(below);
    }
  }

  /** Columns of a grid, the end not included. */
  record Range(int from, int end) {
    static Range of(SourceCell cell) {
      return new Range(cell.column(), cell.column() + cell.columnSpan());
    }

    boolean overlaps(SourceCell cell) {
      return cell.column() < end && from < cell.column() + cell.columnSpan();
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  HeadRows plus(GridRow row) {
    List<GridRow> more = new ArrayList<>(rows);
    more.add(row);
    return new HeadRows(more);
  }

  /**
   * The columns of a table below these heads.
   *
   * @param byPage whether the rows below are in a grid with other columns
   */
  Columns columns(ColumnLabels labels, boolean byPage) {
    Map<Integer, List<String>> paths = new TreeMap<>();
    Map<Integer, SourceCell> lowest = new HashMap<>();
    for (GridRow row : rows) {
      for (SourceCell cell : row.own()) {
        if (!CellText.isBlank(cell)) {
          lowest
              .values()
              .removeIf(above -> Range.of(above).overlaps(cell) && isWithin(cell, above));
          lowest.put(cell.column(), cell);
        }
      }
    }
    for (SourceCell cell : lowest.values()) {
      paths.put(cell.column(), path(rows, cell));
    }
    Map<Integer, HeadRow> ranges = new HashMap<>();
    Map<Integer, Integer> matched = labels.match(paths);
    List<SourceCell> unknown = new ArrayList<>();
    lowest.forEach(
        (column, cell) -> {
          Integer found = matched.get(column);
          if (found != null) {
            ranges.put(found, new HeadRow(cell, byPage));
          } else {
            unknown.add(cell);
          }
        });
    return new Columns(ranges, unknown);
  }

  private static boolean isWithin(SourceCell below, SourceCell above) {
    return below.row() > above.row() + above.rowSpan() - 1;
  }

  /** The words above a head and its own, the highest first. */
  private static List<String> path(List<GridRow> rows, SourceCell head) {
    List<String> words = new ArrayList<>();
    for (GridRow row : rows) {
      for (SourceCell cell : row.own()) {
        boolean above = cell.row() + cell.rowSpan() <= head.row();
        if (above && Range.of(cell).overlaps(head) && !CellText.isBlank(cell)) {
          words.add(cell.text());
        }
      }
    }
    words.add(head.text());
    return words;
  }
}
