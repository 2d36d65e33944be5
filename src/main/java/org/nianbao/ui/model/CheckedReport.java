package org.nianbao.ui.model;

import java.util.List;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Problem;
import org.nianbao.check.Severity;
import org.nianbao.figures.CheckCode;
import org.nianbao.figures.Figures;
import org.nianbao.report.Report;

/**
 * A report with everything that was found in it.
 *
 * @param complete whether blanks and missing texts are held against it, as in a final report
 */
public record CheckedReport(Report report, Figures figures, List<Finding> all, boolean complete) {

  static CheckedReport of(Report report, Checker checker, boolean complete) {
    Figures figures = Figures.of(report);
    return new CheckedReport(report, figures, checker.check(report, figures), complete);
  }

  /** What is shown: before 检查与导出 was opened, what is not yet filled in is no problem. */
  public List<Finding> findings() {
    return complete ? all : all.stream().filter(f -> !f.isUnfilled()).toList();
  }

  /** The same by their causes, as they are shown and counted. */
  public List<Problem> problems() {
    return Problem.of(findings());
  }

  /** What still needs the clerk: problems without those that a reason settles. */
  public List<Problem> open() {
    return problems().stream().filter(p -> !p.isSettled()).toList();
  }

  public long count(Severity severity) {
    return Problem.count(findings(), severity);
  }

  /** How many problems stop a final export; blanks do, shown or not. */
  public long blocking() {
    return Problem.count(all, Severity.ERROR);
  }

  public boolean hasErrors() {
    return blocking() > 0;
  }

  /** The 校验码 of the report as it stands. */
  public String code() {
    return CheckCode.of(report, figures);
  }
}
