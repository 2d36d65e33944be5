package org.nianbao.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Head;
import org.nianbao.form.Table;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Reading;
import org.nianbao.report.Report;

/** 上年结转, filled in from what last year's report carried forward. */
public final class CarriedIn {
  private static final String REQUESTS = "requests";

  private CarriedIn() {}

  static CellId in(String column) {
    return new CellId(REQUESTS, "carriedIn", column);
  }

  static CellId forward(String column) {
    return new CellId(REQUESTS, "carriedForward", column);
  }

  /**
   * The one edit that fills the blank cells, marked as coming from last year. What has been typed
   * is left alone, and so is the total, which is computed; empty if there is nothing to fill.
   */
  public static Optional<Edit> fill(Report report) {
    Map<CellId, @Nullable Entry> filled = new LinkedHashMap<>();
    Report last = report.previous().filter(p -> p.year() == report.year() - 1).orElse(null);
    Table table = report.edition().table(REQUESTS).orElse(null);
    if (last == null || table == null) {
      return Optional.empty();
    }
    for (Head column : table.columns()) {
      CellId cell = in(column.leafId());
      if (table.has(cell)
          && !table.isTotal(cell)
          && report.entry(cell).map(Entry::isBlank).orElse(true)) {
        figure(last, forward(column.leafId()))
            .ifPresent(text -> filled.put(cell, report.read(cell, text, Origin.LAST_YEAR)));
      }
    }
    return filled.isEmpty() ? Optional.empty() : Optional.of(new Edit.Cells(filled));
  }

  private static Optional<String> figure(Report last, CellId cell) {
    return last.entry(cell)
        .flatMap(
            entry ->
                switch (entry.reading()) {
                  case Reading.Figure figure -> Optional.of(figure.value().toPlainString());
                  case Reading.NotApplicable none -> Optional.of("0");
                  default -> Optional.empty();
                });
  }
}
