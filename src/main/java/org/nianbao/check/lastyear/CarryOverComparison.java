package org.nianbao.check.lastyear;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.LastYear;
import org.nianbao.check.Severity;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Head;
import org.nianbao.form.RowRole;
import org.nianbao.form.Table;
import org.nianbao.form.TableRole;

/**
 * {@code X-CARRY}: what last year carried forward is what this year had carried in, column by
 * column.
 */
public final class CarryOverComparison implements Comparison {

  @Override
  public void compare(CheckContext exam, LastYear last, Consumer<Finding> found) {
    Table table = exam.edition().table(TableRole.REQUESTS).orElse(null);
    if (table == null) {
      return;
    }
    for (Head column : table.columns()) {
      CellId in = table.cell(RowRole.CARRIED_IN, column).orElse(null);
      BigDecimal now = in == null ? null : exam.figures().value(in).orElse(null);
      BigDecimal before =
          table.cell(RowRole.CARRIED_FORWARD, column).flatMap(last::value).orElse(null);
      if (in != null && now != null && before != null && now.compareTo(before) != 0) {
        found.accept(finding(exam, last, in, now, before));
      }
    }
  }

  /** Requests are carried over whatever section two counts. */
  @Override
  public boolean spansForms() {
    return true;
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(
        Applicability.toCells(
            "X-CARRY", edition.cells(RowRole.CARRIED_IN), edition.whyAbsent(RowRole.CARRIED_IN)));
  }

  private static Finding finding(
      CheckContext exam, LastYear last, CellId in, BigDecimal now, BigDecimal before) {
    BigDecimal difference = now.subtract(before);
    return Finding.of(
            "X-CARRY",
            Severity.WARNING,
            exam.message(
                "lastYear.carry",
                exam.name(in),
                now.toPlainString(),
                last.report().year(),
                before.toPlainString(),
                difference.abs().toPlainString()))
        .at(List.of(in))
        .differing(difference)
        .about(before.toPlainString() + "|" + exam.printed(List.of(in)));
  }
}
