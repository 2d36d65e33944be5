package org.nianbao.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.check.Finding;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.form.CellId;

/** The findings by the cells that they are about. Blanks count only once the report is final. */
final class CellFindings {

  /** A figure that would mend a broken sum. */
  record Suspect(Mend<CellId> mend, boolean certain) {}

  private static final String BLANK = "BLANK";

  private final Map<CellId, List<Finding>> findings = new HashMap<>();
  private final Map<CellId, Suspect> suspects = new HashMap<>();

  CellFindings(List<Finding> all, boolean isFinal) {
    for (Finding finding : all) {
      if (finding.rule().equals(BLANK) && !isFinal) {
        continue;
      }
      for (CellId cell : finding.cells()) {
        findings.computeIfAbsent(cell, c -> new ArrayList<>()).add(finding);
      }
      if (!finding.culprits().isEmpty()) {
        suspect(finding.culprits().getFirst());
      }
    }
  }

  private void suspect(Explanation<CellId> likeliest) {
    for (Mend<CellId> mend : likeliest.mends()) {
      suspects.putIfAbsent(mend.cell(), new Suspect(mend, likeliest.certain()));
    }
  }

  /** What is wrong at a cell, worst first. */
  List<Finding> at(CellId cell) {
    return findings.getOrDefault(cell, List.of());
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
