package org.nianbao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.figures.Figures;
import org.nianbao.report.Reason;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** Finds everything that is wrong with a report, every time. Pure, and far below a millisecond. */
public final class Checker {
  private final List<Rule> rules;
  private final Messages messages;

  /**
   * @param rules in the order of their findings
   * @param messages the words for what is found
   */
  public Checker(List<Rule> rules, Messages messages) {
    this.rules = List.copyOf(rules);
    this.messages = messages;
  }

  /** All findings, judged as final, worst first, else in the order of the rules. */
  public List<Finding> check(Report report) {
    return check(report, Figures.of(report));
  }

  /** The same where the figures are known already. */
  public List<Finding> check(Report report, Figures figures) {
    CheckContext exam = CheckContext.of(report, figures, messages);
    List<Finding> found = new ArrayList<>();
    for (Rule rule : rules) {
      rule.check(exam, finding -> found.add(withReason(report, finding)));
    }
    found.sort(Comparator.comparing(Finding::severity));
    return List.copyOf(found);
  }

  /**
   * A reason that says something settles a warning as long as the figures are those that it was
   * written about.
   */
  private static Finding withReason(Report report, Finding finding) {
    Reason reason = report.reasons().get(finding.key());
    return reason != null
            && finding.severity() == Severity.WARNING
            && reason.of().equals(finding.figures())
            && Reasons.isAcceptable(reason.text())
        ? finding.settledBy(reason.text())
        : finding;
  }
}
