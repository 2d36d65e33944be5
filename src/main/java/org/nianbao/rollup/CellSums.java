package org.nianbao.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.rollup.CellSum.UnitNote;

/** Adds up the cells of an edition over units. */
final class CellSums {
  private BigDecimal sum = BigDecimal.ZERO;
  private int figures;
  private int notApplicable;
  private final List<String> blank = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<UnitNote> notes = new ArrayList<>();

  private CellSums() {}

  static Map<CellId, CellSum> of(Edition edition, List<Unit> units) {
    UnitCells cells = new UnitCells(edition);
    Map<CellId, CellSum> sums = new LinkedHashMap<>();
    edition
        .cells()
        .forEach(
            cell -> {
              CellSums adding = new CellSums();
              for (Unit unit : units) {
                unit.counted()
                    .ifPresent(report -> adding.add(unit.name(), cells.of(report.figures(), cell)));
              }
              sums.put(cell, adding.sum());
            });
    return sums;
  }

  private void add(String unit, Optional<UnitFigure> there) {
    if (there.isEmpty()) {
      leftOut.add(unit);
      return;
    }
    UnitFigure figure = there.get();
    switch (figure.kind()) {
      case FIGURE, COMPUTED -> {
        sum = sum.add(figure.value());
        figures++;
      }
      case NOT_APPLICABLE -> notApplicable++;
      case BLANK -> blank.add(unit);
      case UNREADABLE -> unreadable.add(unit);
    }
    if (!figure.note().isEmpty()) {
      notes.add(new UnitNote(unit, figure.note()));
    }
  }

  private CellSum sum() {
    return new CellSum(sum, figures, notApplicable, blank, unreadable, leftOut, notes);
  }
}
