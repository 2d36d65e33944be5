package org.nianbao.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.check.Finding;
import org.nianbao.check.Problem;
import org.nianbao.check.Severity;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.form.CellId;

/** The findings by the cells that they are about. Blanks count only once the report is final. */
final class CellFindings {

  /** A figure that would mend a broken sum. */
  record Suspect(Mend<CellId> mend, boolean certain) {}

  private static final String BLANK = "BLANK";
  private static final String UNREADABLE = "NUMBER";

  private final Map<CellId, List<Finding>> findings = new LinkedHashMap<>();
  private final Map<CellId, Set<Problem>> problems = new HashMap<>();
  private final Map<CellId, Suspect> suspects = new HashMap<>();

  CellFindings(List<Finding> all, boolean isFinal) {
    List<Finding> told = all.stream().filter(f -> isFinal || !isBlank(f)).toList();
    for (Problem problem : Problem.of(told)) {
      problem.findings().stream()
          .flatMap(finding -> finding.cells().stream())
          .forEach(cell -> problems.computeIfAbsent(cell, c -> new LinkedHashSet<>()).add(problem));
    }
    for (Finding finding : told) {
      for (CellId cell : finding.cells()) {
        findings.computeIfAbsent(cell, c -> new ArrayList<>()).add(finding);
      }
      // A text that cannot be read asks in its cell by itself.
      if (!finding.culprits().isEmpty() && !finding.rule().equals(UNREADABLE)) {
        suspect(finding.culprits().getFirst());
      }
    }
  }

  private void suspect(Explanation<CellId> likeliest) {
    for (Mend<CellId> mend : likeliest.mends()) {
      suspects.merge(
          mend.cell(),
          new Suspect(mend, likeliest.certain()),
          (before, now) -> now.certain() && !before.certain() ? now : before);
    }
  }

  /** What is wrong at a cell, worst first. */
  List<Finding> at(CellId cell) {
    return findings.getOrDefault(cell, List.of());
  }

  /** The same by their causes, each with all that it breaks, as in the list of problems. */
  List<Problem> problems(CellId cell) {
    return List.copyOf(problems.getOrDefault(cell, Set.of()));
  }

  /**
   * The cell of a block to look at first: one that is surely or likely wrong by itself, else the
   * first of a broken sum; empty if nothing is wrong there. What is merely blank is not.
   *
   * @param cells in the order in which they are read
   */
  Optional<CellId> firstInTrouble(List<CellId> cells) {
    return cells.stream()
        .filter(cell -> suspects.containsKey(cell) || hasError(cell, false))
        .findFirst()
        .or(() -> cells.stream().filter(cell -> hasError(cell, true)).findFirst());
  }

  private boolean hasError(CellId cell, boolean ofSum) {
    return at(cell).stream()
        .filter(f -> f.severity() == Severity.ERROR && !isBlank(f))
        .anyMatch(f -> f.difference().isPresent() == ofSum);
  }

  Optional<Suspect> suspect(CellId cell) {
    return Optional.ofNullable(suspects.get(cell));
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  static boolean isBlank(Finding finding) {
    return finding.rule().equals(BLANK);
  }
}
