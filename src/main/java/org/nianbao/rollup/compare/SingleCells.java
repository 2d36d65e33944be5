package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Equation;
import org.nianbao.form.Table;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFigure;
import org.nianbao.rollup.UnitFigure.UnitFigureKind;
import org.nianbao.rollup.YearFigures;

/**
 * Which unit's figure explains the difference of a single cell, or of two beside each other. By its
 * digits alone a unit is never certain: among two hundred, another one's could have come out so.
 */
final class SingleCells {
  private final Rollup rollup;
  private final CellFrame frame;
  private final List<Unit> counted;

  SingleCells(Rollup rollup, CellFrame frame) {
    this.rollup = rollup;
    this.frame = frame;
    this.counted = rollup.counted();
  }

  /** A culprit with what it is ordered by. */
  private record RankedCulprit(UnitCulprit culprit, int rank, BigDecimal own) {}

  private YearFigures figures(Unit unit) {
    return unit.counted().orElseThrow().figures();
  }

  private UnitFigure figure(Unit unit, CellId cell) {
    return frame.figure(figures(unit), cell);
  }

  /** The units whose figure in a cell may explain that it differs, likeliest first. */
  List<UnitCulprit> explaining(CellId cell, BigDecimal difference) {
    List<RankedCulprit> found = new ArrayList<>();
    for (Unit unit : counted) {
      UnitFigure figure = figure(unit, cell);
      BigDecimal other = figure.value().add(difference);
      slip(unit, cell, figure, other, difference)
          .ifPresent(
              slip ->
                  found.add(
                      new RankedCulprit(
                          new UnitCulprit(unit.name(), cell, other, slip, false),
                          rank(unit, cell, slip, difference),
                          figure.value().abs())));
    }
    found.sort(
        Comparator.comparingInt(RankedCulprit::rank)
            .thenComparing(RankedCulprit::own, Comparator.reverseOrder()));
    return found.stream().map(RankedCulprit::culprit).toList();
  }

  private Optional<UnitSlip> slip(
      Unit unit, CellId cell, UnitFigure figure, BigDecimal other, BigDecimal difference) {
    if (!frame.has(figures(unit), cell)) {
      return difference.signum() > 0 ? Optional.of(UnitSlip.EDITION) : Optional.empty();
    }
    boolean mayHold = other.signum() >= 0 || isSigned(cell);
    if (mayHold && unit.counted().orElseThrow().doubts().contains(cell)) {
      return Optional.of(UnitSlip.DOUBT);
    }
    if (mayHold
        && (figure.kind() == UnitFigureKind.BLANK || figure.kind() == UnitFigureKind.UNREADABLE)) {
      return Optional.of(UnitSlip.BLANK);
    }
    return FigureSlips.between(figure.value(), other);
  }

  private boolean isSigned(CellId cell) {
    return rollup.edition().tableOf(cell).map(t -> t.number(cell).allowsSign()).orElse(false);
  }

  private int rank(Unit unit, CellId cell, UnitSlip slip, BigDecimal difference) {
    return switch (slip) {
      case BLANK -> isImplied(unit, cell, difference) ? 0 : 3;
      case DOUBT -> 1;
      case EDITION -> 2;
      case SIGN, ROUNDED, FACTOR -> 4;
      case LEFT_OUT, TWICE, TRANSPOSE -> 5;
      default -> 6;
    };
  }

  /** Whether the unit's own totals say that just this is missing in the cell. */
  private boolean isImplied(Unit unit, CellId cell, BigDecimal difference) {
    YearFigures figures = figures(unit);
    Edition edition = figures.edition();
    return edition.equals(rollup.edition())
        && edition.equations().stream()
            .filter(e -> e.cells().contains(cell))
            .anyMatch(e -> isImplied(e, cell, figures, difference));
  }

  private static boolean isImplied(
      Equation equation, CellId cell, YearFigures figures, BigDecimal difference) {
    BigDecimal left = BigDecimal.ZERO;
    int sign = 1;
    for (var term : equation.terms()) {
      BigDecimal value = figures.at(term.cell()).value();
      left = term.sign() > 0 ? left.add(value) : left.subtract(value);
      sign = term.cell().equals(cell) ? term.sign() : sign;
    }
    BigDecimal missing = sign > 0 ? left.negate() : left;
    return missing.compareTo(difference) == 0;
  }

  /** The units whose figure moved from one cell into the one beside it. */
  List<UnitCulprit> moved(CellId from, CellId to, BigDecimal amount) {
    if (!isBeside(from, to)) {
      return List.of();
    }
    List<UnitCulprit> found = new ArrayList<>();
    for (Unit unit : counted) {
      if (figure(unit, from).value().compareTo(amount) == 0) {
        found.add(new UnitCulprit(unit.name(), to, amount, UnitSlip.NEIGHBOUR, false));
      }
    }
    return found;
  }

  private boolean isBeside(CellId one, CellId other) {
    Table table = rollup.edition().tableOf(one).orElseThrow();
    if (!table.has(other)) {
      return false;
    }
    List<String> rows = table.rows().stream().map(h -> h.leafId()).toList();
    List<String> columns = table.columns().stream().map(h -> h.leafId()).toList();
    int down = Math.abs(rows.indexOf(one.row()) - rows.indexOf(other.row()));
    int across = Math.abs(columns.indexOf(one.column()) - columns.indexOf(other.column()));
    return down + across == 1;
  }
}
