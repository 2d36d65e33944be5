package org.nianbao.check.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.app.Rules;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

class SumRuleTest {
  private static final Set<String> SUMS = Set.of("S3-ROW", "S3-COL", "S3-ID", "S4-SUM");
  private final Checker checker = new Checker(Rules.all(), Messages.load());

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  private List<Finding> sums(Report report) {
    return checker.check(report).stream().filter(f -> SUMS.contains(f.rule())).toList();
  }

  private static Report put(Report report, String cell, String text) {
    CellId id = CellId.parse(cell);
    return Edit.Cells.of(id, report.read(id, text, Origin.TYPED)).applyTo(report);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBalancedReportHasNoFindingAtAll(int seed) {
    Random random = new Random(seed);
    for (String id : List.of("2021", "2019", "2019-beijing")) {
      Report report = BalancedReports.declared(BalancedReports.edition(id), random);
      assertEquals(
          List.of(),
          checker.check(report).stream()
              .filter(f -> !f.rule().matches("X-VALID2|S2-19ORD"))
              .toList());
      assertEquals(List.of(), sums(BalancedReports.details(BalancedReports.edition(id), random)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aChangedCellBreaksTheSumsItStandsIn(int seed) {
    Random random = new Random(seed);
    Report report = BalancedReports.declared(BalancedReports.edition("2021"), random);
    for (CellId cell : report.edition().cells().toList()) {
      if (random.nextInt(5) > 0) {
        continue;
      }
      BigDecimal value = Figures.of(report).value(cell).orElseThrow();
      String changed = value.add(BigDecimal.valueOf(1 + random.nextInt(20))).toPlainString();
      int broken = sums(put(report, cell.toString(), changed)).size();
      switch (cell.table()) {
        case "requests" -> assertTrue(broken >= 2, cell + " breaks " + broken);
        case "disputes" -> assertEquals(1, broken, cell.toString());
        default -> assertEquals(0, broken, cell.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDeclaredTotalIsKeptAndJudged(int seed) {
    Random random = new Random(seed);
    Report report = BalancedReports.details(BalancedReports.edition("2021"), random);
    List<CellId> totals =
        report.edition().tables().stream()
            .flatMap(t -> t.cells().stream().filter(t::isTotal))
            .toList();
    CellId total = totals.get(random.nextInt(totals.size()));
    BigDecimal computed = Figures.of(report).value(total).orElseThrow();
    Report declared = put(report, total.toString(), computed.add(BigDecimal.ONE).toPlainString());
    assertEquals(computed.add(BigDecimal.ONE), Figures.of(declared).value(total).orElseThrow());
    assertTrue(!sums(declared).isEmpty());
    assertEquals(report, Edit.Cells.of(total, null).applyTo(declared));
  }

  @Test
  void blanksLeaveASumOpenAsLongAsTheyCouldMendIt() {
    Report report = Report.blank(BalancedReports.edition("2021"), "某局", 2023);
    report = put(report, "disputes/cases/direct.upheld", "3");
    report = put(report, "disputes/cases/direct.total", "5");
    assertEquals(List.of(), sums(report));
    assertEquals(1, sums(put(report, "disputes/cases/direct.total", "2")).size());
    for (String column : List.of("corrected", "other", "pending")) {
      report = put(report, "disputes/cases/direct." + column, "0");
    }
    Finding finding = sums(report).getFirst();
    assertEquals("S4-SUM", finding.rule());
    assertEquals(new BigDecimal("-2"), finding.difference().orElseThrow());
    assertEquals("disputes/cases/direct.total", finding.cells().getFirst().toString());
  }

  @Test
  void whatCannotBeReadIsNotJudged() {
    Report report = BalancedReports.declared(BalancedReports.edition("2021"), new Random(1));
    Report unreadable = put(report, "requests/granted/natural", "十几");
    assertEquals(List.of(), sums(unreadable));
    assertEquals(
        List.of("NUMBER"),
        checker.check(unreadable).stream()
            .filter(f -> f.severity() == Severity.ERROR)
            .map(Finding::rule)
            .toList());
  }

  @Test
  void aColumnWithoutRequestsButWithResultsSaysSo() {
    Report report = Report.blank(BalancedReports.edition("2021"), "某局", 2023);
    for (CellId cell : report.edition().table("requests").orElseThrow().cells()) {
      report = put(report, cell.toString(), "0");
    }
    report = put(report, "requests/partlyGranted/enterprise", "1");
    report = put(report, "requests/handled/enterprise", "1");
    List<Finding> found = sums(report);
    assertTrue(
        found.stream()
            .anyMatch(
                f -> f.rule().equals("S3-ID") && f.message().contains("该列没有收到申请却有办理结果（可能是上年残留）")),
        found.toString());
  }

  static Stream<String> slashed() {
    return Stream.of("/", "0", "０");
  }

  @ParameterizedTest
  @MethodSource("slashed")
  void aSlashCountsAsNothing(String typed) {
    Report report = Report.blank(BalancedReports.edition("2021"), "某局", 2023);
    for (String column : List.of("upheld", "corrected", "other", "pending", "total")) {
      report = put(report, "disputes/cases/direct." + column, typed);
    }
    assertEquals(List.of(), sums(report));
  }
}
