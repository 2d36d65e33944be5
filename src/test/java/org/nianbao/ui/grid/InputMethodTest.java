package org.nianbao.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.event.Event;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.form.CellId;
import org.nianbao.ui.paste.RealReports;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Chinese input methods are always on: no digit may be lost, nothing half-typed judged. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class InputMethodTest {
  private static final String CELL = "requests/received/natural";

  private GridDesk desk;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    desk = new GridDesk(stage, RealReports.blank("2021"), "requests", 1000, 560);
  }

  @BeforeEach
  void atTheFirstCell(FxRobot robot) {
    this.robot = robot;
    robot.interact(() -> desk.grid().activate(CellId.parse(CELL)));
  }

  private void send(String composed, String committed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    robot.interact(
        () ->
            Event.fireEvent(
                desk.grid().getScene().getFocusOwner(),
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0)));
  }

  @Test
  void theInputMethodIsTakenOff() {
    robot.push(KeyCode.F2);
    assertNull(desk.grid().actions().typing().editor().getInputMethodRequests());
    assertNull(desk.grid().actions().typing().editor().getOnInputMethodTextChanged());
    assertNull(desk.grid().cellNode(CellId.parse(CELL)).getInputMethodRequests());
  }

  @Test
  void committedTextIsTyped() {
    send("", "12");
    send("", "３");
    robot.push(KeyCode.ENTER);
    assertEquals("12３", desk.typed(CELL));
    assertEquals("123", desk.grid().cellNode(CellId.parse(CELL)).look().figure());
  }

  @Test
  void committedTextIsTypedWhereTheCaretIs() {
    robot.write("15", 0);
    robot.push(KeyCode.F2);
    robot.push(KeyCode.LEFT);
    send("2", "");
    send("23", "");
    send("", "234");
    robot.push(KeyCode.ENTER);
    assertEquals("12345", desk.typed(CELL));
  }

  @Test
  void pinyinHalfTypedIsNeitherJudgedNorKept() {
    robot.write("12", 0);
    send("ji", "");
    assertEquals(0, desk.edits());
    robot.push(KeyCode.ENTER);
    assertEquals("12", desk.typed(CELL));
    assertEquals(1, desk.edits());
  }

  @Test
  void composedDigitsAreNeverLost() {
    robot.write("1", 0);
    send("2", "");
    robot.interact(() -> desk.after().requestFocus());
    assertEquals("12", desk.typed(CELL));
  }

  @Test
  void whatTheInputMethodTakesBackIsGone() {
    robot.write("1", 0);
    send("nian", "");
    send("", "");
    robot.write("2", 0);
    robot.push(KeyCode.TAB);
    assertEquals("12", desk.typed(CELL));
  }

  @Test
  void composingReplacesWhatStandsThere() {
    robot.write("99", 0);
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.UP);
    send("5", "");
    send("", "56");
    robot.push(KeyCode.ENTER);
    assertEquals("56", desk.typed(CELL));
  }

  @Test
  void anEmptyEventStartsNothing() {
    send("", "");
    assertEquals(Typing.Mode.READY, desk.grid().actions().typing().mode());
  }
}
