package org.nianbao.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.grid.pane.CellLook;
import org.nianbao.ui.grid.pane.CellNode;
import org.nianbao.ui.grid.pane.HeadNode;
import org.nianbao.ui.grid.pane.SumNode;
import org.nianbao.ui.paste.RealReports;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the eye and the screen reader are given. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class GridLooksTest {
  private Stage stage;
  private GridDesk desk;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @BeforeEach
  void keep(FxRobot robot) {
    this.robot = robot;
  }

  private static Report typed(Report report, String... cellsAndTexts) {
    Report typed = report;
    for (int i = 0; i < cellsAndTexts.length; i += 2) {
      CellId cell = CellId.parse(cellsAndTexts[i]);
      typed =
          Edit.Cells.of(cell, typed.read(cell, cellsAndTexts[i + 1], Origin.TYPED)).applyTo(typed);
    }
    return typed;
  }

  private void show(Report report, String section) {
    robot.interact(() -> desk = new GridDesk(stage, report, section, 1000, 700));
  }

  private CellNode cell(String cell) {
    return desk.grid().cellNode(CellId.parse(cell));
  }

  private String speech(String cell) {
    return cell(cell).getAccessibleText();
  }

  private SumNode sum(String id) {
    return robot.lookup(n -> ("sum:" + id).equals(n.getId())).query();
  }

  @Test
  void everyCellSaysItsRowColumnAndValue() {
    for (String edition : List.of("2021", "2019", "2019-beijing")) {
      for (String section : List.of("disclosure", "requests", "disputes")) {
        Report report = RealReports.blank(edition);
        List<Table> tables = RealReports.tables(report, section);
        String[] all =
            tables.stream()
                .flatMap(t -> t.cells().stream())
                .flatMap(c -> Stream.of(c.toString(), "17"))
                .toArray(String[]::new);
        show(typed(report, all), section);
        for (Table table : tables) {
          for (CellId id : table.cells()) {
            CellNode node = desk.grid().cellNode(id);
            String start = table.row(id).name() + "，" + table.column(id).name() + "，17";
            assertTrue(node.getAccessibleText().startsWith(start), node.getAccessibleText());
            assertEquals(AccessibleRole.TABLE_CELL, node.getAccessibleRole());
            assertEquals(
                node.getAccessibleText(), node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
          }
        }
      }
    }
  }

  @Test
  void blankZeroAndSlashDiffer() {
    show(
        typed(
            RealReports.blank("2021"),
            "requests/received/enterprise",
            "0",
            "requests/received/research",
            "/"),
        "requests");
    CellLook blank = cell("requests/received/natural").look();
    CellLook zero = cell("requests/received/enterprise").look();
    CellLook slash = cell("requests/received/research").look();
    assertEquals("", blank.figure());
    assertEquals("0", zero.figure());
    assertEquals("/", slash.figure());
    assertNotEquals(blank.styles(), zero.styles());
    assertNotEquals(zero.styles(), slash.styles());
    assertEquals("一、本年新收，自然人，未填", blank.speech());
    assertEquals("一、本年新收，商业企业，0", zero.speech());
    assertEquals("一、本年新收，科研机构，不适用", slash.speech());
  }

  @Test
  void aComputedTotalIsToldFromADeclaredOne() {
    show(
        typed(
            RealReports.blank("2021"),
            "requests/received/natural",
            "5",
            "requests/carriedIn/total",
            "3"),
        "requests");
    assertEquals("5", cell("requests/received/total").look().figure());
    assertTrue(cell("requests/received/total").getStyleClass().contains("computed"));
    assertTrue(speech("requests/received/total").contains("程序算出"));
    assertFalse(cell("requests/carriedIn/total").getStyleClass().contains("computed"));
  }

  @Test
  void blanksAreNoFaultsUntilTheReportIsFinal() {
    show(RealReports.blank("2021"), "requests");
    assertFalse(cell("requests/received/natural").getStyleClass().contains("missing"));
    robot.interact(() -> desk.grid().setFinal(true));
    assertTrue(cell("requests/received/natural").getStyleClass().contains("missing"));
    assertFalse(cell("requests/received/total").getStyleClass().contains("missing"));
    robot.interact(() -> desk.grid().setFinal(false));
    assertFalse(cell("requests/received/natural").getStyleClass().contains("missing"));
  }

  @Test
  void differencesRunUnderColumnsAndBesideRows() {
    Report right = RealReports.read("017");
    show(right, "requests");
    assertTrue(sum("S3-ID:requests/received/natural").getStyleClass().contains("right"));
    assertTrue(sum("S3-COL:requests/handled/natural").getStyleClass().contains("right"));
    assertTrue(sum("S3-ROW:requests/partlyGranted/total").getStyleClass().contains("right"));
    robot.interact(() -> desk.replace(typed(right, "requests/partlyGranted/natural", "3")));
    assertEquals("✕ −5", sum("S3-COL:requests/handled/natural").getText());
    assertEquals("✕ −5", sum("S3-ROW:requests/partlyGranted/total").getText());
    assertEquals(
        "自然人列差额（各项之和－总计）：-5，不相符", sum("S3-COL:requests/handled/natural").getAccessibleText());
    assertTrue(cell("requests/granted/natural").getStyleClass().contains("soft"));
    robot.interact(() -> desk.replace(typed(right, "requests/partlyGranted/natural", "")));
    assertTrue(sum("S3-COL:requests/handled/natural").getStyleClass().contains("open"));
    robot.interact(() -> desk.replace(typed(right, "requests/partlyGranted/natural", "元")));
    assertEquals("？ ", sum("S3-COL:requests/handled/natural").getText());
  }

  /** A difference whose last digits are cut off would be another one. */
  @Test
  void aLongDifferenceIsDrawnSmallerAndNotCutOff() {
    Report right = RealReports.read("017");
    show(typed(right, "requests/partlyGranted/natural", "71234"), "requests");
    robot.interact(() -> {});
    SumNode beside = sum("S3-ROW:requests/partlyGranted/total");
    assertEquals(beside.getText(), beside.lookup(".text") instanceof Text t ? t.getText() : "");
    assertFalse(sum("S3-ROW:requests/granted/total").getStyleClass().contains("tight"));
    robot.interact(() -> desk.replace(right));
    robot.interact(() -> {});
    assertFalse(beside.getStyleClass().contains("tightest"));
  }

  @Test
  void footersNameTheirEquations() {
    show(RealReports.blank("2021"), "requests");
    List<String> titles =
        robot.lookup(".foot-label").queryAllAs(Labeled.class).stream()
            .map(Labeled::getText)
            .toList();
    assertTrue(titles.containsAll(List.of("差额（一＋二－三－四）", "差额（各项之和－总计）")), titles.toString());
  }

  @Test
  void theLikeliestWrongCellSaysWhatItShouldBeAndAltEnterMendsIt() {
    Report wrong = typed(RealReports.read("017"), "requests/partlyGranted/natural", "3");
    show(wrong, "requests");
    CellId culprit = CellId.parse("requests/partlyGranted/natural");
    robot.interact(() -> desk.show(explained(wrong, new Mend<>(culprit, new BigDecimal(8)), true)));
    assertEquals("应为 8？", cell(culprit.toString()).look().hint());
    assertTrue(cell(culprit.toString()).getStyleClass().contains("suspect"));
    assertTrue(speech(culprit.toString()).contains("应为 8？"));
    robot.interact(() -> desk.grid().activate(CellId.parse("requests/granted/natural")));
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    assertEquals("8", desk.typed(culprit.toString()));
    assertEquals(1, desk.edits());
  }

  @Test
  void whatIsNotCertainIsNeverTakenWithoutAChoice() {
    Report wrong = typed(RealReports.read("017"), "requests/partlyGranted/natural", "3");
    show(wrong, "requests");
    CellId culprit = CellId.parse("requests/partlyGranted/natural");
    robot.interact(
        () -> {
          desk.show(explained(wrong, new Mend<>(culprit, new BigDecimal(8)), false));
          desk.grid().activate(culprit);
        });
    assertEquals("或为 8？", cell(culprit.toString()).look().hint());
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    assertEquals("3", desk.typed(culprit.toString()));
    robot.push(KeyCode.SPACE);
    assertEquals("8", desk.typed(culprit.toString()));
  }

  private static List<Finding> explained(Report report, Mend<CellId> mend, boolean certain) {
    List<Finding> found = new ArrayList<>();
    Explanation<CellId> explanation = new Explanation<>(Operation.VALUE, List.of(mend), certain);
    for (Finding finding : new Checker(Rules.all(), Messages.load()).check(report)) {
      found.add(
          finding.difference().isPresent() ? finding.explained(List.of(explanation)) : finding);
    }
    return found;
  }

  @Test
  void unitsAskAndAClickAnswers() {
    show(typed(RealReports.read("017"), "fees/fees/amount", "251000元"), "disclosure");
    CellNode fee = cell("fees/fees/amount");
    assertEquals("251000元", fee.look().figure(), "what was typed stays visible");
    assertEquals("是 25.1？", fee.look().hint());
    assertTrue(fee.getStyleClass().contains("unreadable"));
    assertTrue(fee.getAccessibleText().contains("读不出数"));
    robot.interact(() -> desk.grid().activate(CellId.parse("fees/fees/amount")));
    robot.clickOn(".advice .button");
    assertEquals("25.1", desk.typed("fees/fees/amount"));
    assertEquals("25.1", cell("fees/fees/amount").look().figure());
  }

  @Test
  void notesAreShown() {
    show(typed(RealReports.blank("2021"), "rules/regulations/issued", "22（其中修订16件）"), "disclosure");
    assertEquals("22", cell("rules/regulations/issued").look().figure());
    assertEquals("（其中修订16件）", cell("rules/regulations/issued").look().hint());
    assertTrue(speech("rules/regulations/issued").contains("22（其中修订16件）"));
  }

  @Test
  void whatCameFromLastYearSaysSoUntilItIsTypedOver() {
    CellId id = CellId.parse("requests/carriedIn/natural");
    Report blank = RealReports.blank("2021");
    show(Edit.Cells.of(id, blank.read(id, "5", Origin.LAST_YEAR)).applyTo(blank), "requests");
    assertEquals("上年", cell(id.toString()).look().sign());
    assertTrue(cell(id.toString()).look().more().contains("来自上年"));
    assertEquals("二、上年结转，自然人，5", speech(id.toString()).split("。", -1)[0]);
    assertTrue(speech(id.toString()).contains("来自上年"));
    robot.interact(() -> desk.grid().activate(id));
    robot.push(KeyCode.F2);
    robot.push(KeyCode.ENTER);
    assertEquals("上年", cell(id.toString()).look().sign(), "looked at only");
    robot.interact(() -> desk.grid().activate(id));
    robot.write("5", 0);
    robot.push(KeyCode.ENTER);
    assertEquals("", cell(id.toString()).look().sign());
    assertEquals("", cell(id.toString()).look().more());
    assertFalse(speech(id.toString()).contains("来自上年"));
  }

  @ParameterizedTest
  @CsvSource({
    "requests/received/natural, １２, 12, ''",
    "requests/received/natural, '3,746', 3746, ''",
    "requests/received/natural, '１，２３４', 1234, ''",
    "fees/fees/amount, 251000元, 251000元, 是 25.1？",
    "fees/fees/amount, '491,5000', '491,5000', 是 491.5000？",
    "rules/regulations/issued, 22（其中修订16件）, 22, （其中修订16件）",
    "requests/received/natural, --253, --253, 是 253？",
    "requests/received/natural, abc, abc, 读不出",
  })
  void aCellAcceptsAnythingAndReadsItOnLeaving(String id, String typed, String shown, String hint) {
    String section = id.startsWith("requests") ? "requests" : "disclosure";
    show(RealReports.blank("2021"), section);
    robot.interact(() -> desk.grid().activate(CellId.parse(id)));
    robot.write(typed, 0);
    robot.push(KeyCode.ENTER);
    assertEquals(typed, desk.typed(id), "what was typed is kept");
    assertEquals(shown, cell(id).look().figure());
    assertEquals(hint, cell(id).look().hint());
  }

  @Test
  void theTooltipTellsTheCauseOnceAndEachSumThatItBreaks() {
    Report wrong = typed(RealReports.read("017"), "requests/partlyGranted/natural", "3");
    show(wrong, "requests");
    CellId id = CellId.parse("requests/partlyGranted/natural");
    List<Finding> found =
        new Checker(Rules.all(), Messages.load())
            .check(wrong).stream().filter(f -> f.cells().contains(id)).toList();
    assertEquals(2, found.size());
    String words =
        "有 2 处合计不相符。"
            + found.getFirst().cause()
            + found.stream().map(f -> "\n" + f.statement()).collect(Collectors.joining());
    assertEquals(words, cell(id.toString()).look().more());
    robot.moveTo(cell(id.toString()));
    assertEquals(words, cell(id.toString()).tooltipWords());
  }

  @Test
  void theTableDoesNotJumpFromCellToCell() {
    Report right = RealReports.read("017");
    show(typed(right, "requests/partlyGranted/natural", "3"), "requests");
    robot.interact(() -> desk.grid().activate(CellId.parse("requests/partlyGranted/natural")));
    double high = tableHeight();
    robot.interact(() -> desk.grid().activate(CellId.parse("requests/received/research")));
    assertEquals(high, tableHeight());
    robot.interact(() -> desk.replace(right));
    assertTrue(tableHeight() > high, "what nothing needs any more is the table's");
  }

  private double tableHeight() {
    robot.interact(() -> stage.getScene().getRoot().layout());
    return desk.grid().pane().getHeight();
  }

  @Test
  void theHeadsOfALowTableThatFitsAreAllSeen() {
    show(RealReports.blank("2021"), "disputes");
    robot.interact(() -> stage.setHeight(420));
    List<HeadNode> heads =
        robot.lookup(n -> n instanceof HeadNode).queryAllAs(HeadNode.class).stream().toList();
    Node view = robot.lookup(n -> n.getStyleClass().contains("frozen-pane")).query();
    double top = view.localToScene(0, 0).getY();
    assertFalse(heads.isEmpty());
    for (HeadNode head : heads) {
      assertTrue(head.localToScene(0, 0).getY() >= top - 0.5, head.getText());
    }
  }

  @Test
  void rowAndColumnOfTheActiveCellAreLit() {
    show(RealReports.blank("2021"), "requests");
    robot.interact(() -> desk.grid().activate(CellId.parse("requests/granted/research")));
    List<String> lit =
        robot
            .lookup(
                n -> n instanceof HeadNode h && h.getPseudoClassStates().toString().contains("lit"))
            .queryAllAs(Labeled.class)
            .stream()
            .map(Labeled::getText)
            .sorted()
            .toList();
    assertEquals(List.of("科研机构", "（一）予以公开"), lit);
  }

  @Test
  void theGridIsATableToTheScreenReader() {
    show(RealReports.blank("2021"), "requests");
    NumberGrid grid = desk.grid();
    assertEquals(AccessibleRole.TABLE_VIEW, grid.getAccessibleRole());
    assertEquals(25, grid.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT));
    assertEquals(7, grid.queryAccessibleAttribute(AccessibleAttribute.COLUMN_COUNT));
    assertEquals(
        cell("requests/carriedIn/research"),
        grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 1, 2));
  }

  @Test
  void f1ShowsTheGuidanceOfARowThatHasOne() {
    show(RealReports.blank("2021"), "requests");
    robot.interact(
        () -> desk.grid().activate(CellId.parse("requests/denied.internalAffairs/natural")));
    robot.push(KeyCode.F1);
    Labeled words = robot.lookup(".number-grid-guidance").queryAs(Labeled.class);
    assertTrue(words.getText().contains("人事管理"));
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void theActiveCellIsAlwaysInSight() {
    show(RealReports.blank("2021"), "requests");
    robot.interact(() -> stage.setHeight(420));
    robot.interact(
        () ->
            RealReports.edition("2021")
                .table("requests")
                .orElseThrow()
                .cells()
                .forEach(this::assertInSight));
  }

  private void assertInSight(CellId id) {
    desk.grid().activate(id);
    stage.getScene().getRoot().layout();
    CellNode node = desk.grid().cellNode(id);
    Node view = robot.lookup(n -> n.getStyleClass().contains("view")).query();
    double top = node.localToScene(0, 0).getY();
    double from = view.localToScene(0, 0).getY();
    double to = from + view.getBoundsInParent().getHeight();
    assertTrue(top >= from - 0.5 && top + node.getHeight() <= to + 0.5, id.toString());
  }
}
