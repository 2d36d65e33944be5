package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Equation;
import org.nianbao.form.Table;
import org.nianbao.form.Term;
import org.nianbao.rollup.UnitCells;
import org.nianbao.rollup.UnitFigure;
import org.nianbao.rollup.YearFigures;

/** The cells that effects are about: all of an edition that are no sums of others. */
final class CellFrame {
  private final UnitCells units;
  private final List<CellId> cells = new ArrayList<>();
  private final Map<String, int[]> tables = new LinkedHashMap<>();
  private final int scale;

  /**
   * @param scale the decimals of the figure that has most of them
   */
  CellFrame(Edition edition, int scale) {
    this.units = new UnitCells(edition);
    this.scale = scale;
    for (Table table : edition.tables()) {
      int from = cells.size();
      table.cells().stream().filter(cell -> !table.isTotal(cell)).forEach(cells::add);
      tables.put(table.id(), new int[] {from, cells.size()});
    }
  }

  List<CellId> cells() {
    return cells;
  }

  /** A unit's figure in a cell; a blank where its edition has no such cell. */
  UnitFigure figure(YearFigures figures, CellId cell) {
    return units.of(figures, cell).orElse(UnitFigure.BLANK);
  }

  boolean has(YearFigures figures, CellId cell) {
    return units.of(figures, cell).isPresent();
  }

  /** Whether a sum holds, with these figures in its cells. */
  static boolean holds(Equation equation, Function<CellId, BigDecimal> figures) {
    return leftOver(equation, figures).signum() == 0;
  }

  /** Left minus right. */
  static BigDecimal leftOver(Equation equation, Function<CellId, BigDecimal> figures) {
    BigDecimal left = BigDecimal.ZERO;
    for (Term term : equation.terms()) {
      BigDecimal value = figures.apply(term.cell());
      left = term.sign() > 0 ? left.add(value) : left.subtract(value);
    }
    return left;
  }

  Effect effect(YearFigures figures) {
    long[] effect = new long[cells.size()];
    for (int i = 0; i < effect.length; i++) {
      effect[i] = units(figure(figures, cells.get(i)).value());
    }
    return Effect.of(effect);
  }

  Effect effect(Map<CellId, BigDecimal> differences) {
    long[] effect = new long[cells.size()];
    for (int i = 0; i < effect.length; i++) {
      effect[i] = units(differences.getOrDefault(cells.get(i), BigDecimal.ZERO));
    }
    return Effect.of(effect);
  }

  /** The effect in each table alone. */
  List<Effect> byTable(Effect effect) {
    return tables.values().stream().map(t -> effect.within(t[0], t[1])).toList();
  }

  /** Beyond the range of a long only the lower digits are kept: equal figures stay equal. */
  private long units(BigDecimal value) {
    return value.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().longValue();
  }
}
