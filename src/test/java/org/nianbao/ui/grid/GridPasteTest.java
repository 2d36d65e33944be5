package org.nianbao.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;
import org.nianbao.ui.paste.Clips;
import org.nianbao.ui.paste.RealReports;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class GridPasteTest {
  private GridDesk desk;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    desk = new GridDesk(stage, RealReports.blank("2021"), "requests", 1000, 700);
  }

  @BeforeEach
  void atTheFirstCell(FxRobot robot) {
    this.robot = robot;
    at("received/natural");
  }

  private void at(String cell) {
    robot.interact(() -> desk.grid().activate(CellId.parse("requests/" + cell)));
  }

  private void clipboard(String text, String html) {
    Map<DataFormat, Object> content = new HashMap<>();
    content.put(DataFormat.PLAIN_TEXT, text);
    if (!html.isEmpty()) {
      content.put(DataFormat.HTML, html);
    }
    robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  private String typed(String cell) {
    return desk.typed("requests/" + cell);
  }

  private void assertMatrixOf(String number) {
    Report real = RealReports.read(number);
    real.edition()
        .table("requests")
        .orElseThrow()
        .cells()
        .forEach(
            cell -> assertEquals(real.typed(cell), desk.report().typed(cell), cell.toString()));
  }

  @Test
  void theMatrixAsExcelGivesItIsOneEditAndOneUndo() {
    clipboard(Clips.read("excel-017.txt"), Clips.read("excel-017.html"));
    at("denied.stateSecret/research");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertMatrixOf("017");
    assertEquals(1, desk.edits());
    assertTrue(robot.lookup(".sum.right").queryAll().size() == 39, "all sums hold");
    robot.interact(desk::undo);
    assertEquals(Map.of(), desk.report().entries());
  }

  @Test
  void aRowWithItsLabel() {
    clipboard("1.属于国家秘密\t4\t0\t0\t0\t0\t0\t4\r\n", "");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals("4", typed("denied.stateSecret/natural"));
    assertEquals(
        "requests/denied.stateSecret/natural", desk.grid().activeCellProperty().get().toString());
    assertEquals(6, desk.grid().actions().cursor().selection().right());
  }

  @Test
  void aRowTooManyIsShownBeforeItIsLeftOut() {
    clipboard("1\t2\r\n3\t4\r\n5\t6\r\n", "");
    at("handled/natural");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals(0, desk.edits());
    assertTrue(
        robot.lookup(".paste-reason").queryAllAs(Labeled.class).stream()
            .anyMatch(l -> l.getText().contains("2 格超出表格")));
    robot.clickOn(robot.lookup("粘贴这些格").queryButton());
    assertEquals("1", typed("handled/natural"));
    assertEquals("4", typed("carriedForward/enterprise"));
    assertEquals(1, desk.edits());
  }

  @Test
  void aPasteThatIsRefusedChangesNothing() {
    clipboard("491,5000\t2\r\n", "");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    robot.push(KeyCode.ESCAPE);
    assertEquals(0, desk.edits());
    robot.push(KeyCode.DIGIT7);
    robot.push(KeyCode.ENTER);
    assertEquals("7", typed("received/natural"), "the keyboard is back in the grid");
  }

  @Test
  void whatIsCopiedCanBePastedAgain() {
    robot.interact(() -> desk.replace(RealReports.read("017")));
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.interact(() -> desk.replace(RealReports.blank("2021")));
    at("received/natural");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertMatrixOf("017");
  }

  @Test
  void cuttingCopiesAndClears() {
    robot.interact(() -> desk.replace(RealReports.read("017")));
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    robot.push(KeyCode.CONTROL, KeyCode.X);
    assertEquals("", typed("received/natural"));
    assertEquals("", typed("received/enterprise"));
    robot.interact(() -> assertEquals("71\t3", Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void oneFigureFillsTheSelectedBlock() {
    clipboard("0", "");
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals("0", typed("carriedIn/enterprise"));
    assertEquals(1, desk.edits());
  }

  @Test
  void aBlockOfAnotherSectionSaysWhereItBelongsAndGoesThere() {
    List<CellId> gone = new ArrayList<>();
    robot.interact(() -> desk.grid().onElsewhere(gone::add));
    clipboard("信息内容\t本年处理决定数量\r\n行政处罚\t35\r\n行政强制\t2\r\n", "");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals(0, desk.edits());
    assertTrue(
        robot.lookup(".paste-elsewhere").queryAllAs(Labeled.class).stream()
            .anyMatch(l -> l.getText().contains("二、主动公开政府信息情况")));
    robot.clickOn(robot.lookup("到“二、主动公开政府信息情况”粘贴").queryButton());
    assertEquals("35", desk.typed("penalties/penalty/decisions"));
    assertEquals(1, desk.edits());
    assertEquals(List.of(CellId.parse("penalties/penalty/decisions")), gone);
  }
}
