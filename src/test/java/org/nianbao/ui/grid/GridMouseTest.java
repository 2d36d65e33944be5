package org.nianbao.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;
import org.nianbao.ui.grid.Typing.Mode;
import org.nianbao.ui.paste.RealReports;
import org.nianbao.ui.paste.Sheet;
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
    assertEquals(Mode.EDITING, grid.typing().mode());
    assertEquals("21", grid.typing().editor().getText());
  }

  @Test
  void clickingElsewhereTakesWhatIsTyped() {
    robot.clickOn(cell("granted/natural"));
    robot.write("5", 0);
    robot.clickOn(cell("received/natural"));
    assertEquals("5", desk.typed("requests/granted/natural"));
    assertEquals(Mode.READY, grid.typing().mode());
  }

  @Test
  void draggingSelectsAndShiftClickExtends() {
    robot.drag(cell("received/natural"), MouseButton.PRIMARY).dropTo(cell("granted/research"));
    Selection s = grid.cursor().selection();
    assertEquals(6 + 3, s.cells(new Sheet(RealReports.tables(desk.report(), "requests"))).size());
    robot.press(KeyCode.SHIFT).clickOn(cell("carriedIn/enterprise")).release(KeyCode.SHIFT);
    assertEquals(1, grid.cursor().selection().bottom());
    assertEquals(1, grid.cursor().selection().right());
  }

  @Test
  void theWheelScrollsAndChangesNoNumber() {
    Report before = desk.report();
    robot.clickOn(cell("received/natural"));
    double y = cell("granted/natural").localToScene(0, 0).getY();
    robot.interact(() -> Event.fireEvent(cell("granted/natural"), wheel(-40)));
    double after = cell("granted/natural").localToScene(0, 0).getY();
    robot.doubleClickOn(cell("denied.internalAffairs/natural"));
    robot.interact(() -> Event.fireEvent(grid.typing().editor(), wheel(-40)));
    robot.interact(grid::commit);
    assertEquals(before, desk.report());
    assertTrue(after < y, "it scrolled");
  }

  private static ScrollEvent wheel(double y) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        y,
        0,
        y,
        HorizontalTextScrollUnits.NONE,
        0,
        VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }
}
