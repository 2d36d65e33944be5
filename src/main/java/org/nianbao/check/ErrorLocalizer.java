package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.check.Explanation.Mend;
import org.nianbao.form.Equation;
import org.nianbao.form.Table;
import org.nianbao.report.Report;

/**
 * Who is to blame for broken sums. Declared totals make a table an error-correcting code: a single
 * wrong cell breaks exactly the sums that it stands in, all by the same difference. So as few cells
 * as possible are changed (Fellegi and Holt 1976), and a slip of the hand that changes several,
 * such as two rows swapped, counts as one (Scholtus 2016).
 */
final class ErrorLocalizer {
  /** The figures that are tried for one table before the search gives up. */
  static final int BUDGET = 100_000;

  private static final int MOST_LISTED = 3;

  private ErrorLocalizer() {}

  /**
   * What explains the broken sums of a report, each in exactly one verdict.
   *
   * @param broken all equations of the report's edition that fail
   */
  static List<Diagnosis> of(Report report, List<Equation> broken) {
    List<Diagnosis> verdicts = new ArrayList<>();
    for (Table table : report.edition().tables()) {
      List<Equation> here =
          broken.stream().filter(e -> e.named().table().equals(table.id())).toList();
      if (!here.isEmpty()) {
        Optional<CellFigures> cells = CellFigures.of(report, table);
        verdicts.addAll(
            cells.isPresent()
                ? of(new SumSystem(cells.get()))
                : List.of(new Diagnosis(here, List.of(), 0)));
      }
    }
    return verdicts;
  }

  private static List<Diagnosis> of(SumSystem system) {
    ExplanationSearch trial = new ExplanationSearch(system, new Budget(BUDGET));
    return trial.groups().stream().map(group -> verdict(system, trial, group)).toList();
  }

  private static Diagnosis verdict(
      SumSystem system, ExplanationSearch trial, ExplanationSearch.Group group) {
    List<Equation> equations = new ArrayList<>();
    for (int sum = 0; sum < system.sums(); sum++) {
      if (trial.isIn(sum, group)) {
        equations.add(system.equation(sum));
      }
    }
    List<Candidate> all = group.candidates();
    boolean alone = all.size() == 1 && group.complete() && all.getFirst().exact();
    List<Explanation> explanations =
        new Ranking(system)
            .best(all, MOST_LISTED).stream()
                .map(c -> new Explanation(c.operation(), mends(system.cells(), c), alone))
                .toList();
    return new Diagnosis(equations, explanations, all.size());
  }

  private static List<Mend> mends(CellFigures cells, Candidate candidate) {
    List<Mend> mends = new ArrayList<>();
    CellChanges changes = candidate.changes();
    for (int i = 0; i < changes.size(); i++) {
      mends.add(new Mend(cells.id(changes.cell(i)), cells.decimal(changes.figure(i))));
    }
    return mends;
  }
}
