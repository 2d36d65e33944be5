package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.app.Rules;
import org.nianbao.report.Edit;
import org.nianbao.report.Level;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** The rules on cells and on section two that need no other report and no text. */
class WithinOneYearTest {
  private static final Set<String> RULES =
      Set.of("S2-RULE", "S2-FEE", "S2-19ORD", "X-VALID2", "S3-NEG", "S4-S3", "ED-YEAR", "NUMBER");

  private final Checker checker = new Checker(Rules.all(), Messages.load());

  private List<Finding> found(Report report) {
    return checker.check(report).stream().filter(f -> RULES.contains(f.rule())).toList();
  }

  private List<String> keys(Report report) {
    return found(report).stream().map(Finding::key).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "STATE, 国家某局, ",
    "PROVINCE, 某省人民政府, ",
    "CITY, 某市人民政府, ",
    "COUNTY, 某县人民政府, S2-RULE rules/regulations/inForce",
    "TOWNSHIP, 某镇人民政府, S2-RULE rules/regulations/inForce",
    "DEPARTMENT, 某县教育局, S2-RULE rules/regulations/inForce",
    "DEPARTMENT, 某县人民政府办公室, S2-RULE rules/regulations/inForce",
    "DEPARTMENT, 某市人民政府办公厅, ",
    "OTHER, 某委员会, S2-RULE rules/regulations/inForce",
    ", 某县教育局, S2-RULE rules/regulations/inForce",
    ", 某市人民政府, ",
    ", 某单位, "
  })
  void onlySomeMayMakeRegulations(Level level, String body, String key) {
    Report report =
        new Edit.Identity(body, 2022, level)
            .applyTo(
                TestReports.put(TestReports.withoutTexts("017"), "rules/regulations/inForce", "6"));
    assertEquals(key == null ? List.of() : List.of(key), keys(report));
    assertTrue(found(report).stream().allMatch(f -> f.severity() == Severity.WARNING));
  }

  @ParameterizedTest
  @CsvSource({
    "017, fees/fees/amount, 1000000, S2-FEE, WARNING, 100",
    "017, fees/fees/amount, 999999, , , ",
    "017, fees/fees/amount, 1000000.5, , , ",
    "017, requests/granted/natural, 2.5, S3-NEG, ERROR, 2.5",
    "017, requests/granted/natural, -3, S3-NEG, ERROR, -3",
    "017, disputes/cases/direct.other, -1, S3-NEG, ERROR, -1",
    "017, licensing/licensing/decisions, 1.5, S3-NEG, ERROR, 1.5",
    "017, requests/granted/natural, 12a, NUMBER, ERROR, 12a",
    "017, 'fees/fees/amount', '491,5000', NUMBER, ERROR, 491.5000",
    "017, licensing/licensing/decisions, '3,746', , , ",
    "042, licensing/licensing/change, -3, , , ",
    "042, rules/normativeDocuments/newlyDisclosed, 9999, S2-19ORD, WARNING, 9999"
  })
  void cellsThatCannotBe(
      String id, String cell, String text, String rule, Severity severity, String said) {
    Report sound = TestReports.withoutTexts(id);
    List<Finding> found =
        found(TestReports.put(sound, cell, text)).stream()
            .filter(f -> !keys(sound).contains(f.key()))
            .toList();
    assertEquals(
        rule == null ? List.of() : List.of(rule), found.stream().map(Finding::rule).toList());
    for (Finding finding : found) {
      assertEquals(severity, finding.severity());
      assertTrue(finding.message().contains(said), finding::message);
      assertTrue(finding.cells().stream().anyMatch(c -> c.toString().equals(cell)));
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 0, 4, 1", "5, 1, 4, 0", "5, 0, 5, 0"})
  void whatWasIssuedAndNotRepealedIsInForce(
      String issued, String repealed, String inForce, int count) {
    Report report = TestReports.withoutTexts("017");
    report = TestReports.put(report, "rules/normativeDocuments/issued", issued);
    report = TestReports.put(report, "rules/normativeDocuments/repealed", repealed);
    report = TestReports.put(report, "rules/normativeDocuments/inForce", inForce);
    assertEquals(
        count == 0 ? List.of() : List.of("X-VALID2 rules/normativeDocuments/inForce"),
        keys(report));
  }

  @Test
  void disputesWithoutRequestsAreWorthALookAndNoMore() {
    Report report = TestReports.withoutTexts("038");
    report = TestReports.put(report, "disputes/cases/direct.upheld", "2");
    report = TestReports.put(report, "disputes/cases/direct.total", "2");
    Finding found = found(report).getFirst();
    assertEquals("S4-S3", found.rule());
    assertEquals(Severity.INFO, found.severity());
    assertTrue(found.message().contains("2"), found::message);
    assertEquals(List.of(), keys(report.withLastYear(TestReports.withoutTexts("016"))));
  }

  @ParameterizedTest
  @CsvSource({"017, 2020, 1", "017, 2021, 0", "042, 2020, 0", "042, 2021, 1"})
  void anEditionIsForItsYears(String id, int year, int count) {
    Report report = new Edit.Identity("某单位", year, null).applyTo(TestReports.withoutTexts(id));
    assertEquals(count, found(report).stream().filter(f -> f.rule().equals("ED-YEAR")).count());
  }
}
