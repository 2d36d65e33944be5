package org.nianbao.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.form.CellId;
import org.nianbao.importer.match.Sheet;
import org.nianbao.report.Report;
import org.nianbao.ui.Wheel;
import org.nianbao.ui.grid.Typing.Mode;
import org.nianbao.ui.grid.pane.HeadNode;
import org.nianbao.ui.grid.select.Selection;
import org.nianbao.ui.paste.RealReports;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class GridMouseTest {
  private GridDesk desk;
  private NumberGrid grid;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    desk = new GridDesk(stage, RealReports.read("017"), "requests", 1000, 560);
    grid = desk.grid();
  }

  @BeforeEach
  void keep(FxRobot robot) {
    this.robot = robot;
  }

  private Node cell(String cell) {
    return grid.cellNode(CellId.parse("requests/" + cell));
  }

  @Test
  void aClickActivates() {
    robot.clickOn(cell("granted/enterprise"));
    assertEquals("requests/granted/enterprise", grid.activeCellProperty().get().toString());
    assertTrue(cell("granted/enterprise").isFocused());
  }

  @Test
  void aDoubleClickEdits() {
    robot.doubleClickOn(cell("granted/natural"));
    assertEquals(Mode.EDITING, grid.actions().typing().mode());
    assertEquals("21", grid.actions().typing().editor().getText());
  }

  @Test
  void clickingElsewhereTakesWhatIsTyped() {
    robot.clickOn(cell("granted/natural"));
    robot.write("5", 0);
    robot.clickOn(cell("received/natural"));
    assertEquals("5", desk.typed("requests/granted/natural"));
    assertEquals(Mode.READY, grid.actions().typing().mode());
  }

  @Test
  void draggingSelectsAndShiftClickExtends() {
    robot.drag(cell("received/natural"), MouseButton.PRIMARY).dropTo(cell("granted/research"));
    Selection s = grid.actions().cursor().selection();
    assertEquals(6 + 3, s.cells(new Sheet(RealReports.tables(desk.report(), "requests"))).size());
    robot.press(KeyCode.SHIFT).clickOn(cell("carriedIn/enterprise")).release(KeyCode.SHIFT);
    assertEquals(1, grid.actions().cursor().selection().bottom());
    assertEquals(1, grid.actions().cursor().selection().right());
  }

  private void clickHead(String title) {
    robot.clickOn((Node n) -> n instanceof HeadNode head && head.getText().equals(title));
  }

  private void assertSelected(String first, String last) {
    Sheet sheet = new Sheet(RealReports.tables(desk.report(), "requests"));
    var cells = grid.actions().cursor().selection().cells(sheet);
    assertEquals("requests/" + first, cells.getFirst().toString());
    assertEquals("requests/" + last, cells.getLast().toString());
  }

  @Test
  void aHeadSelectsItsRowsOrColumns() {
    clickHead("（一）予以公开");
    assertSelected("granted/natural", "granted/total");
    assertTrue(cell("granted/natural").isFocused());
    clickHead("科研机构");
    assertSelected("received/research", "carriedForward/research");
    clickHead("法人或其他组织");
    assertSelected("received/enterprise", "carriedForward/otherOrganization");
    robot.interact(
        () -> grid.activate(CellId.parse("requests/denied.enforcementCaseFile/natural")));
    clickHead("（三）不予公开");
    assertSelected("denied.stateSecret/natural", "denied.administrativeInquiry/total");
  }

  @Test
  void aSelectedRowIsCopied() {
    clickHead("（一）予以公开");
    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.interact(
        () -> assertEquals("21\t0\t0\t0\t0\t0\t21", Clipboard.getSystemClipboard().getString()));
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.interact(
        () -> assertEquals(25, Clipboard.getSystemClipboard().getString().lines().count(), "rows"));
  }

  @Test
  void askingForTheGuidanceOfARowSelectsNothing() {
    robot.clickOn(".ask");
    assertTrue(grid.actions().cursor().selection().isSingle());
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void theWheelScrollsAndChangesNoNumber() {
    Report before = desk.report();
    robot.clickOn(cell("received/natural"));
    double y = cell("granted/natural").localToScene(0, 0).getY();
    robot.interact(() -> Event.fireEvent(cell("granted/natural"), Wheel.turned(-40)));
    double after = cell("granted/natural").localToScene(0, 0).getY();
    robot.doubleClickOn(cell("denied.internalAffairs/natural"));
    robot.interact(() -> Event.fireEvent(grid.actions().typing().editor(), Wheel.turned(-40)));
    robot.interact(grid::commit);
    assertEquals(before, desk.report());
    assertTrue(after < y, "it scrolled");
  }
}
