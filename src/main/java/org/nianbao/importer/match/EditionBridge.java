package org.nianbao.importer.match;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Head;
import org.nianbao.form.Table;

/**
 * Puts cells that were read by one edition into another that parts or joins rows differently: one
 * row that is a group there stands in its last row, rows of a group that is one row there are added
 * up. Both with a doubt for each figure that is not 0.
 */
final class EditionBridge {
  private final Edition edition;
  private final Map<CellId, CellMatch> cells = new LinkedHashMap<>();

  EditionBridge(Edition edition) {
    this.edition = edition;
  }

  Map<CellId, CellMatch> cells() {
    return cells;
  }

  void put(CellMatch match) {
    CellId cell = match.cell();
    Optional<CellId> here = place(cell);
    if (here.isEmpty() || here.get().equals(cell)) {
      cells.put(cell, match);
      return;
    }
    CellMatch moved = match.at(here.get());
    CellMatch before = cells.get(here.get());
    if (moved.isTelling()) {
      moved = moved.with(DoubtReason.OTHER_EDITION);
    }
    cells.put(here.get(), before == null ? moved : sum(before, moved));
  }

  /** The cell that takes what another edition's cell holds; empty if this one has none. */
  Optional<CellId> place(CellId cell) {
    if (edition.has(cell)) {
      return Optional.of(cell);
    }
    Optional<Table> table = edition.table(cell.table());
    if (table.isEmpty()) {
      return Optional.empty();
    }
    List<String> rows = table.get().rows().stream().map(Head::leafId).toList();
    String group = cell.row() + ".";
    Optional<String> last = rows.stream().filter(row -> row.startsWith(group)).reduce((a, b) -> b);
    int dot = cell.row().lastIndexOf('.');
    Optional<String> joined =
        rows.stream()
            .filter(row -> dot > 0 && row.equals(cell.row().substring(0, dot)))
            .findFirst();
    return last.or(() -> joined)
        .map(row -> new CellId(cell.table(), row, cell.column()))
        .filter(edition::has);
  }

  private static CellMatch sum(CellMatch a, CellMatch b) {
    if (!b.isTelling()) {
      return a.isBlank() ? b : a;
    }
    if (!a.isTelling()) {
      return b;
    }
    String first = CellText.plain(a.text());
    String second = CellText.plain(b.text());
    boolean numbers = first.matches("\\d{1,15}") && second.matches("\\d{1,15}");
    String text =
        numbers
            ? new BigDecimal(first).add(new BigDecimal(second)).toPlainString()
            : a.text() + "+" + b.text();
    List<org.nianbao.importer.page.SourceCell> sources = new java.util.ArrayList<>(a.sources());
    sources.addAll(b.sources());
    return new CellMatch(a.cell(), text, sources, b.reasons());
  }
}
