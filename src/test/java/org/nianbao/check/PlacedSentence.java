package org.nianbao.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.app.Rules;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * A sentence put into a section of a report whose tables it speaks of.
 *
 * @param lastYear the report of the year before, or "-"
 * @param expected what is to be found, as the test reads it; "-" for nothing
 * @param quoted what is wrong, a part of what is quoted, or "-"
 */
record PlacedSentence(
    String base, String lastYear, String section, String expected, String quoted, String text) {
  static final String NOTHING = "-";

  private static final Checker CHECKER = new Checker(Rules.all(), Messages.load());

  static Stream<PlacedSentence> in(String file) {
    return TestReports.table(file)
        .map(
            row ->
                new PlacedSentence(
                    row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
  }

  /** What the words-check says of it. */
  List<Finding> found() {
    return CHECKER.check(report()).stream()
        .filter(f -> WordsRuleTest.RULES.contains(f.rule()) && !f.quotes().isEmpty())
        .toList();
  }

  static String said(List<Finding> found) {
    return found.stream().map(Finding::message).collect(Collectors.joining("\n"));
  }

  /** Whether a finding quotes what is wrong. */
  boolean isQuotedBy(Finding finding) {
    return finding.quotes().stream().anyMatch(q -> q.text().contains(quoted));
  }

  private Report report() {
    Report report = new Edit.TextEdit(section, text).applyTo(TestReports.withoutTexts(base));
    return lastYear.equals("-") ? report : report.withLastYear(TestReports.withoutTexts(lastYear));
  }
}
