package org.nianbao.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.draft.Draft;
import org.nianbao.draft.RolledUnits;
import org.nianbao.draft.RolledUnits.RolledUnit;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.rollup.UnitFigure.UnitFigureKind;

/**
 * An earlier roll-up: which units there were, and their figures.
 *
 * @param figures by the unit's name as it is compared with others
 */
public record FormerRollup(int year, UnitList list, Map<String, YearFigures> figures) {

  public FormerRollup {
    figures = Map.copyOf(figures);
  }

  /** The roll-up that a draft is; empty if it is none. */
  public static Optional<FormerRollup> of(Draft draft, Editions editions) {
    return RolledUnits.in(draft).map(units -> of(units, draft.report().year(), editions));
  }

  /** What a roll-up will be next year. */
  public static FormerRollup of(Rollup rollup) {
    List<ListedUnit> list = new ArrayList<>();
    Map<String, YearFigures> figures = new LinkedHashMap<>();
    for (Unit unit : rollup.units()) {
      list.add(new ListedUnit(unit.name(), unit.state() == UnitState.OUTSIDE));
      unit.counted()
          .ifPresent(report -> figures.put(NameForms.exact(unit.name()), report.figures()));
    }
    return new FormerRollup(rollup.year(), new UnitList(list), figures);
  }

  private static FormerRollup of(RolledUnits units, int year, Editions editions) {
    List<ListedUnit> list = new ArrayList<>();
    Map<String, YearFigures> figures = new LinkedHashMap<>();
    for (RolledUnit unit : units.units()) {
      list.add(new ListedUnit(unit.name(), unit.outside()));
      editions
          .byId(unit.edition())
          .ifPresent(
              edition -> figures.put(NameForms.exact(unit.name()), figures(unit, year, edition)));
    }
    return new FormerRollup(year, new UnitList(list), figures);
  }

  private static YearFigures figures(RolledUnit unit, int year, Edition edition) {
    Map<CellId, UnitFigure> cells = new LinkedHashMap<>();
    edition
        .cells()
        .forEach(
            cell -> {
              String text = unit.figures().getOrDefault(cell, "0");
              if (text.matches("-?\\d{1,30}(?:\\.\\d{1,9})?")) {
                cells.put(
                    cell, new UnitFigure(UnitFigureKind.FIGURE, new BigDecimal(text), text, ""));
              }
            });
    return new YearFigures(edition, year, cells);
  }

  /** A unit's figures of that year. */
  public Optional<YearFigures> of(Unit unit) {
    return Optional.ofNullable(figures.get(NameForms.exact(unit.name())));
  }
}
