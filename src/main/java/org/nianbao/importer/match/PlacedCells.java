package org.nianbao.importer.match;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.CellId;
import org.nianbao.form.Counterparts;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;

/**
 * The cells that were found, in the edition that the report is to have. What was read by another
 * one stands where its figures belong by roles; where one edition parts what the other counts
 * together, the whole stands in the group's rest and parts are added up, both with a doubt for each
 * figure that is not 0.
 */
final class PlacedCells {
  private final Edition edition;
  private final List<Edition> editions;
  private final Map<CellId, CellMatch> cells = new LinkedHashMap<>();

  /**
   * @param editions those that cells may have been read by
   */
  PlacedCells(Edition edition, Editions editions) {
    this.edition = edition;
    this.editions = editions.all();
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
    return editions.stream()
        .filter(other -> other.has(cell))
        .map(other -> new Counterparts(other, edition))
        .flatMap(bridge -> bridge.of(cell).or(() -> bridge.proposed(cell)).stream())
        .findFirst();
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
