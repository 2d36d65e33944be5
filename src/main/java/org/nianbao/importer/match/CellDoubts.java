package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Table;
import org.nianbao.importer.match.MatchedReport.CellDoubt;

/** Gathers the doubts about a report's figures, in the order of the form. */
final class CellDoubts {
  private static final Set<DoubtReason> OF_ROWS =
      EnumSet.of(DoubtReason.ROW_BY_NEIGHBOURS, DoubtReason.ROW_BY_SUMS);

  private final PlacedCells placed;
  private final Map<CellId, EnumSet<DoubtReason>> reasons = new LinkedHashMap<>();

  private CellDoubts(Edition edition, PlacedCells placed) {
    this.placed = placed;
    edition.cells().forEach(cell -> reasons.put(cell, EnumSet.noneOf(DoubtReason.class)));
  }

  static List<CellDoubt> of(Edition edition, PlacedCells placed, TableReadings readings) {
    CellDoubts doubts = new CellDoubts(edition, placed);
    placed.cells().forEach((cell, match) -> doubts.at(cell).addAll(match.reasons()));
    UnruledSums.unbalanced(edition, placed.cells())
        .forEach(cell -> doubts.at(cell).add(DoubtReason.UNBALANCED));
    readings.sections().forEach(doubts::missing);
    OF_ROWS.forEach(reason -> doubts.quieten(reason, CellId::row));
    doubts.quieten(DoubtReason.COLUMN_BY_NEIGHBOURS, CellId::column);
    return doubts.list();
  }

  private EnumSet<DoubtReason> at(CellId cell) {
    return reasons.computeIfAbsent(cell, c -> EnumSet.noneOf(DoubtReason.class));
  }

  private List<CellDoubt> list() {
    List<CellDoubt> doubts = new ArrayList<>();
    reasons.forEach(
        (cell, why) -> {
          CellMatch match = placed.cells().get(cell);
          String text = match == null ? "" : match.text();
          why.forEach(reason -> doubts.add(new CellDoubt(cell, text, reason)));
        });
    return doubts;
  }

  /** A row or column that was guessed is looked at where it says something, once if nowhere. */
  private void quieten(DoubtReason reason, Function<CellId, String> line) {
    Map<String, List<CellId>> lines =
        reasons.keySet().stream()
            .filter(cell -> at(cell).contains(reason))
            .collect(
                Collectors.groupingBy(
                    cell -> cell.table() + "/" + line.apply(cell),
                    LinkedHashMap::new,
                    Collectors.toList()));
    for (List<CellId> cells : lines.values()) {
      List<CellId> telling = cells.stream().filter(this::isTelling).toList();
      List<CellId> kept = telling.isEmpty() ? cells.subList(0, 1) : telling;
      cells.stream().filter(cell -> !kept.contains(cell)).forEach(c -> at(c).remove(reason));
    }
  }

  private boolean isTelling(CellId cell) {
    CellMatch match = placed.cells().get(cell);
    return match != null && match.isTelling();
  }

  /** The first cell of each row that the file's tables lack, or of each table. */
  private void missing(TableReadings.Read read) {
    Sheet sheet = read.reading().sheet();
    Set<Integer> seen = read.isFound() ? read.reading().seen() : Set.of();
    for (Table table : sheet.tables()) {
      List<CellId> lacking = new ArrayList<>();
      for (int row = sheet.firstRow(table); row <= sheet.lastRow(table); row++) {
        if (!seen.contains(row)) {
          sheet.cell(row, 0).ifPresent(lacking::add);
        }
      }
      boolean whole = lacking.size() == table.rows().size();
      for (CellId cell : whole ? lacking.subList(0, 1) : lacking) {
        placed
            .place(cell)
            .ifPresent(c -> at(c).add(whole ? DoubtReason.MISSING_TABLE : DoubtReason.MISSING_ROW));
      }
    }
  }
}
