package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.app.Rules;
import org.nianbao.check.Finding.Quote;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** Each defect of the real reports' texts is found, and nothing else is. */
class NarrativesTest {
  private static final String DEFECTS = "/org/nianbao/words/defects.tsv";

  private final Checker checker = new Checker(Rules.all(), Messages.load());

  static Stream<String> reports() {
    return TestReports.narratives();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void findsEveryDefectAndNothingElse(String id) {
    finds(TestReports.withNarrative(id), id);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void findsTheSameWithoutALevel(String id) {
    Report report = TestReports.withNarrative(id);
    finds(new Edit.Identity(report.body(), report.year(), null).applyTo(report), id);
  }

  private void finds(Report report, String id) {
    List<String> missed = new ArrayList<>();
    List<Quote> found = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<Finding> findings =
        checker.check(report).stream()
            .filter(f -> WordsRuleTest.RULES.contains(f.rule()) && !f.quotes().isEmpty())
            .toList();
    for (List<String> defect : TestReports.table(DEFECTS).toList()) {
      if (defect.get(0).equals(id)) {
        List<Quote> hits =
            findings.stream()
                .filter(f -> f.rule().equals(defect.get(1)))
                .flatMap(f -> f.quotes().stream())
                .filter(q -> q.text().contains(defect.get(2)))
                .toList();
        if (hits.isEmpty()) {
          missed.add(defect.get(1) + " " + defect.get(2));
        }
        found.addAll(hits);
      }
    }
    for (Finding finding : findings) {
      if (finding.quotes().stream().anyMatch(q -> !found.contains(q))) {
        wrong.add(finding.rule() + " " + finding.message());
      }
    }
    assertEquals(List.of(), missed, "missed");
    assertEquals(List.of(), wrong, "found though it agrees");
  }
}
