package org.nianbao.ui.rollup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.rollup.CellSum;
import org.nianbao.rollup.Rollup;

/** The sums as a report has figures, so that the grid can show them. */
final class SummedReport {
  private SummedReport() {}

  static Report of(Rollup rollup) {
    Report blank = Report.blank(rollup.edition(), "", rollup.year());
    Map<CellId, Entry> entries = new LinkedHashMap<>();
    rollup
        .sums()
        .forEach(
            (cell, sum) -> {
              String text = text(sum);
              if (!text.isEmpty()) {
                entries.put(cell, blank.read(cell, text, Origin.FILLED));
              }
            });
    return new Edit.Cells(entries).applyTo(blank);
  }

  private static String text(CellSum sum) {
    if (sum.figures() > 0) {
      return sum.sum().toPlainString();
    }
    return sum.notApplicable() > 0 ? "/" : "";
  }
}
