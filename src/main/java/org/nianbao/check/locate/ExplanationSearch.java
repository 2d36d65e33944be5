package org.nianbao.check.locate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.check.locate.FigureCell.CellContent;

/**
 * Finds what explains the broken sums of one table at the lowest cost: the number of cells changed,
 * a slip of several cells counting as one. Sums are explained apart as far as that costs no more.
 */
final class ExplanationSearch {
  /**
   * Clerks seldom slip more than three times in one table, and with four almost any table can be
   * explained.
   */
  private static final int MOST_CELLS = 3;

  private final SumSystem system;
  private final Budget budget;
  private final Components components;
  private final List<EditOperation> slips;
  private final List<EditOperation> carriedOn;
  private final EditOperationSearch slipSearch;

  ExplanationSearch(SumSystem system, Budget budget) {
    this.system = system;
    this.budget = budget;
    this.components = new Components(system);
    this.slips = new ArrayList<>(ZeroLines.in(system));
    this.slips.addAll(EditOperations.in(system));
    this.carriedOn = CarriedOn.in(system);
    this.slipSearch = new EditOperationSearch(system, budget);
  }

  /**
   * Broken sums that are explained together.
   *
   * @param cost of the candidates; 0 if nothing was found
   * @param candidates all of the lowest cost; none if nothing was found
   * @param rivals what explains the sums at a cost one higher and may be the truth as well
   * @param complete whether nothing was left untried
   */
  record Group(
      BitSet part, int cost, List<Candidate> candidates, List<Candidate> rivals, boolean complete) {
    boolean isExplained() {
      return !candidates.isEmpty();
    }
  }

  /** The sums of a table's broken equations that a group is about. */
  boolean isIn(int sum, Group group) {
    return components.isIn(sum, group.part());
  }

  List<Group> groups() {
    Map<BitSet, Map<CellChanges, Candidate>> bySlip = explainedBySlips();
    List<Group> groups = new ArrayList<>();
    for (BitSet part : mergedBy(bySlip)) {
      groups.add(group(part, 1, atCostOne(part, bySlip.getOrDefault(part, Map.of()))));
    }
    for (int cost = 2; cost <= MOST_CELLS; cost++) {
      explainApart(groups, cost);
      explainTogether(groups, cost);
    }
    groups.replaceAll(this::withRivals);
    return groups;
  }

  /** By the components that they mend, all slips that break nothing else. */
  private Map<BitSet, Map<CellChanges, Candidate>> explainedBySlips() {
    Map<BitSet, Map<CellChanges, Candidate>> found = new LinkedHashMap<>();
    ResidualState balance = ResidualState.of(system);
    int broken = balance.broken();
    List<EditOperation> all = new ArrayList<>(slips);
    all.addAll(carriedOn);
    for (EditOperation slip : all) {
      slipSearch.undo(
          slip,
          balance,
          changes -> {
            if (balance.broken() > broken - slip.proof()) {
              return;
            }
            BitSet touched = components.touchedBy(changes);
            int mended = components.sums(touched);
            if (balance.broken() == broken - mended) {
              CellChanges sorted = changes.sorted();
              found
                  .computeIfAbsent(touched, t -> new LinkedHashMap<>())
                  .putIfAbsent(sorted, Candidate.ofSlip(slip, sorted));
            }
          });
    }
    return found;
  }

  /** Components that one slip explains belong together: apart they would cost more. */
  private List<BitSet> mergedBy(Map<BitSet, ?> bySlip) {
    List<BitSet> parts = new ArrayList<>();
    for (int component = 0; component < components.count(); component++) {
      BitSet part = new BitSet();
      part.set(component);
      parts.add(part);
    }
    for (BitSet slip : bySlip.keySet()) {
      BitSet merged = (BitSet) slip.clone();
      parts.stream().filter(slip::intersects).forEach(merged::or);
      parts.removeIf(slip::intersects);
      parts.add(merged);
    }
    return parts;
  }

  private Map<CellChanges, Candidate> atCostOne(BitSet part, Map<CellChanges, Candidate> bySlip) {
    Map<CellChanges, Candidate> found = byCells(part, 1);
    bySlip.keySet().forEach(changes -> found.remove(withoutBlanks(changes)));
    found.putAll(bySlip);
    return found;
  }

  /** Where a figure was moved into a blank, taking it away explains the sums no better. */
  private CellChanges withoutBlanks(CellChanges changes) {
    CellChanges rest = new CellChanges(changes.size());
    for (int i = 0; i < changes.size(); i++) {
      if (system.cells().content(changes.cell(i)) != CellContent.BLANK) {
        rest.add(changes.cell(i), changes.figure(i));
      }
    }
    return rest;
  }

  private void explainApart(List<Group> groups, int cost) {
    groups.replaceAll(g -> g.isExplained() ? g : group(g.part(), cost, atCost(g.part(), cost)));
  }

  /** What cannot be explained alone may be one matter with another group. */
  private void explainTogether(List<Group> groups, int cost) {
    for (Group one : List.copyOf(groups)) {
      if (one.isExplained()) {
        continue;
      }
      for (Group other : List.copyOf(groups)) {
        if (other.equals(one) || !groups.contains(one) || !groups.contains(other)) {
          continue;
        }
        BitSet both = (BitSet) one.part().clone();
        both.or(other.part());
        Map<CellChanges, Candidate> found = atCost(both, cost);
        if (!found.isEmpty()) {
          groups.remove(one);
          groups.remove(other);
          groups.add(group(both, cost, found));
        }
      }
    }
  }

  private Map<CellChanges, Candidate> atCost(BitSet part, int cost) {
    Map<CellChanges, Candidate> found = byCells(part, cost);
    if (cost == 2) {
      bySlipAndCell(part, found);
    }
    return found;
  }

  private Map<CellChanges, Candidate> byCells(BitSet part, int count) {
    CellSearch search = new CellSearch(system, components.balance(part), budget);
    Map<CellChanges, Candidate> found = new LinkedHashMap<>();
    for (CellChanges changes : search.find(count, new CellChanges(0))) {
      Operation operation =
          count == 1 ? OperationNaming.of(system.cells(), changes) : Operation.VALUE;
      found.put(changes, Candidate.ofCells(operation, changes, search.isExact()));
    }
    return found;
  }

  private void bySlipAndCell(BitSet part, Map<CellChanges, Candidate> found) {
    ResidualState balance = components.balance(part);
    CellSearch search = new CellSearch(system, balance, budget);
    int sums = components.sums(part);
    for (EditOperation slip : slips) {
      if (sums <= slip.proof()) {
        continue;
      }
      slipSearch.undo(
          slip,
          balance,
          undone -> {
            for (CellChanges more : search.find(1, undone)) {
              CellChanges all = undone.and(more).sorted();
              found.putIfAbsent(
                  all, Candidate.ofSlipAndCell(all, undone.sorted(), search.isExact()));
            }
          });
    }
  }

  /**
   * Looks for what costs one more, where it may be the truth as well: figures so small that several
   * are the same by chance. Where a figure that was typed would have to go, cells that were not
   * filled in are as likely, even one more of them; and so are three errors where a shift changed
   * but three cells.
   */
  private Group withRivals(Group group) {
    boolean worthIt =
        group.isExplained()
            && group.cost() < MOST_CELLS
            && group.candidates().size() < ErrorLocalizer.MOST_LISTED
            && components.smallest(group.part()) <= Certainty.SMALL;
    if (!worthIt) {
      return group;
    }
    Map<CellChanges, Candidate> dearer = byCells(group.part(), group.cost() + 1);
    if (group.candidates().stream().allMatch(c -> c.changes().areDeletions())) {
      CellSearch zeros = CellSearch.ofZeros(system, components.balance(group.part()), budget);
      zeros
          .find(MOST_CELLS, new CellChanges(0))
          .forEach(c -> dearer.put(c, Candidate.ofCells(Operation.VALUE, c, zeros.isExact())));
    }
    if (group.candidates().stream().allMatch(ExplanationSearch::mayBeAsManyErrors)) {
      dearer.putAll(byCells(group.part(), MOST_CELLS));
    }
    group.candidates().forEach(c -> dearer.remove(c.changes()));
    return new Group(
        group.part(),
        group.cost(),
        group.candidates(),
        List.copyOf(dearer.values()),
        !budget.isSpent());
  }

  /** Whether what looks like a shift may be as many errors that have nothing to do with it. */
  private static boolean mayBeAsManyErrors(Candidate candidate) {
    return candidate.operation() == Operation.SHIFT && candidate.changes().size() <= MOST_CELLS;
  }

  private Group group(BitSet part, int cost, Map<CellChanges, Candidate> found) {
    return new Group(
        part,
        found.isEmpty() ? 0 : cost,
        List.copyOf(found.values()),
        List.of(),
        !budget.isSpent());
  }
}
