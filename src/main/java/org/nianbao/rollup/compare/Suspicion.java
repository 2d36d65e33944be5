package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.YearFigures;

/**
 * One thing that may have been done wrong with all of a unit's figures.
 *
 * @param effect what declared minus sum would be then
 * @param instead the figures that were taken in place of the unit's own; null for none
 */
record Suspicion(Unit unit, UnitSlip slip, Effect effect, @Nullable YearFigures instead) {

  /** What would have to count for the unit in a cell. */
  BigDecimal value(CellFrame frame, CellId cell) {
    BigDecimal own =
        unit.counted()
            .map(report -> frame.figure(report.figures(), cell).value())
            .orElse(BigDecimal.ZERO);
    return switch (slip) {
      case LEFT_OUT -> BigDecimal.ZERO;
      case TWICE -> own.add(own);
      default -> instead == null ? own : frame.figure(instead, cell).value();
    };
  }
}
