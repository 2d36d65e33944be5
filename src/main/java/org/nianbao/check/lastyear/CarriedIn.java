package org.nianbao.check.lastyear;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Counterparts;
import org.nianbao.form.Head;
import org.nianbao.form.RowRole;
import org.nianbao.form.Table;
import org.nianbao.form.TableRole;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** 上年结转, filled in from what last year's report carried forward. */
public final class CarriedIn {
  private CarriedIn() {}

  /**
   * The one edit that fills the blank cells, marked as coming from last year. What has been typed
   * is left alone, and so is the total, which is computed; empty if there is nothing to fill.
   */
  public static Optional<Edit> fill(Report report) {
    return fill(report, false);
  }

  /** The same for all seven columns, as a report that is begun anew has them. */
  public static Optional<Edit> withTotals(Report report) {
    return fill(report, true);
  }

  private static Optional<Edit> fill(Report report, boolean totals) {
    Map<CellId, @Nullable Entry> filled = new LinkedHashMap<>();
    Report last = report.previous().filter(p -> p.year() == report.year() - 1).orElse(null);
    Table table = report.edition().table(TableRole.REQUESTS).orElse(null);
    if (last == null || table == null) {
      return Optional.empty();
    }
    Counterparts counterparts = new Counterparts(report.edition(), last.edition());
    Figures figures = Figures.of(last);
    for (Head column : table.columns()) {
      CellId in = table.cell(RowRole.CARRIED_IN, column).orElse(null);
      if (in != null
          && (totals || !table.isTotal(in))
          && report.entry(in).map(Entry::isBlank).orElse(true)) {
        table
            .cell(RowRole.CARRIED_FORWARD, column)
            .flatMap(counterparts::of)
            .flatMap(figures::value)
            .map(BigDecimal::toPlainString)
            .ifPresent(text -> filled.put(in, report.read(in, text, Origin.LAST_YEAR)));
      }
    }
    return filled.isEmpty() ? Optional.empty() : Optional.of(new Edit.Cells(filled));
  }
}
