package org.nianbao.ui.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.form.CellId;
import org.nianbao.importer.match.Block;
import org.nianbao.importer.match.PlacedPiece;
import org.nianbao.importer.match.PlacedPiece.Disposition;
import org.nianbao.importer.match.Sheet;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.ui.paste.PastePlan.Target;

class PastePlanTest {
  private static final Target FIRST = at(0, 0);

  private static Target at(int row, int column) {
    return new Target(row, column, row, column);
  }

  private static Sheet sheet(Report report, String section) {
    return new Sheet(RealReports.tables(report, section));
  }

  private static PastePlan plan(String tsv, Report report, String section, Target target) {
    return PastePlan.of(TabSeparated.read(tsv), sheet(report, section), target, report);
  }

  /** What stands in a section's cells, blanks left out. */
  private static Map<CellId, String> figures(Report report, String section) {
    return sheet(report, section).cells().stream()
        .filter(cell -> !report.typed(cell).isEmpty())
        .collect(Collectors.toMap(cell -> cell, report::typed));
  }

  private static Report apply(PastePlan plan, Report report) {
    return plan.edit(report).map(e -> e.applyTo(report)).orElse(report);
  }

  private static Report typed(Report report, String cell, String text) {
    CellId id = CellId.parse(cell);
    return Edit.Cells.of(id, report.read(id, text, Origin.TYPED)).applyTo(report);
  }

  @ParameterizedTest
  @CsvSource({
    "excel-017.html, 017",
    "excel-017.txt, 017",
    "word-017.html, 017",
    "calc-017.html, 017",
    "writer-017.html, 017",
    "excel2003-044.html, 044",
    "wps-044.html, 044",
    "excel-001.html, 001",
    "excel-001.txt, 001",
  })
  void aWholeMatrixWithHeadsFindsItsPlaceWhereverItIsPasted(String file, String number) {
    Report real = RealReports.read(number);
    Report blank = Report.blank(real.edition(), "某局", 2022);
    for (Target target : List.of(FIRST, at(13, 4), at(sheet(real, "requests").rows() - 1, 6))) {
      PastePlan plan = PastePlan.of(Clips.block(file), sheet(blank, "requests"), target, blank);
      assertTrue(plan.isPlain(), () -> troubles(plan));
      assertEquals(figures(real, "requests"), figures(apply(plan, blank), "requests"));
    }
  }

  private static String troubles(PastePlan plan) {
    return plan.all().filter(p -> p.fate().isDoubtful()).toList().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"001", "017", "044"})
  void aWholeMatrixOfFiguresGoesToTheFirstCell(String number) {
    Report real = RealReports.read(number);
    Report blank = Report.blank(real.edition(), "某局", 2022);
    PastePlan plan =
        PastePlan.of(
            Clips.block("figures-" + number + ".txt"), sheet(blank, "requests"), FIRST, blank);
    assertTrue(plan.isPlain(), () -> troubles(plan));
    assertEquals(figures(real, "requests"), figures(apply(plan, blank), "requests"));
    assertTrue(
        apply(plan, blank).entries().values().stream().allMatch(e -> e.origin() == Origin.PASTED));
  }

  @Test
  void aWholeMatrixOfFiguresPastedElsewhereIsAskedAboutAndGoesToTheFirstCell() {
    Report real = RealReports.read("017");
    Report blank = RealReports.blank("2021");
    PastePlan plan =
        PastePlan.of(Clips.block("figures-017.txt"), sheet(blank, "requests"), at(2, 1), blank);
    assertTrue(plan.isUncertain());
    assertFalse(plan.isPlain());
    assertEquals(figures(real, "requests"), figures(apply(plan, blank), "requests"));
  }

  @Test
  void aRowWithItsLabelGoesToItsRow() {
    Report blank = RealReports.blank("2021");
    PastePlan plan = plan("1.属于国家秘密\t4\t0\t0\t0\t0\t0\t4", blank, "requests", at(0, 3));
    assertTrue(plan.isPlain());
    Map<CellId, String> figures = figures(apply(plan, blank), "requests");
    assertEquals(7, figures.size());
    assertEquals("4", figures.get(CellId.parse("requests/denied.stateSecret/natural")));
    assertEquals("4", figures.get(CellId.parse("requests/denied.stateSecret/total")));
    assertEquals(Disposition.HEAD, plan.pieces().getFirst().getFirst().fate());
  }

  @Test
  void aRowWithBlankCellsKeepsThem() {
    Report blank = RealReports.blank("2021");
    PastePlan plan = plan("821\t35\t\t\t2\t1\t859", blank, "requests", FIRST);
    assertTrue(plan.isPlain());
    assertEquals(
        Map.of(
            "natural",
            "821",
            "enterprise",
            "35",
            "legalService",
            "2",
            "otherOrganization",
            "1",
            "total",
            "859"),
        figures(apply(plan, blank), "requests").entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().column(), Map.Entry::getValue)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1、属于国家秘密",
        "（1）属于国家秘密",
        "属于国家秘密",
        "１．属于国家秘密",
        "三、本年度办理结果\t（三）不予公开\t1.属于国家秘密",
        "5\t1.属于国家秘密",
        "\t\t1.属于国家 秘密"
      })
  void labelsAreRecognisedHoweverTheyAreTyped(String label) {
    Report blank = RealReports.blank("2021");
    PastePlan plan = plan(label + "\t4\t0\t0\t0\t0\t0\t4", blank, "requests", FIRST);
    assertTrue(plan.isPlain(), () -> troubles(plan));
    assertEquals(
        "4", apply(plan, blank).typed(CellId.parse("requests/denied.stateSecret/natural")));
    assertEquals(7, figures(apply(plan, blank), "requests").size());
  }

  @Test
  void aSlipOfTheFingersInALabelIsForgiven() {
    Report blank = RealReports.blank("2021");
    PastePlan plan = plan("2.其他法律行政法规禁止公幵\t1\t0\t0\t0\t0\t0\t1", blank, "requests", FIRST);
    assertEquals(
        "1", apply(plan, blank).typed(CellId.parse("requests/denied.prohibitedByLaw/natural")));
  }

  @Test
  void aRowTooManyIsLeftOutAndSaid() {
    Report blank = RealReports.blank("2021");
    String rows = "1\t2\n".repeat(3);
    PastePlan plan = plan(rows, blank, "requests", at(23, 0));
    assertFalse(plan.isPlain());
    assertEquals(4, plan.count(Disposition.PLACED));
    assertEquals(2, plan.count(Disposition.OUTSIDE));
  }

  @Test
  void whatCannotBeReadIsAskedAboutAndGoesInAsItIs() {
    Report blank = RealReports.blank("2021");
    PastePlan plan = plan("１２\t3,746\n491,5000\t无", blank, "requests", FIRST);
    assertFalse(plan.isPlain());
    assertEquals(2, plan.count(Disposition.PLACED));
    assertEquals(2, plan.count(Disposition.UNREADABLE));
    assertEquals("491,5000", apply(plan, blank).typed(CellId.parse("requests/carriedIn/natural")));
  }

  @Test
  void aSingleCellThatCannotBeReadIsLikeTypingIt() {
    Report blank = RealReports.blank("2021");
    assertTrue(plan("491,5000", blank, "requests", FIRST).isPlain());
  }

  @Test
  void blanksThatWouldEmptyCellsAreAskedAbout() {
    Report report = typed(RealReports.blank("2021"), "requests/received/enterprise", "5");
    PastePlan plan = plan("1\t\t2", report, "requests", FIRST);
    assertFalse(plan.isPlain());
    assertEquals(1, plan.count(Disposition.ERASES));
    assertEquals("", apply(plan, report).typed(CellId.parse("requests/received/enterprise")));
  }

  @Test
  void oneFigureFillsTheSelection() {
    Report blank = RealReports.blank("2021");
    PastePlan plan = plan("0", blank, "requests", new Target(2, 1, 4, 3));
    assertTrue(plan.isPlain());
    assertEquals(9, figures(apply(plan, blank), "requests").size());
    assertEquals(Optional.of(new Target(2, 1, 4, 3)), plan.extent(sheet(blank, "requests")));
  }

  @Test
  void aBlockFillsASelectionThatIsAMultipleOfIt() {
    Report blank = RealReports.blank("2021");
    assertEquals(
        8, plan("1\t2", blank, "requests", new Target(0, 0, 1, 3)).count(Disposition.PLACED));
    assertEquals(
        2, plan("1\t2", blank, "requests", new Target(0, 0, 1, 2)).count(Disposition.PLACED));
  }

  @Test
  void wordsOfTheClerksOwnStayOutAndAreSaid() {
    Report blank = RealReports.blank("2021");
    PastePlan plan = plan("科室统计\t\n信访办\t3\n综合科\t4", blank, "requests", FIRST);
    assertFalse(plan.isPlain());
    assertEquals(3, plan.count(Disposition.WORDS));
    assertEquals("3", apply(plan, blank).typed(CellId.parse("requests/received/natural")));
  }

  @Test
  void aRowThatTheTableDoesNotHaveIsLeftOutAndSaid() {
    Report blank = RealReports.blank("2021");
    PastePlan plan =
        plan(
            "（三）不予公开\t4\t0\t0\t0\t0\t0\t4\n1.属于国家秘密\t4\t0\t0\t0\t0\t0\t4",
            blank,
            "requests",
            FIRST);
    assertFalse(plan.isPlain());
    assertEquals(7, plan.count(Disposition.NO_ROW));
    assertEquals(7, plan.count(Disposition.PLACED));
  }

  @Test
  void twoRowsOfOneNameAreNotAddedUpSilently() {
    Report blank = RealReports.blank("2021");
    PastePlan plan = plan("行政事业性收费\t153\n行政事业性收费\t12", blank, "disclosure", FIRST);
    assertEquals(1, plan.count(Disposition.TWICE));
    assertEquals("153", apply(plan, blank).typed(CellId.parse("fees/fees/amount")));
  }

  @Test
  void columnsAreFoundByTheirHeads() {
    Report blank = RealReports.blank("2021");
    PastePlan plan =
        plan("项目\t总计\t自然人\t其他\n一、本年新收政府信息公开申请数量\t9\t7\t2", blank, "requests", at(5, 5));
    assertTrue(plan.isPlain(), () -> troubles(plan));
    Report after = apply(plan, blank);
    assertEquals("9", after.typed(CellId.parse("requests/received/total")));
    assertEquals("7", after.typed(CellId.parse("requests/received/natural")));
    assertEquals("2", after.typed(CellId.parse("requests/received/otherOrganization")));
  }

  @Test
  void equalHeadsOfSectionFourAreToldApartByThoseAbove() {
    Report blank = RealReports.blank("2021");
    String five = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
    String tsv =
        "行政复议\t\t\t\t\t行政诉讼\n\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\n"
            + five
            + "\t"
            + five
            + "\t"
            + five
            + "\n1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t10\t11\t12\t42";
    PastePlan plan = plan(tsv, blank, "disputes", at(0, 7));
    assertTrue(plan.isPlain(), () -> troubles(plan));
    Report after = apply(plan, blank);
    assertEquals("10", after.typed(CellId.parse("disputes/cases/reconsideration.total")));
    assertEquals("5", after.typed(CellId.parse("disputes/cases/direct.upheld")));
    assertEquals("42", after.typed(CellId.parse("disputes/cases/afterReconsideration.total")));
    PastePlan last = plan("复议后起诉\t\t\t\t\n" + five + "\n1\t2\t3\t4\t10", blank, "disputes", FIRST);
    assertEquals(
        "1", apply(last, blank).typed(CellId.parse("disputes/cases/afterReconsideration.upheld")));
  }

  @Test
  void sectionTwoIsPlacedBlockByBlock() {
    Report blank = RealReports.blank("2021");
    String tsv =
        """
        第二十条第（一）项
        信息内容\t本年制发件数\t本年废止件数\t现行有效件数
        规章\t0\t0\t0
        行政规范性文件\t88\t55\t698
        第二十条第（五）项
        信息内容\t本年处理决定数量
        行政许可\t10690
        第二十条第（六）项
        信息内容\t本年处理决定数量
        行政处罚\t2113
        行政强制\t0
        第二十条第（八）项
        信息内容\t本年收费金额（单位：万元）
        行政事业性收费\t9116.36
        """;
    PastePlan plan = plan(tsv, blank, "disclosure", at(3, 0));
    assertTrue(plan.isPlain(), () -> troubles(plan));
    assertEquals(
        figures(RealReports.read("017"), "disclosure"), figures(apply(plan, blank), "disclosure"));
  }

  @Test
  void aHeadThatSaysYuanMakesAColumnOfTenThousandYuanAsk() {
    Report blank = RealReports.blank("2021");
    PastePlan plan = plan("项目\t本年收费金额（单位：元）\n行政事业性收费\t251000", blank, "disclosure", FIRST);
    assertEquals(1, plan.count(Disposition.UNREADABLE));
    assertEquals("251000元", apply(plan, blank).typed(CellId.parse("fees/fees/amount")));
  }

  @Test
  void figuresUnderOneAnotherFollowTheRowsOfSectionTwo() {
    Report blank = RealReports.blank("2021");
    PastePlan plan = plan("10690\n2113\n0\n9116.36", blank, "disclosure", at(2, 0));
    assertTrue(plan.isPlain());
    assertEquals("9116.36", apply(plan, blank).typed(CellId.parse("fees/fees/amount")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\t\t\n", "2022年度统计表\t\n"})
  void nothingToPasteChangesNothing(String tsv) {
    Report blank = RealReports.blank("2021");
    assertEquals(blank, apply(plan(tsv, blank, "requests", FIRST), blank));
  }

  @Test
  void everythingOfTheBlockIsInThePlan() {
    Report blank = RealReports.blank("2021");
    Block block = Clips.block("excel-017.html");
    PastePlan plan = PastePlan.of(block, sheet(blank, "requests"), FIRST, blank);
    assertEquals(
        block.rows(),
        plan.pieces().stream().map(r -> r.stream().map(PlacedPiece::text).toList()).toList());
  }
}
