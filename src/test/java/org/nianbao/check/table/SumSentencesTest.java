package org.nianbao.check.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.app.Rules;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.TestReports;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** The first sentence of a broken sum: both sides with their figures, and the difference. */
class SumSentencesTest {
  private final Checker checker = new Checker(Rules.all(), Messages.load());

  /** Section three and four all 0 but for these cells. */
  private static Report filled(String... cells) {
    Report report = Report.blank(BalancedReports.edition("2021"), "某局", 2023);
    for (String table : List.of("requests", "disputes")) {
      for (CellId cell : report.edition().table(table).orElseThrow().cells()) {
        report = TestReports.put(report, cell.toString(), "0");
      }
    }
    for (String cell : cells) {
      int at = cell.indexOf('=');
      report = TestReports.put(report, cell.substring(0, at), cell.substring(at + 1));
    }
    return report;
  }

  private String sentence(Report report, String rule) {
    List<String> found =
        checker.check(report).stream()
            .filter(f -> f.rule().equals(rule))
            .map(Finding::message)
            .toList();
    assertEquals(1, found.size(), found.toString());
    return found.getFirst().substring(0, found.getFirst().indexOf('。') + 1);
  }

  @Test
  void aRowNamesItsPartsWithoutZerosAndItsTotal() {
    Report report =
        filled(
            "requests/denied.stateSecret/natural=21",
            "requests/denied.stateSecret/research=3",
            "requests/denied.stateSecret/total=26");
    assertEquals("（三）1.属于国家秘密行：各项之和 21＋3＝24，总计填的是 26，相差 2。", sentence(report, "S3-ROW"));
  }

  @Test
  void oneFigureIsItsOwnSum() {
    Report report = filled("disputes/cases/direct.upheld=4", "disputes/cases/direct.total=7");
    assertEquals("未经复议直接起诉·总计：各项之和 4，总计填的是 7，相差 3。", sentence(report, "S4-SUM"));
  }

  @Test
  void aColumnIsNamedAfterItsHead() {
    Report report =
        filled(
            "requests/granted/natural=4",
            "requests/granted/total=4",
            "requests/handled/total=4",
            "requests/received/natural=0",
            "requests/received/total=4");
    String sentence = sentence(report, "S3-COL");
    assertEquals("自然人列：各项之和 4，办理结果总计填的是 0，相差 4。", sentence);
  }

  @Test
  void aBalanceNamesBothSides() {
    Report report =
        filled(
            "requests/received/natural=5",
            "requests/carriedIn/natural=2",
            "requests/granted/natural=4",
            "requests/handled/natural=4",
            "requests/received/total=5",
            "requests/carriedIn/total=2",
            "requests/granted/total=4",
            "requests/handled/total=4",
            "requests/carriedForward/total=3");
    assertEquals("自然人列：一、本年新收＋二、上年结转为 5＋2＝7，办理结果总计＋四、结转下年度为 4，相差 3。", sentence(report, "S3-ID"));
  }

  /** Only where nothing came in, and something was done. */
  @Test
  void resultsWithoutRequestsAreSaidToBeLeftOver() {
    Report leftOver =
        filled("requests/partlyGranted/enterprise=1", "requests/handled/enterprise=1");
    Report requested =
        filled(
            "requests/received/enterprise=2",
            "requests/partlyGranted/enterprise=1",
            "requests/handled/enterprise=1");
    assertTrue(saysLeftOver(leftOver));
    assertFalse(saysLeftOver(requested));
    assertFalse(saysLeftOver(filled("requests/received/enterprise=2")));
  }

  private boolean saysLeftOver(Report report) {
    return checker.check(report).stream()
        .anyMatch(f -> f.rule().equals("S3-ID") && f.message().contains("该列没有收到申请却有办理结果"));
  }
}
