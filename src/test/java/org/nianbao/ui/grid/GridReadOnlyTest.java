package org.nianbao.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;
import org.nianbao.ui.grid.Typing.Mode;
import org.nianbao.ui.grid.pane.CellNode;
import org.nianbao.ui.paste.RealReports;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What cannot be changed can still be read, by eye and ear, and copied. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class GridReadOnlyTest {
  private GridDesk desk;
  private NumberGrid grid;
  private FxRobot robot;
  private Report before;

  @Start
  void start(Stage stage) {
    desk = new GridDesk(stage, RealReports.read("017"), "requests", 1000, 700);
    grid = desk.grid();
    grid.readOnlyProperty().set(true);
    before = desk.report();
  }

  @BeforeEach
  void atTheFirstCell(FxRobot robot) {
    this.robot = robot;
    robot.interact(() -> grid.activate(CellId.parse("requests/received/natural")));
  }

  private String words() {
    return robot.lookup(".advice-words").queryAs(Labeled.class).getText();
  }

  @Test
  void keysMoveSelectAndCopy() {
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.UP);
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.interact(() -> assertEquals("71\t3", Clipboard.getSystemClipboard().getString()));
    robot.push(KeyCode.TAB);
    CellNode cell = grid.cellNode(grid.activeCellProperty().get());
    assertTrue(cell.isFocused());
    assertEquals("一、本年新收，商业企业，3", cell.getAccessibleText());
    assertEquals(before, desk.report());
  }

  @Test
  void typingSaysWhyNotAndMovingOnTakesTheWordsAway() {
    String advice = words();
    assertTrue(advice.startsWith("只能看"), advice);
    robot.write("5", 0);
    assertEquals(Mode.READY, grid.actions().typing().mode());
    assertTrue(words().contains("只读"), words());
    robot.push(KeyCode.RIGHT);
    assertEquals(advice, words());
    robot.push(KeyCode.F2);
    assertTrue(words().contains("只读"), words());
    assertEquals(0, desk.edits());
  }

  @Test
  void nothingElseChangesItEither() {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("1\t2");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V);
    robot.push(KeyCode.CONTROL, KeyCode.X);
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.BACK_SPACE);
    robot.push(KeyCode.CONTROL, KeyCode.D);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    robot.doubleClickOn(grid.cellNode(CellId.parse("requests/granted/natural")));
    robot.interact(
        () ->
            Event.fireEvent(
                grid.getScene().getFocusOwner(),
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "12", 0)));
    robot.interact(() -> grid.fillBlanks());
    assertEquals(0, desk.edits());
    assertEquals(before, desk.report());
    assertEquals("", grid.actions().typing().editor().getText());
  }

  @Test
  void itCanBecomeWritableAgain() {
    robot.write("5", 0);
    robot.interact(() -> grid.readOnlyProperty().set(false));
    robot.write("6", 0);
    robot.push(KeyCode.ENTER);
    assertEquals("6", desk.typed("requests/received/natural"));
  }
}
