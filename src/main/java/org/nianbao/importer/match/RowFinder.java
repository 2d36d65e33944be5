package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceGrid;

/**
 * Finds the rows of one section's tables in grids: which are heads of columns, and which row of the
 * form each of the others is by its words.
 */
final class RowFinder {
  /** A grid that shares one short word with a table is not yet that table. */
  private static final int LEAST_LABELS = 2;

  private final SheetLabels labels;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<GridRow> headRows = new ArrayList<>();
  private HeadRows lastHeads = HeadRows.NONE;

  RowFinder(SheetLabels labels) {
    this.labels = labels;
  }

  /** The rows of all tables, from top to bottom, and those without words of the form. */
  List<TableRow> rows() {
    return rows;
  }

  /** The rows of column heads. */
  List<GridRow> headRows() {
    return headRows;
  }

  RowFinder read(List<SourceGrid> grids) {
    for (int i = 0; i < grids.size(); i++) {
      read(grids.get(i), i);
    }
    return this;
  }

  private void read(SourceGrid grid, int number) {
    List<GridRow> all = GridRow.of(grid, number);
    HeadRows heads = lastHeads;
    List<TableRow> found = new ArrayList<>();
    List<GridRow> foundHeads = new ArrayList<>();
    boolean inHeads = false;
    for (GridRow row : all) {
      if (isHead(row)) {
        heads = inHeads ? heads.plus(row) : new HeadRows(List.of(row));
        foundHeads.add(row);
        inHeads = true;
      } else if (!row.own().isEmpty()) {
        found.add(row(row, heads));
        inHeads = false;
      }
    }
    if (isRelevant(found, foundHeads)) {
      int edge = edge(found);
      found.replaceAll(row -> row.isKnown() ? row : withoutWords(row, edge));
      rows.addAll(found);
      headRows.addAll(foundHeads);
      lastHeads = heads;
    }
  }

  private boolean isHead(GridRow row) {
    int columnHeads = 0;
    int rowHeads = 0;
    int figures = 0;
    for (SourceCell cell : row.own()) {
      columnHeads += labels.isColumnHead(cell.text()) ? 1 : 0;
      rowHeads += labels.isRowHead(cell.text()) ? 1 : 0;
      figures += CellText.isFigure(cell.text()) ? 1 : 0;
    }
    return columnHeads > rowHeads && columnHeads > figures;
  }

  /** The rightmost words that name a row of the form; a merged one names its first row only. */
  private TableRow row(GridRow row, HeadRows heads) {
    List<SourceCell> cells = row.cells();
    for (int i = cells.size() - 1; i >= 0; i--) {
      SourceCell cell = cells.get(i);
      Optional<Integer> named = row.isOwn(cell) ? labels.row(cell.text()) : Optional.empty();
      if (named.isPresent()) {
        List<SourceCell> data = row.from(cell.column() + cell.columnSpan());
        // 其他 and 总计 alone in a row head a column.
        if (!data.isEmpty() || !labels.isColumnHead(cell.text())) {
          return new TableRow(row, named.get(), cells.subList(0, i + 1), data, heads, Set.of());
        }
      }
    }
    return new TableRow(row, TableRow.UNKNOWN, cells, List.of(), heads, Set.of());
  }

  private boolean isRelevant(List<TableRow> found, List<GridRow> heads) {
    Set<Integer> known = new HashSet<>();
    found.stream().filter(TableRow::isKnown).map(TableRow::place).forEach(known::add);
    long filled = found.stream().filter(r -> r.isKnown() && r.hasData()).count();
    boolean untitled = labels.sheet().rows() == 1;
    boolean goesOn = untitled && !lastHeads.isEmpty() && rows.isEmpty();
    return known.size() >= LEAST_LABELS
        || (filled > 0 && (!heads.isEmpty() || known.size() == found.size()))
        || (untitled && headWords(heads) >= LEAST_LABELS)
        || goesOn;
  }

  private long headWords(List<GridRow> heads) {
    return heads.stream()
        .flatMap(row -> row.own().stream())
        .filter(c -> labels.isColumnHead(c.text()))
        .map(SourceCell::text)
        .distinct()
        .count();
  }

  /** The column where words end and figures begin in most rows. */
  private static int edge(List<TableRow> found) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (TableRow row : found) {
      if (row.isKnown() && row.hasData()) {
        SourceCell last = row.labels().getLast();
        votes.merge(last.column() + last.columnSpan(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  /** What stands in a row whose words are unknown: at the known edge, else behind its words. */
  private TableRow withoutWords(TableRow row, int edge) {
    GridRow source = row.source();
    int from = edge;
    if (from < 0) {
      from =
          source.own().stream()
              .filter(c -> CellText.isWords(c.text()))
              .mapToInt(c -> c.column() + c.columnSpan())
              .max()
              .orElse(0);
    }
    int start = from;
    List<SourceCell> words = source.cells().stream().filter(c -> c.column() < start).toList();
    return new TableRow(source, TableRow.UNKNOWN, words, source.from(start), row.heads(), Set.of());
  }
}
