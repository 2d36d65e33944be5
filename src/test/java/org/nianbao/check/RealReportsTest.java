package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.app.Rules;
import org.nianbao.draft.TestDrafts;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** Real published reports: what is wrong in them is found, and nothing else. */
class RealReportsTest {
  private static final Set<String> SUMS = Set.of("S3-ROW", "S3-COL", "S3-ID", "S4-SUM");
  private final Checker checker = new Checker(Rules.all(), Messages.load());

  @ParameterizedTest
  @CsvSource({
    "001,",
    "003,",
    "006,",
    "010,",
    "014,",
    "016,",
    "017,",
    "018,",
    "019,",
    "020,",
    "038,",
    "044,",
    "046,",
    "054,",
    "005,S4-SUM disputes/cases/reconsideration.total; S4-SUM"
        + " disputes/cases/afterReconsideration.total",
    "042,S3-COL requests/handled/legalService; S3-COL requests/handled/total",
    "045,S3-ROW requests/partlyGranted/total; S3-ROW requests/handled/total;"
        + " S3-ID requests/received/enterprise"
  })
  void brokenSumsAreTheseAndNoOthers(String id, String expected) {
    Report report = TestDrafts.realReport(id);
    String found =
        String.join(
            "; ",
            checker.check(report).stream()
                .filter(f -> SUMS.contains(f.rule()))
                .map(f -> f.rule() + " " + f.cells().getFirst())
                .toList());
    assertEquals(expected == null ? "" : expected, found);
  }

  @Test
  void theSampleHasItsSlipAndNothingWrongInTheMatrix() {
    List<Finding> errors =
        checker.check(TestDrafts.sample().report()).stream()
            .filter(f -> f.severity() == Severity.ERROR)
            .toList();
    assertEquals(List.of("NUMBER"), errors.stream().map(Finding::rule).toList());
    assertEquals(
        "政府集中采购·采购总金额“491,5000”读不出数：千分位逗号不合规则。是否为 491.5000？或者 4915000？",
        errors.getFirst().message());
  }
}
