package org.nianbao.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.Counterparts;
import org.nianbao.form.RowRole;
import org.nianbao.report.Report;

/** This year against last, where last year's report is attached. */
final class GrowthSentences {
  private final Told told;

  GrowthSentences(Told told) {
    this.told = told;
  }

  Optional<List<String>> received() {
    BigDecimal now = told.sum(RowRole.RECEIVED, ColumnRole.TOTAL).orElse(null);
    BigDecimal then = told.report().previous().flatMap(this::then).orElse(null);
    if (now == null || then == null || then.signum() == 0 || now.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal more = now.subtract(then);
    String which =
        more.signum() == 0 ? "tell.same." : more.signum() > 0 ? "tell.more." : "tell.less.";
    return Optional.of(
        told.wordings(
            which,
            told.year(),
            Told.plain(now),
            Told.plain(then),
            Told.plain(more.abs()),
            Shares.percent(more.abs(), then)));
  }

  private Optional<BigDecimal> then(Report last) {
    if (last.year() != told.report().year() - 1) {
      return Optional.empty();
    }
    Counterparts counterparts = new Counterparts(told.report().edition(), last.edition());
    List<CellId> cells =
        told.report().edition().cells(RowRole.RECEIVED, ColumnRole.TOTAL).stream()
            .flatMap(c -> counterparts.of(c).stream())
            .toList();
    return cells.isEmpty() ? Optional.empty() : Figures.of(last).sum(cells);
  }
}
