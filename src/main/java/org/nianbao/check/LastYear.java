package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Counterparts;
import org.nianbao.form.Edition;
import org.nianbao.form.HeadRole;
import org.nianbao.form.TableRole;
import org.nianbao.report.Report;

/** Last year's report, as this year's is compared with it. It is asked for cells of this year's. */
public record LastYear(Report report, Figures figures, Counterparts counterparts) {

  /** The report attached to another, if it is that of the year before. */
  static Optional<LastYear> of(Report report) {
    return report
        .previous()
        .filter(last -> last.year() == report.year() - 1)
        .map(
            last ->
                new LastYear(
                    last, Figures.of(last), new Counterparts(report.edition(), last.edition())));
  }

  /**
   * Whether section two counts the same things in both. Between the editions of 2019 and 2021 it
   * does not, and only the carry-over can be compared.
   */
  public boolean hasFormOf(Report other) {
    return countedDocuments(report.edition()).equals(countedDocuments(other.edition()));
  }

  private static List<HeadRole> countedDocuments(Edition edition) {
    return edition.table(TableRole.DOCUMENTS).stream()
        .flatMap(t -> t.columns().stream())
        .flatMap(head -> Stream.ofNullable(head.role()))
        .toList();
  }

  /** What a cell counted as; empty also if last year's edition did not have it. */
  public Optional<BigDecimal> value(CellId cell) {
    return counterparts.of(cell).flatMap(figures::value);
  }

  /** A sum of cells; empty if last year's edition did not have them all, or all are blank. */
  public Optional<BigDecimal> sum(List<CellId> cells) {
    List<CellId> then = cells.stream().map(counterparts::of).flatMap(Optional::stream).toList();
    return then.size() == cells.size() ? figures.sum(then) : Optional.empty();
  }
}
