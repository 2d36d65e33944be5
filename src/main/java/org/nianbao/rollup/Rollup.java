package org.nianbao.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.rollup.UnitFile.ReportFile;

/**
 * The units of a government and the sum of their reports. The same files give the same roll-up, in
 * whatever order they come.
 *
 * @param sums of every cell of the edition, in the order of the form
 */
public record Rollup(int year, Edition edition, List<Unit> units, Map<CellId, CellSum> sums) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Rollup {
    units = List.copyOf(units);
    sums = Collections.unmodifiableMap(new LinkedHashMap<>(sums));
  }

  /**
   * Gathers units from files and adds them up.
   *
   * @param editions for the edition where nobody reports
   */
  public static Rollup of(RollupPlan plan, List<UnitFile> files, Editions editions) {
    List<UnitFile> ordered = new ArrayList<>(files);
    ordered.sort(FolderFiles.ORDER);
    List<YearFigures> all = new ArrayList<>();
    for (UnitFile file : ordered) {
      if (file instanceof ReportFile read && !read.report().rollup()) {
        all.add(read.report().figures());
      }
    }
    int year =
        plan.year().orElseGet(() -> most(all.stream().map(YearFigures::year).toList()).orElse(0));
    Edition edition =
        plan.edition()
            .or(
                () ->
                    most(all.stream()
                            .filter(f -> f.year() == year)
                            .map(f -> f.edition().id())
                            .toList())
                        .flatMap(editions::byId))
            .orElseGet(() -> editions.forYear(year));
    List<Unit> units = UnitGathering.units(plan, year, edition, ordered);
    return new Rollup(year, edition, units, CellSums.of(edition, units));
  }

  /** What occurs most often; of several the greatest. */
  private static <T extends Comparable<T>> Optional<T> most(List<T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** The sum of a cell. */
  public CellSum sum(CellId cell) {
    CellSum sum = sums.get(cell);
    if (sum == null) {
      throw new IllegalArgumentException("The edition has no cell " + cell);
    }
    return sum;
  }

  /** Those that are summed. */
  public List<Unit> counted() {
    return units.stream().filter(unit -> unit.counted().isPresent()).toList();
  }

  /** Those that report, but of whose year nothing is here. */
  public List<Unit> absent() {
    return units.stream().filter(unit -> unit.state().isAbsent()).toList();
  }

  /** The units of a state, in their order. */
  public List<Unit> in(UnitState state) {
    return units.stream().filter(unit -> unit.state() == state).toList();
  }

  /** The units behind a cell, the largest first; those of 0 and without a figure last. */
  public List<UnitShare> shares(CellId cell) {
    BigDecimal sum = sum(cell).sum();
    UnitCells cells = new UnitCells(edition);
    List<UnitShare> shares = new ArrayList<>();
    for (Unit unit : units) {
      unit.counted()
          .flatMap(report -> cells.of(report.figures(), cell))
          .ifPresent(figure -> shares.add(new UnitShare(unit, figure, percent(figure, sum))));
    }
    shares.sort(
        Comparator.comparing((UnitShare s) -> !s.figure().adds())
            .thenComparing(s -> s.figure().value(), Comparator.reverseOrder()));
    return shares;
  }

  private static BigDecimal percent(UnitFigure figure, BigDecimal sum) {
    return sum.signum() <= 0
        ? BigDecimal.ZERO
        : figure.value().multiply(HUNDRED).divide(sum, 1, RoundingMode.HALF_UP);
  }
}
