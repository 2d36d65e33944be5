package org.nianbao.cli;

import java.util.List;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.text.Messages;

/** Findings as a person reads them. */
public final class FindingsText {
  private FindingsText() {}

  /** A heading with the 校验码, a line for each finding and a line that counts them. */
  public static String of(String name, String code, List<Finding> findings, Messages messages) {
    StringBuilder text = new StringBuilder();
    text.append(messages.get("cli.heading", name, code)).append('\n');
    for (Finding finding : findings) {
      text.append(
              messages.get(
                  finding.isSettled() ? "cli.settled" : "cli.finding",
                  messages.get("cli.severity." + finding.severity()),
                  finding.rule(),
                  finding.message(),
                  finding.reason().orElse("")))
          .append('\n');
    }
    if (findings.isEmpty()) {
      text.append(messages.get("cli.clean"));
    } else {
      text.append(
          messages.get(
              "cli.counts",
              count(findings, Severity.ERROR),
              count(findings, Severity.WARNING),
              count(findings, Severity.INFO)));
    }
    return text.append('\n').toString();
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
