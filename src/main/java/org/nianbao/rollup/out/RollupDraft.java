package org.nianbao.rollup.out;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;
import org.nianbao.draft.RolledUnits;
import org.nianbao.draft.RolledUnits.RolledUnit;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.rollup.CellSum;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFigure;
import org.nianbao.rollup.UnitState;
import org.nianbao.rollup.YearFigures;

/** The sum as a report of its own, to be filled in and exported as any other. */
public final class RollupDraft {
  private RollupDraft() {}

  /**
   * A draft of the sums. Its totals are left to be computed, and so hold whatever the units
   * declared; what no unit has a figure for stays blank. It knows its units for next year.
   *
   * @param body the government that reports
   */
  public static Draft of(Rollup rollup, String body) {
    Report blank = Report.blank(rollup.edition(), body, rollup.year());
    Map<CellId, @Nullable Entry> cells = new LinkedHashMap<>();
    for (Table table : rollup.edition().tables()) {
      for (CellId cell : table.cells()) {
        String text = table.isTotal(cell) ? "" : text(rollup.sum(cell));
        if (!text.isEmpty()) {
          cells.put(cell, blank.read(cell, text, Origin.FILLED));
        }
      }
    }
    return new RolledUnits(units(rollup)).keptIn(Draft.of(new Edit.Cells(cells).applyTo(blank)));
  }

  private static String text(CellSum sum) {
    if (sum.figures() > 0) {
      return sum.sum().toPlainString();
    }
    return sum.notApplicable() > 0 && sum.blank().isEmpty() ? "/" : "";
  }

  private static List<RolledUnit> units(Rollup rollup) {
    List<RolledUnit> units = new ArrayList<>();
    for (Unit unit : rollup.units()) {
      units.add(
          unit.counted()
              .map(report -> counted(unit.name(), report.figures()))
              .orElseGet(
                  () ->
                      new RolledUnit(
                          unit.name(), unit.state() == UnitState.OUTSIDE, "", Map.of())));
    }
    return units;
  }

  private static RolledUnit counted(String name, YearFigures figures) {
    Map<CellId, String> all = new LinkedHashMap<>();
    for (Map.Entry<CellId, UnitFigure> one : figures.cells().entrySet()) {
      BigDecimal value = one.getValue().value();
      if (value.signum() != 0) {
        all.put(one.getKey(), value.toPlainString());
      }
    }
    return new RolledUnit(name, false, figures.edition().id(), all);
  }
}
