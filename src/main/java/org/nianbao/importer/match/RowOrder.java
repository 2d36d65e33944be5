package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.importer.page.SourceCell;

/** Mends what a page break did to rows, and names those that only their neighbours can name. */
final class RowOrder {
  private final SheetLabels labels;

  RowOrder(SheetLabels labels) {
    this.labels = labels;
  }

  List<TableRow> mend(List<TableRow> rows) {
    return named(joined(rows));
  }

  /** The two halves of a row that a page break has torn, as one. */
  private List<TableRow> joined(List<TableRow> rows) {
    List<TableRow> joined = new ArrayList<>();
    for (TableRow row : rows) {
      TableRow before = joined.isEmpty() ? null : joined.getLast();
      Optional<Integer> whole =
          before == null || before.source().grid() == row.source().grid()
              ? Optional.empty()
              : whole(before, row);
      if (before != null && whole.isPresent()) {
        joined.removeLast();
        joined.add(join(before, row, whole.get()));
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  /** The row of the form that two pieces are together; empty if they are rows of their own. */
  private Optional<Integer> whole(TableRow upper, TableRow lower) {
    if (lower.isKnown()) {
      boolean rest = !upper.isKnown() && !upper.hasFigures();
      return rest && labels.row(upper.words() + lower.words()).isPresent()
          ? Optional.of(lower.place())
          : Optional.empty();
    }
    if (upper.isKnown()) {
      boolean begun = !upper.hasData() && lower.hasFigures();
      boolean ended = upper.hasData() && !lower.hasData();
      boolean same =
          labels.row(upper.words() + lower.words()).filter(r -> r == upper.place()).isPresent();
      return (begun && (same || lower.words().isEmpty())) || (ended && same)
          ? Optional.of(upper.place())
          : Optional.empty();
    }
    return labels.row(upper.words() + lower.words());
  }

  /** Cells of one column become one; a column's text stands in one half or runs over both. */
  private static TableRow join(TableRow upper, TableRow lower, int place) {
    List<SourceCell> data = new ArrayList<>();
    List<SourceCell> rest = new ArrayList<>(lower.data());
    for (SourceCell cell : upper.data()) {
      SourceCell other =
          rest.stream().filter(c -> c.column() == cell.column()).findFirst().orElse(null);
      if (other == null) {
        data.add(cell);
        continue;
      }
      rest.remove(other);
      data.add(CellText.isBlank(cell) ? other : CellText.isBlank(other) ? cell : run(cell, other));
    }
    if (upper.data().isEmpty()) {
      data.addAll(lower.data());
    }
    List<SourceCell> labels = new ArrayList<>(upper.labels());
    labels.addAll(lower.labels());
    boolean heads = upper.heads().isEmpty();
    return new TableRow(
        upper.data().isEmpty() ? lower.source() : upper.source(),
        place,
        labels,
        data,
        heads ? lower.heads() : upper.heads(),
        Set.of());
  }

  private static SourceCell run(SourceCell upper, SourceCell lower) {
    return new SourceCell(
        upper.row(),
        upper.column(),
        upper.rowSpan(),
        upper.columnSpan(),
        upper.text() + "\n" + lower.text(),
        upper.traits(),
        upper.place());
  }

  /** As many unknown rows between two known ones as the form has there can only be those. */
  private List<TableRow> named(List<TableRow> rows) {
    List<TableRow> named = new ArrayList<>(rows);
    int from = 0;
    while (from < named.size()) {
      if (!isCandidate(named.get(from))) {
        from++;
        continue;
      }
      int end = from;
      List<Integer> run = new ArrayList<>();
      while (end < named.size() && !named.get(end).isKnown()) {
        if (isCandidate(named.get(end))) {
          run.add(end);
        }
        end++;
      }
      int before = known(named, from);
      int after = end < named.size() ? named.get(end).place() : labels.sheet().rows();
      boolean hasNeighbour = before >= 0 || end < named.size();
      if (hasNeighbour && after - before - 1 == run.size()) {
        for (int i = 0; i < run.size(); i++) {
          TableRow row = named.get(run.get(i));
          named.set(
              run.get(i), row.found(before + 1 + i, EnumSet.of(DoubtReason.ROW_BY_NEIGHBOURS)));
        }
      }
      from = end;
    }
    return named;
  }

  private static int known(List<TableRow> rows, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (rows.get(i).isKnown()) {
        return rows.get(i).place();
      }
    }
    return -1;
  }

  private static boolean isCandidate(TableRow row) {
    return !row.isKnown() && row.hasFigures();
  }
}
