package org.nianbao.check.locate;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.locate.Explanation.Mend;

/**
 * Who is to blame for broken sums. Declared totals make a table an error-correcting code: a single
 * wrong cell breaks exactly the sums that it stands in, all by the same difference. So as few cells
 * as possible are changed (Fellegi and Holt 1976), and a slip of the hand that changes several,
 * such as two rows swapped, counts as one (Scholtus 2016).
 */
public final class ErrorLocalizer {
  /** The figures that are tried for one table before the search gives up. */
  public static final int BUDGET = 100_000;

  /** As many explanations as people read. */
  static final int MOST_LISTED = 3;

  private ErrorLocalizer() {}

  /**
   * What explains the broken sums of a table, each in exactly one diagnosis; none for a table with
   * figures beyond the range that is searched, a thousand million million.
   */
  public static <C> List<Diagnosis<C>> diagnose(FigureTable<C> table) {
    return CellFigures.of(table)
        .map(cells -> diagnose(table, new SumSystem(cells)))
        .orElse(List.of());
  }

  private static <C> List<Diagnosis<C>> diagnose(FigureTable<C> table, SumSystem system) {
    ExplanationSearch search = new ExplanationSearch(system, new Budget(BUDGET));
    return search.groups().stream().map(group -> diagnosis(table, system, search, group)).toList();
  }

  private static <C> Diagnosis<C> diagnosis(
      FigureTable<C> table,
      SumSystem system,
      ExplanationSearch search,
      ExplanationSearch.Group group) {
    List<Integer> equations = new ArrayList<>();
    for (int sum = 0; sum < system.sums(); sum++) {
      if (search.isIn(sum, group)) {
        equations.add(system.equation(sum));
      }
    }
    Ranking ranking = new Ranking(system);
    List<Candidate> all = new ArrayList<>(ranking.ordered(group.candidates()));
    List<C> suspects =
        all.stream().allMatch(Candidate::hasRoot)
            ? all.stream().map(c -> table.cells().get(c.root()).id()).distinct().toList()
            : List.of();
    all.addAll(ranking.ordered(group.rivals()));
    boolean certain = new Certainty(system).isCertain(group);
    List<Explanation<C>> explanations =
        all.stream()
            .limit(MOST_LISTED)
            .map(c -> new Explanation<>(c.operation(), mends(table, system, c), certain))
            .toList();
    return new Diagnosis<>(equations, explanations, all.size(), suspects);
  }

  private static <C> List<Mend<C>> mends(
      FigureTable<C> table, SumSystem system, Candidate candidate) {
    List<Mend<C>> mends = new ArrayList<>();
    CellChanges changes = candidate.changes();
    for (int i = 0; i < changes.size(); i++) {
      C cell = table.cells().get(changes.cell(i)).id();
      mends.add(new Mend<>(cell, system.cells().decimal(changes.figure(i))));
    }
    return mends;
  }
}
