package org.nianbao.check.table;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.app.Rules;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.check.TestReports;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Head;
import org.nianbao.form.Table;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** What the clerk reads about who is to blame, and the published reports that break a sum. */
class ExplanationMessagesTest {
  private final Checker checker = new Checker(Rules.all(), Messages.load());

  private List<Finding> sums(Report report) {
    return checker.check(report).stream()
        .filter(f -> f.difference().isPresent() && f.severity() == Severity.ERROR)
        .toList();
  }

  private List<Finding> sums(String published) {
    return sums(TestReports.report(published));
  }

  private static Mend<CellId> mend(String cell, String value) {
    return new Mend<>(CellId.parse(cell), new BigDecimal(value));
  }

  /** 法律服务机构 had no request, but one is counted as done and in its row's total. */
  @Test
  void report042HasOneExplanationOfTwoCells() {
    List<Finding> found = sums("042");
    assertEquals(List.of("S3-COL", "S3-COL"), found.stream().map(Finding::rule).toList());
    Explanation<CellId> expected =
        new Explanation<>(
            Operation.VALUE,
            List.of(
                mend("requests/unable.notHeld/legalService", "0"),
                mend("requests/unable.notHeld/total", "1")),
            true);
    for (Finding finding : found) {
      assertEquals(List.of(expected), finding.culprits());
      assertTrue(
          finding.message().endsWith("必是（四）1.本机关不掌握·法律服务机构：应为 0，不是 1，同时（四）1.本机关不掌握·总计：应为 1，不是 2。"),
          finding.message());
    }
  }

  /** Two figures of last year's file were left standing. */
  @Test
  void report045HasOneExplanationOfTwoCells() {
    List<Finding> found = sums("045");
    assertEquals(3, found.size());
    Explanation<CellId> expected =
        new Explanation<>(
            Operation.VALUE,
            List.of(
                mend("requests/partlyGranted/enterprise", "0"),
                mend("requests/handled/enterprise", "0")),
            true);
    found.forEach(finding -> assertEquals(List.of(expected), finding.culprits()));
  }

  /** Two groups of section four, each explained apart; a total of 0 is named first. */
  @Test
  void report005HasItsForgottenTotalsNamedFirst() {
    List<Finding> found = sums("005");
    assertEquals(2, found.size());
    assertEquals(
        List.of(
            new Explanation<>(
                Operation.VALUE,
                List.of(mend("disputes/cases/reconsideration.total", "11")),
                true)),
        found.getFirst().culprits());
    assertEquals(
        List.of(
            mend("disputes/cases/afterReconsideration.total", "5"),
            mend("disputes/cases/afterReconsideration.upheld", "0")),
        found.getLast().culprits().stream().map(e -> e.mends().getFirst()).toList());
    assertTrue(
        found.getLast().message().endsWith("可能是下列之一：1）复议后起诉·总计：应为 5，不是 0；2）复议后起诉·结果维持：应为 0，不是 5。"),
        found.getLast().message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"001", "003", "006", "010", "014", "016", "017", "018", "019", "020"})
  void reportsWhoseSumsHoldBlameNobody(String published) {
    assertEquals(List.of(), sums(published));
  }

  /** One wrong cell in a table of two rows and three columns, whose last ones are totals. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=31 b=4 c=17 | 必是r1·a：应为 13，不是 31（数字颠倒）。",
        "a=133 b=4 c=17 | 必是r1·a：应为 13，不是 133（多一位）。",
        "a=1 b=4 c=17 | 必是r1·a：应为 13，不是 1（少一位）。",
        "a=130 b=4 c=17 | 必是r1·a：应为 13，不是 130（差十倍）。",
        "a=130000 b=4 c=17 | 必是r1·a：应为 13，不是 130000（差一万倍）。",
        "a=-13 b=4 c=17 | 必是r1·a：应为 13，不是 -13（正负号反了）。",
        "a=19 b=4 c=17 | 必是r1·a：应为 13，不是 19。",
        "a=4 b=13 c=17 | 可能是下列之一：1）两格互换：r1·a：应为 13，不是 4，同时r1·b：应为 4，不是 13；2）a列与b列填反了：r2到r3。",
        "a=17 b=4 c=13 | 必是r1·a：应为 13，不是 17，同时r1·c：应为 17，不是 13。",
        "a=0 b=13 c=4 | 必是整行错一格：r1行，a到c应为 13、4、17。",
      })
  void saysWhatWasDoneWrong(String row, String expected) {
    Report report = block("a=13 b=4 c=17", "a=25 b=8 c=33", "a=38 b=12 c=50");
    assertEquals(List.of(), sums(report));
    for (String figure : row.split(" ", -1)) {
      String[] parts = figure.split("=", -1);
      report = TestReports.put(report, "t/r1/" + parts[0], parts[1]);
    }
    List<Finding> found = sums(report);
    assertTrue(!found.isEmpty());
    for (Finding finding : found) {
      assertTrue(finding.message().endsWith(expected), finding.message());
    }
  }

  @Test
  void saysWhichRowsWereSwapped() {
    Report report = block("a=25 b=8 c=33", "a=38 b=12 c=50", "a=13 b=4 c=17");
    assertTrue(sums(report).getFirst().message().contains("必是两行互换："));
  }

  /** （七）总计 was not filled in: one slip, however many columns there are. */
  @Test
  void aRowOfTotalsLeftAtZeroIsOneSlipAndComesFirst() {
    Report report = block("a=13 b=4 c=17", "a=25 b=8 c=33", "a=0 b=0 c=0");
    assertEquals("必是r3行有 3 格还是 0：a应为 38、b应为 12、c应为 50。", tail(sums(report).getFirst()));
  }

  @Test
  void allRowTotalsLeftAtZeroAreOneSlip() {
    Report report = block("a=13 b=4 c=0", "a=25 b=8 c=0", "a=38 b=12 c=0");
    assertEquals("必是c列有 3 格还是 0：r1应为 17、r2应为 33、r3应为 50。", tail(sums(report).getFirst()));
  }

  /** What was done goes into 结转 and the other way round; the sum of both hides it. */
  @Test
  void handledAndCarriedForwardSwappedAreFoundThoughTheirSumHidesIt() {
    Report report = BalancedReports.declared(BalancedReports.edition("2021"), new Random(3));
    Report wrong = report;
    for (Head column : report.edition().table("requests").orElseThrow().columns()) {
      String handled = "requests/handled/" + column.leafId();
      String left = "requests/carriedForward/" + column.leafId();
      wrong = TestReports.put(wrong, handled, report.typed(CellId.parse(left)));
      wrong = TestReports.put(wrong, left, report.typed(CellId.parse(handled)));
    }
    for (Finding finding : sums(wrong)) {
      Explanation<CellId> first = finding.culprits().getFirst();
      assertEquals(Operation.SWAP_ROWS, first.operation());
      assertFalse(first.certain());
    }
  }

  /** Only 一＋二＝三＋四 breaks, for the row's total and （七）总计 were made from the wrong figure. */
  @Test
  void aFigureThatWentIntoAllItsTotalsIsSomeCellOfItsColumn() {
    Report report = BalancedReports.declared(BalancedReports.edition("2021"), new Random(3));
    for (String cell :
        List.of("granted/natural", "granted/total", "handled/natural", "handled/total")) {
      CellId id = CellId.parse("requests/" + cell);
      String more = new BigDecimal(report.typed(id)).add(new BigDecimal(3)).toPlainString();
      report = TestReports.put(report, id.toString(), more);
    }
    List<Finding> found = sums(report);
    assertEquals(List.of("S3-ID", "S3-ID"), found.stream().map(Finding::rule).toList());
    for (Finding finding : found) {
      String message = finding.message();
      assertTrue(message.contains("自然人列有一格差 3，由它加出来的总计也跟着差了，从数字上看不出是哪一格，请对照台账核对这些行："), message);
      assertTrue(message.contains("本年新收"), message);
      assertFalse(message.contains("必是"), message);
      assertEquals(3, finding.culprits().size());
    }
  }

  @Test
  void saysThatAColumnWasTypedIntoTheOneBeside() {
    Report report = BalancedReports.declared(BalancedReports.edition("2021"), new Random(4));
    Report wrong = report;
    Table table = report.edition().table("requests").orElseThrow();
    for (Head row : table.rows()) {
      if (!row.leafId().equals("handled")) {
        CellId one = new CellId("requests", row.leafId(), "natural");
        CellId other = new CellId("requests", row.leafId(), "enterprise");
        wrong = TestReports.put(wrong, one.toString(), report.typed(other));
        wrong = TestReports.put(wrong, other.toString(), report.typed(one));
      }
    }
    String message = sums(wrong).getFirst().message();
    assertTrue(message.contains("自然人列与"), message);
    assertTrue(message.contains("列填反了："), message);
  }

  /** A total that was typed further left; where it belongs, nothing stands. */
  @Test
  void saysThatAFigureStandsInTheWrongColumn() {
    Report report = block("a=0 b=0 c=0", "a=25 b=8 c=33", "a=25 b=8 c=33");
    report = TestReports.put(report, "t/r1/b", "");
    report = TestReports.put(report, "t/r1/a", "6");
    report = TestReports.put(report, "t/r1/c", "6");
    report = TestReports.put(report, "t/r3/b", "14");
    report = TestReports.put(report, "t/r3/c", "39");
    assertEquals("必是填错栏：r1·a：应为 0，不是 6，同时r1·b：应为 6，不应空着。", tail(sums(report).getFirst()));
  }

  private static String tail(Finding finding) {
    return finding.message().substring(finding.message().indexOf("必是"));
  }

  @Test
  void listsThreeAndSaysHowManyThereAre() {
    Edition edition = SmallTables.row("a b c d", "a+b+c=d");
    String message = sums(SmallTables.filled(edition, "a=5 b=5 c=5 d=16")).getFirst().message();
    assertTrue(message.contains("可能是下列之一（共 4 种说得通，只列前 3 种）：1）"), message);
  }

  @Test
  void givesUpOnNonsenseAndSaysSo() {
    Random random = new Random(9);
    Report report = BalancedReports.declared(BalancedReports.edition("2021"), random);
    for (CellId cell : report.edition().table("requests").orElseThrow().cells()) {
      report = TestReports.put(report, cell.toString(), Integer.toString(random.nextInt(1000)));
    }
    List<Finding> found = sums(report);
    assertAll(
        found.stream()
            .map(f -> () -> assertTrue(f.message().contains("从数字上看不出错在哪一格"), f.message())));
  }

  /** Figures beyond all sense are not searched at all. */
  @Test
  void givesUpOnFiguresOutOfRange() {
    Edition edition = SmallTables.row("a b c", "a+b=c");
    Report report = SmallTables.filled(edition, "a=1 b=2 c=99999999999999999999");
    assertTrue(sums(report).getFirst().message().contains("从数字上看不出错在哪一格"));
    assertEquals(List.of(), sums(report).getFirst().culprits());
  }

  private static Report block(String... rows) {
    Edition edition =
        SmallTables.edition(
            "{'id':'t','columns':[{'id':'a','title':'a','number':'count'},{'id':'b','title':'b',"
                + "'number':'count'},{'id':'c','title':'c','number':'count'}],'rows':[{'id':'r1',"
                + "'title':'r1'},{'id':'r2','title':'r2'},{'id':'r3','title':'r3'}],'equations':["
                + "{'rule':'R','each':'row','total':'c','parts':['a','b']},"
                + "{'rule':'C','each':'column','total':'r3','parts':['r1','r2']}]}");
    Report report = Report.blank(edition, "某局", 2023);
    for (int row = 0; row < rows.length; row++) {
      for (String figure : rows[row].split(" ", -1)) {
        String[] parts = figure.split("=", -1);
        report = TestReports.put(report, "t/r" + (row + 1) + "/" + parts[0], parts[1]);
      }
    }
    return report;
  }
}
