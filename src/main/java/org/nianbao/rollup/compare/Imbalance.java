package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nianbao.form.CellId;
import org.nianbao.form.Equation;
import org.nianbao.form.Table;
import org.nianbao.form.Term;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFigure;

/**
 * Where units are absent, nearly every cell differs, and by no difference can it be told what a
 * unit has to do with it. But reports balance, also those that are not here: a sum that fails among
 * the differences fails by what one unit's figure became on its way.
 */
final class Imbalance {
  /** More that explain it as well explain nothing. */
  private static final int MOST = 5;

  private final Rollup rollup;
  private final CellFrame frame;
  private final Table table;
  private final Function<CellId, BigDecimal> differences;
  private final Set<CellId> notCompared;

  /**
   * @param notCompared the cells of which nobody knows whether they differ
   */
  Imbalance(
      Rollup rollup,
      CellFrame frame,
      Table table,
      Function<CellId, BigDecimal> differences,
      Set<CellId> notCompared) {
    this.notCompared = notCompared;
    this.rollup = rollup;
    this.frame = frame;
    this.table = table;
    this.differences = differences;
  }

  /** A culprit, and how telling its slip is, 0 first. */
  private record TellingCulprit(UnitCulprit culprit, int rank) {}

  /** The figures of units that explain all sums of the table that fail, by their cells. */
  Map<CellId, List<UnitCulprit>> culprits() {
    Map<Equation, BigDecimal> leftOver = new LinkedHashMap<>();
    table.equations().stream()
        .filter(e -> e.cells().stream().noneMatch(notCompared::contains))
        .forEach(e -> leftOver.put(e, CellFrame.leftOver(e, differences)));
    if (leftOver.values().stream().allMatch(rest -> rest.signum() == 0)) {
      return Map.of();
    }
    Set<TellingCulprit> all = new LinkedHashSet<>();
    for (CellId cell : table.cells()) {
      if (!table.isTotal(cell)) {
        amount(leftOver, Set.of(cell)).ifPresent(by -> all.addAll(explaining(cell, by)));
        amount(leftOver, withTotals(cell)).ifPresent(by -> all.addAll(explaining(cell, by)));
      }
    }
    int best = all.stream().mapToInt(TellingCulprit::rank).min().orElse(0);
    List<UnitCulprit> likeliest =
        all.stream()
            .filter(c -> c.rank() == best)
            .map(TellingCulprit::culprit)
            .sorted(Comparator.comparingInt(c -> table.cells().indexOf(c.cell())))
            .toList();
    Map<CellId, List<UnitCulprit>> found = new HashMap<>();
    if (likeliest.size() <= MOST) {
      likeliest.forEach(c -> found.computeIfAbsent(c.cell(), k -> new ArrayList<>()).add(c));
    }
    return found;
  }

  /** A cell with all totals that follow from it. */
  private Set<CellId> withTotals(CellId cell) {
    Set<CellId> moved = new HashSet<>(Set.of(cell));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (CellId total : table.cells()) {
        grows |=
            table.definition(total).filter(e -> e.side(1).anyMatch(moved::contains)).isPresent()
                && moved.add(total);
      }
    }
    return moved;
  }

  /** By how much cells moved together make all sums fail as they do; empty if by nothing. */
  private static Optional<BigDecimal> amount(
      Map<Equation, BigDecimal> leftOver, Set<CellId> moved) {
    BigDecimal amount = null;
    for (Map.Entry<Equation, BigDecimal> one : leftOver.entrySet()) {
      int times =
          one.getKey().terms().stream()
              .filter(term -> moved.contains(term.cell()))
              .mapToInt(Term::sign)
              .sum();
      BigDecimal rest = one.getValue();
      if (times == 0 && rest.signum() == 0) {
        continue;
      }
      BigDecimal by = times > 0 ? rest : rest.negate();
      if (Math.abs(times) != 1 || (amount != null && amount.compareTo(by) != 0)) {
        return Optional.empty();
      }
      amount = by;
    }
    return Optional.ofNullable(amount).filter(by -> by.signum() != 0);
  }

  private List<TellingCulprit> explaining(CellId cell, BigDecimal by) {
    List<TellingCulprit> found = new ArrayList<>();
    for (Unit unit : rollup.counted()) {
      UnitFigure own = frame.figure(unit.counted().orElseThrow().figures(), cell);
      BigDecimal other = own.value().add(by);
      FigureSlips.between(own.value(), other)
          .ifPresent(
              slip ->
                  found.add(
                      new TellingCulprit(
                          new UnitCulprit(unit.name(), cell, other, slip, false), rank(slip))));
    }
    return found;
  }

  private static int rank(UnitSlip slip) {
    return switch (slip) {
      case FACTOR, SIGN -> 0;
      case TRANSPOSE, LEFT_OUT, TWICE -> 1;
      default -> 2;
    };
  }
}
