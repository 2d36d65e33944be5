package org.nianbao.rollup.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.UnitReport;
import org.nianbao.rollup.YearFigures;

/**
 * What may have been done wrong with whole units, or with all of a unit's figures in one table:
 * left out, counted twice, taken from another file. Two of them at once are found as well.
 */
final class WholeUnits {
  private final CellFrame frame;
  private final Map<Effect, List<Suspicion>> byEffect = new HashMap<>();
  private final List<Suspicion> all = new ArrayList<>();

  WholeUnits(Rollup rollup, CellFrame frame) {
    this.frame = frame;
    for (Unit unit : rollup.units()) {
      unit.counted().ifPresent(report -> counted(unit, report, rollup.year()));
      if (unit.counted().isEmpty()) {
        unit.report().ifPresent(report -> notCounted(unit, report, rollup.year()));
      }
    }
  }

  private void counted(Unit unit, UnitReport report, int year) {
    Effect own = frame.effect(report.figures());
    add(unit, UnitSlip.LEFT_OUT, own.negated(), null);
    add(unit, UnitSlip.TWICE, own, null);
    Optional<YearFigures> before = report.lastYear();
    before.ifPresent(last -> replaced(unit, UnitSlip.LAST_YEAR, own, last));
    for (UnitFile other : unit.others()) {
      if (other instanceof UnitFile.ReportFile file) {
        YearFigures figures = file.report().figures();
        boolean last = figures.year() != year;
        replaced(unit, last ? UnitSlip.LAST_YEAR : UnitSlip.OTHER_FILE, own, figures);
      }
    }
  }

  private void notCounted(Unit unit, UnitReport report, int year) {
    UnitSlip slip = report.year() == year ? UnitSlip.OTHER_FILE : UnitSlip.LAST_YEAR;
    add(unit, slip, frame.effect(report.figures()), report.figures());
  }

  private void replaced(Unit unit, UnitSlip slip, Effect own, YearFigures instead) {
    add(unit, slip, frame.effect(instead).minus(own), instead);
  }

  private void add(Unit unit, UnitSlip slip, Effect effect, @Nullable YearFigures instead) {
    if (effect.isZero()) {
      return;
    }
    put(new Suspicion(unit, slip, effect, instead));
    for (Effect table : frame.byTable(effect)) {
      if (!table.isZero() && !table.equals(effect)) {
        put(new Suspicion(unit, slip, table, instead));
      }
    }
  }

  private void put(Suspicion suspicion) {
    all.add(suspicion);
    byEffect.computeIfAbsent(suspicion.effect(), e -> new ArrayList<>()).add(suspicion);
  }

  /** What alone explains a difference. */
  List<Suspicion> explaining(Effect difference) {
    return byEffect.getOrDefault(difference, List.of());
  }

  /** Two that together explain a difference; empty where none or several do. */
  List<Suspicion> pair(Effect difference) {
    List<Suspicion> found = new ArrayList<>();
    for (Suspicion one : all) {
      for (Suspicion other : explaining(difference.minus(one.effect()))) {
        if (!found.contains(one) && !one.unit().equals(other.unit())) {
          if (!found.isEmpty()) {
            return List.of();
          }
          found.add(one);
          found.add(other);
        }
      }
    }
    return found;
  }

  /**
   * What leaves at most two cells to be explained, and the fewest; empty where it would explain
   * fewer than the rest, or several would leave as many.
   */
  Optional<Suspicion> mostOf(Effect difference) {
    Suspicion best = null;
    int least = Integer.MAX_VALUE;
    for (Suspicion one : all) {
      int left = difference.minus(one.effect()).size();
      if (left < least) {
        best = one;
        least = left;
      } else if (left == least) {
        best = null;
      }
    }
    return least <= 2 && difference.size() > least + 2
        ? Optional.ofNullable(best)
        : Optional.empty();
  }
}
