package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitState;

/**
 * Looks for the units that explain differences: what the units' own sums show first, then what a
 * whole unit explains, then figure by figure.
 */
final class DifferenceSearch {
  /** Fewer figures could agree with a unit's by chance. */
  private static final int BEYOND_CHANCE = 3;

  private final Rollup rollup;
  private final CellFrame frame;
  private final List<CellDifference> differences;
  private final Set<CellId> notCompared;

  /** Units whose figures nobody knows: what is declared beyond the sum may be theirs. */
  private final List<Unit> absent;

  private final Map<CellId, BigDecimal> open = new LinkedHashMap<>();
  private final Map<CellId, List<UnitCulprit>> found = new HashMap<>();
  private final Map<CellId, List<UnitCulprit>> perhaps = new HashMap<>();

  DifferenceSearch(
      Rollup rollup, CellFrame frame, List<CellDifference> differences, Set<CellId> notCompared) {
    this.notCompared = notCompared;
    this.rollup = rollup;
    this.frame = frame;
    this.differences = differences;
    this.absent = rollup.absent();
    differences.forEach(d -> open.put(d.cell(), d.difference()));
  }

  /** What the sums in three directions show; what is certain needs no more looking for. */
  void take(Map<CellId, List<UnitCulprit>> shown) {
    shown.forEach(
        (cell, culprits) -> {
          if (culprits.getFirst().certain()) {
            found.put(cell, culprits);
            open.remove(cell);
          } else {
            perhaps.put(cell, culprits);
          }
        });
  }

  List<CellDifference> explained() {
    return differences.stream()
        .map(
            d -> d.blaming(found.getOrDefault(d.cell(), perhaps.getOrDefault(d.cell(), List.of()))))
        .toList();
  }

  void search() {
    Effect effect = frame.effect(open);
    if (!effect.isZero()) {
      WholeUnits whole = new WholeUnits(rollup, frame);
      if (!alone(whole.explaining(effect), effect) && !missing(effect)) {
        inParts(whole, effect);
        imbalance();
      }
    }
    totals();
  }

  private void inParts(WholeUnits whole, Effect effect) {
    if (effect.size() <= 2) {
      figures(effect);
      return;
    }
    List<Suspicion> pair = whole.pair(effect);
    if (!pair.isEmpty()) {
      blame(pair, effect, false);
      return;
    }
    Optional<Suspicion> most = whole.mostOf(effect);
    most.ifPresent(suspicion -> blame(List.of(suspicion), suspicion.effect(), false));
    Effect rest = most.map(suspicion -> effect.minus(suspicion.effect())).orElse(effect);
    figures(absent.isEmpty() ? rest : rest.below());
  }

  /** What the sums among the differences show while units are absent. */
  private void imbalance() {
    if (!absent.isEmpty()) {
      for (Table table : rollup.edition().tables()) {
        new Imbalance(rollup, frame, table, this::difference, notCompared)
            .culprits()
            .forEach((cell, culprits) -> found.putIfAbsent(cell, culprits));
      }
    }
  }

  private boolean alone(List<Suspicion> suspicions, Effect effect) {
    if (suspicions.isEmpty() || effect.size() < 2) {
      return false;
    }
    boolean missing = !rollup.in(UnitState.MISSING).isEmpty();
    boolean certain =
        suspicions.size() == 1
            && effect.size() >= BEYOND_CHANCE
            && !(missing && suspicions.getFirst().slip() == UnitSlip.TWICE);
    blame(suspicions, effect, certain);
    return true;
  }

  private void blame(List<Suspicion> suspicions, Effect effect, boolean certain) {
    for (int place : effect.places()) {
      CellId cell = frame.cells().get(place);
      found.put(
          cell,
          suspicions.stream()
              .filter(s -> s.effect().at(place) != 0)
              .map(
                  s ->
                      new UnitCulprit(
                          s.unit().name(), cell, s.value(frame, cell), s.slip(), certain))
              .toList());
    }
  }

  /** Whether what is declared too much is itself a report: that of a unit which is not here. */
  private boolean missing(Effect effect) {
    boolean several = effect.size() > 1 || perhaps.isEmpty();
    if (absent.isEmpty() || !several || !effect.isNowhereNegative() || !isBalanced()) {
      return false;
    }
    for (int place : effect.places()) {
      CellId cell = frame.cells().get(place);
      BigDecimal difference = open.getOrDefault(cell, BigDecimal.ZERO);
      found.put(
          cell,
          absent.stream()
              .map(u -> new UnitCulprit(u.name(), cell, difference, UnitSlip.MISSING, false))
              .toList());
    }
    return true;
  }

  private boolean isBalanced() {
    return rollup.edition().equations().stream()
        .allMatch(e -> CellFrame.holds(e, cell -> open.getOrDefault(cell, BigDecimal.ZERO)));
  }

  private void figures(Effect effect) {
    SingleCells cells = new SingleCells(rollup, frame);
    int[] places = effect.places();
    if (places.length == 2 && effect.at(places[0]) == -effect.at(places[1])) {
      CellId one = frame.cells().get(places[0]);
      CellId other = frame.cells().get(places[1]);
      boolean gone = effect.at(places[0]) < 0;
      List<UnitCulprit> moved =
          cells.moved(gone ? one : other, gone ? other : one, difference(one).abs());
      if (!moved.isEmpty()) {
        found.put(one, moved);
        found.put(other, moved);
        return;
      }
    }
    for (int place : places) {
      CellId cell = frame.cells().get(place);
      if (!perhaps.containsKey(cell)) {
        List<UnitCulprit> culprits = cells.explaining(cell, difference(cell));
        if (!culprits.isEmpty()) {
          found.put(cell, culprits);
        }
      }
    }
  }

  private BigDecimal difference(CellId cell) {
    return open.getOrDefault(cell, BigDecimal.ZERO);
  }

  /** A total differs for what its parts do. */
  private void totals() {
    for (CellDifference difference : differences) {
      CellId total = difference.cell();
      if (!found.containsKey(total) && !perhaps.containsKey(total)) {
        List<UnitCulprit> culprits = ofParts(total);
        if (!culprits.isEmpty()) {
          found.put(total, culprits);
        }
      }
    }
  }

  private List<UnitCulprit> ofParts(CellId total) {
    Table table = rollup.edition().tableOf(total).orElseThrow();
    List<UnitCulprit> culprits = new ArrayList<>();
    table
        .definition(total)
        .ifPresent(
            equation ->
                equation
                    .side(1)
                    .forEach(
                        part -> {
                          List<UnitCulprit> own =
                              found.getOrDefault(part, perhaps.getOrDefault(part, List.of()));
                          culprits.addAll(
                              own.isEmpty() && table.isTotal(part) ? ofParts(part) : own);
                        }));
    return culprits.stream().distinct().toList();
  }
}
