package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.CellId;
import org.nianbao.form.Equation;
import org.nianbao.form.Table;
import org.nianbao.importer.page.CellTrait;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceGrid;
import org.nianbao.report.Reading;
import org.nianbao.report.Report;

/**
 * The tables of one section of one edition as they stand in the grids of a file. How well they were
 * recognised is its {@link #score}, by which editions and sections compete for a grid.
 *
 * <p>Longer than most classes: the rivals for a grid are compared by what is read here.
 */
final class SectionReading {
  private final Sheet sheet;
  private final SheetLabels labels;
  private final Report blank;
  private final Map<CellId, CellMatch> cells = new LinkedHashMap<>();
  private final IdentityHashMap<HeadRows, Map<Table, HeadRows.Columns>> columns =
      new IdentityHashMap<>();
  private final Set<SourceCell> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<SourceCell> leftOut = new ArrayList<>();
  private final List<UnplacedRow> unresolved = new ArrayList<>();
  private final List<TableRow> unknown = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();
  private int recognised;

  /** A row whose figures could not be told apart. */
  record UnplacedRow(int place, List<SourceCell> data) {}

  private SectionReading(SheetLabels labels, Report blank) {
    this.sheet = labels.sheet();
    this.labels = labels;
    this.blank = blank;
  }

  /**
   * @param blank a report without answers, of the edition that the tables belong to
   */
  static SectionReading of(SheetLabels labels, List<SourceGrid> grids, Report blank) {
    SectionReading reading = new SectionReading(labels, blank);
    reading.read(grids);
    return reading;
  }

  private void read(List<SourceGrid> grids) {
    grids.forEach(grid -> widths.add(grid.columns()));
    RowFinder finder = new RowFinder(labels).read(grids);
    for (GridRow head : finder.headRows()) {
      used.addAll(head.own());
      recognised += (int) head.own().stream().filter(c -> labels.isColumnHead(c.text())).count();
    }
    List<TableRow> rows = new RowOrder(labels).mend(finder.rows());
    if (isUntitled()) {
      untitled(rows);
    }
    Set<TableRow> within = isUntitled() ? Set.of() : within(rows);
    for (TableRow row : rows) {
      row.labels().stream().filter(c -> labels.isOfForm(c.text())).forEach(used::add);
      if (row.isKnown()) {
        used.addAll(row.labels());
        row.data().stream().filter(c -> labels.isOfForm(c.text())).forEach(used::add);
        place(row, row.place());
      } else if (within.contains(row)) {
        row.data().stream().filter(c -> CellText.isFigure(c.text())).forEach(leftOut::add);
        unknown.add(row);
      }
    }
  }

  /** Rows without words of the form that stand between rows that have some: a table's own. */
  private static Set<TableRow> within(List<TableRow> rows) {
    Set<TableRow> within = Collections.newSetFromMap(new IdentityHashMap<>());
    int first = -1;
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isKnown()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    for (int i = Math.max(first, 0); i < last; i++) {
      if (!rows.get(i).isKnown()) {
        within.add(rows.get(i));
      }
    }
    return within;
  }

  /** A table of one row that has no words beside it: section four. */
  private boolean isUntitled() {
    return sheet.rows() == 1 && sheet.tables().getFirst().rows().getFirst().title().isEmpty();
  }

  /** Its row is the one below the heads with the most figures. */
  private void untitled(List<TableRow> rows) {
    TableRow best = null;
    long most = -1;
    for (TableRow row : rows) {
      if (row.source().own().stream().anyMatch(c -> CellText.isNumberedHead(c.text()))) {
        continue;
      }
      long figures = row.source().own().stream().filter(c -> CellText.isFigure(c.text())).count();
      long words = row.source().own().stream().filter(c -> CellText.isWords(c.text())).count();
      boolean wide = row.source().own().size() >= sheet.columns();
      long weight = 2 * figures - words + (wide ? 1 : 0);
      boolean other =
          2 * figures < sheet.columns()
              && row.source().own().stream()
                  .anyMatch(c -> CellText.isWords(c.text()) && !labels.isColumnHead(c.text()));
      if (weight > most && !row.heads().isEmpty() && !other) {
        best = row;
        most = weight;
      }
    }
    if (best != null) {
      List<SourceCell> data =
          best.source().own().stream().filter(c -> !CellText.isWords(c.text())).toList();
      place(new TableRow(best.source(), 0, List.of(), data, best.heads(), Set.of()), 0);
      TableRow taken = best;
      rows.stream()
          .takeWhile(r -> !r.equals(taken))
          .filter(r -> r.heads().equals(taken.heads()))
          .flatMap(r -> r.source().own().stream())
          .filter(c -> CellText.isFigure(c.text()))
          .forEach(leftOut::add);
    }
  }

  private void place(TableRow row, int place) {
    Table table = sheet.table(place);
    List<SourceCell> data = row.data().stream().filter(c -> !CellText.isWords(c.text())).toList();
    used.addAll(data);
    ColumnPlacement columns = new ColumnPlacement(heads(row, table), table.columns().size());
    Optional<Map<Integer, SourceCell>> placed = columns.place(data);
    if (placed.isEmpty() || hasRunTogether(placed.get(), columns, table)) {
      if (seen.contains(place)) {
        leaveOut(data);
      } else if (row.hasData()) {
        unresolved.add(new UnplacedRow(place, data));
      }
      seen.add(place);
      return;
    }
    seen.add(place);
    recognised++;
    Set<SourceCell> here = Collections.newSetFromMap(new IdentityHashMap<>());
    placed
        .get()
        .forEach(
            (column, cell) -> {
              here.add(cell);
              sheet
                  .cell(place, column)
                  .ifPresent(id -> claim(id, cell, columns.isGuessed(column, cell), row));
            });
    leaveOut(data.stream().filter(c -> !here.contains(c)).toList());
  }

  private void leaveOut(List<SourceCell> data) {
    for (SourceCell cell : data) {
      if (!CellText.isBlank(cell)) {
        leftOut.add(cell);
        used.remove(cell);
      }
    }
  }

  /** Rows in one grid below the same heads have them in common. */
  private HeadRows.Columns heads(TableRow row, Table table) {
    boolean own = row.heads().rows().stream().allMatch(h -> h.grid() == row.source().grid());
    return own
        ? columns
            .computeIfAbsent(row.heads(), heads -> new HashMap<>())
            .computeIfAbsent(table, t -> row.heads().columns(labels.columns(t), false))
        : elsewhere(row, table);
  }

  /** Heads of an upper part of the table, on the page before, may stand over other columns. */
  private HeadRows.Columns elsewhere(TableRow row, Table table) {
    boolean even =
        widths.get(row.heads().rows().getFirst().grid()).equals(widths.get(row.source().grid()));
    return row.heads().columns(labels.columns(table), !even);
  }

  /** All digits of a row in one of its cells, or several figures in one. */
  private static boolean hasRunTogether(
      Map<Integer, SourceCell> placed, ColumnPlacement where, Table table) {
    List<String> texts =
        placed.values().stream()
            .map(c -> c.text().strip())
            .filter(t -> !CellText.isBlank(t))
            .toList();
    int columns = table.columns().size();
    boolean sums = table.equations().stream().anyMatch(e -> e.along() == Equation.Along.ROW);
    boolean merged =
        placed.values().stream().anyMatch(c -> !CellText.isBlank(c) && where.isOverSeveral(c));
    return sums
        && (merged
            || (texts.size() == 1 && texts.getFirst().matches("\\d{" + columns + ",}"))
            || (texts.size() < columns
                && texts.stream().anyMatch(t -> t.matches("\\d+(?:[ \\u00A0\\u3000]+\\d+)+"))));
  }

  private void claim(CellId id, SourceCell source, boolean guessed, TableRow row) {
    EnumSet<DoubtReason> reasons = EnumSet.noneOf(DoubtReason.class);
    reasons.addAll(row.doubts());
    if (guessed) {
      reasons.add(DoubtReason.COLUMN_BY_NEIGHBOURS);
    }
    reasons.addAll(traits(id, source));
    CellMatch match = CellMatch.of(id, source, reasons);
    CellMatch before = cells.get(id);
    if (before == null || before.isBlank()) {
      cells.put(id, match);
    } else if (!match.isBlank()
        && !CellText.plain(before.text()).equals(CellText.plain(match.text()))) {
      cells.put(id, before.with(DoubtReason.TWICE));
      leaveOut(List.of(source));
    }
  }

  private Set<DoubtReason> traits(CellId id, SourceCell source) {
    EnumSet<DoubtReason> reasons = EnumSet.noneOf(DoubtReason.class);
    String text = source.text().strip();
    boolean figure = CellText.isFigure(text);
    if (figure && (text.contains("\n") || source.traits().contains(CellTrait.WRAPPED))) {
      reasons.add(DoubtReason.WRAPPED);
    }
    if (source.traits().contains(CellTrait.STRUCK)) {
      reasons.add(DoubtReason.STRUCK);
    }
    if (source.traits().contains(CellTrait.UNCALCULATED)) {
      reasons.add(DoubtReason.UNCALCULATED);
    }
    Reading reading =
        blank.read(id, CellText.joined(text), org.nianbao.report.Origin.IMPORTED).reading();
    if (reading instanceof Reading.Figure f && !f.note().isEmpty()) {
      reasons.add(DoubtReason.NOTE);
    }
    return reasons;
  }

  /** Whether a text is printed on the form, in these tables. */
  boolean isOfForm(String text) {
    return labels.isOfForm(text);
  }

  Sheet sheet() {
    return sheet;
  }

  Map<CellId, CellMatch> cells() {
    return cells;
  }

  /** The rows of the sheet that the file has. */
  Set<Integer> seen() {
    return seen;
  }

  List<UnplacedRow> unresolved() {
    return unresolved;
  }

  /** Tells apart, by the sums, figures that the cells did not, and takes what is found. */
  void repair() {
    SumRepair repair = new SumRepair(sheet, cells);
    repair.part(unresolved).forEach(m -> cells.put(m.cell(), m));
    List<Integer> missing = new ArrayList<>();
    for (int row = 0; row < sheet.rows(); row++) {
      if (!seen.contains(row)) {
        missing.add(row);
      }
    }
    repair
        .name(unknown, missing)
        .forEach(
            m -> {
              cells.put(m.cell(), m);
              used.addAll(m.sources());
              leftOut.removeAll(m.sources());
              seen.add(sheet.place(m.cell()).row());
            });
  }

  /** Figures that stand in the tables and were put nowhere. */
  List<SourceCell> leftOut() {
    return leftOut;
  }

  /** Heads, labels and figures that were understood. */
  Set<SourceCell> used() {
    return used;
  }

  /**
   * Rows and heads that were recognised, less what was left over; figures told apart count more.
   */
  int score() {
    return 3 * recognised - 2 * leftOut.size() + unresolved.size();
  }
}
