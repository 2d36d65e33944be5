package org.nianbao.figures;

import java.util.function.Function;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;
import org.nianbao.report.diff.ReportDifferences;

/**
 * What differs between two reports as they print, whichever way they came here: {@code 1,234} and
 * {@code 1234} are one figure, and a total that was computed is the same as one that was typed.
 */
public final class PrintedDifferences {
  private PrintedDifferences() {}

  public static ReportDifferences between(Report before, Report after) {
    return ReportDifferences.between(before, after, printed(before), printed(after));
  }

  private static Function<CellId, String> printed(Report report) {
    Figures figures = Figures.of(report);
    return cell -> report.edition().has(cell) ? figures.printed(cell) : report.typed(cell).strip();
  }
}
