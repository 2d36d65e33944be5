package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Head;
import org.nianbao.form.Table;
import org.nianbao.report.Report;

/** Last year's report, as this year's is compared with it. */
record LastYear(Report report, Figures figures) {

  static LastYear of(Report report) {
    return new LastYear(report, Figures.of(report));
  }

  /**
   * Whether section two counts the same things in both. Between the editions of 2019 and 2021 it
   * does not, and only the carry-over can be compared.
   */
  boolean hasFormOf(Report other) {
    return columns(report.edition()).equals(columns(other.edition()));
  }

  private static List<String> columns(Edition edition) {
    return edition.tables().stream()
        .filter(t -> t.id().equals("rules"))
        .map(Table::columns)
        .flatMap(List::stream)
        .map(Head::leafId)
        .toList();
  }

  /** What a cell counted as; empty also if last year's edition did not have it. */
  Optional<BigDecimal> value(CellId cell) {
    return report.edition().has(cell) ? figures.value(cell) : Optional.empty();
  }

  /** A sum of cells; empty if last year's edition did not have them all, or all are blank. */
  Optional<BigDecimal> sum(List<CellId> cells) {
    return cells.stream().allMatch(report.edition()::has)
        ? Tables.sum(figures, cells)
        : Optional.empty();
  }
}
