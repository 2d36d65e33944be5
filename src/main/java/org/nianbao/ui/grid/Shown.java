package org.nianbao.ui.grid;

import java.util.List;
import org.nianbao.check.Finding;
import org.nianbao.figures.Figures;
import org.nianbao.report.Report;

/** What the grid shows at the moment. */
record Shown(Report report, Figures figures, List<Finding> findings, CellFindings marks) {
  Shown {
    findings = List.copyOf(findings);
  }

  static Shown of(Report report, Figures figures, List<Finding> findings, boolean isFinal) {
    return new Shown(report, figures, findings, new CellFindings(findings, isFinal));
  }
}
