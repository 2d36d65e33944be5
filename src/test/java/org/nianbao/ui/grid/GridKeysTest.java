package org.nianbao.ui.grid;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.form.CellId;
import org.nianbao.ui.grid.Typing.Mode;
import org.nianbao.ui.grid.select.Selection;
import org.nianbao.ui.paste.RealReports;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every key of the grid, as Excel has it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class GridKeysTest {
  private GridDesk desk;
  private NumberGrid grid;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    desk = new GridDesk(stage, RealReports.blank("2021"), "requests", 1000, 560);
    grid = desk.grid();
  }

  @BeforeEach
  void atTheFirstCell(FxRobot robot) {
    this.robot = robot;
    at("received/natural");
  }

  private void at(String cell) {
    robot.interact(() -> grid.activate(CellId.parse("requests/" + cell)));
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
  }

  private void times(int n, KeyCode... keys) {
    for (int i = 0; i < n; i++) {
      press(keys);
    }
  }

  private void assertAt(String cell) {
    assertEquals("requests/" + cell, grid.activeCellProperty().get().toString());
  }

  private String typed(String cell) {
    return desk.typed("requests/" + cell);
  }

  private void type(String text) {
    robot.write(text, 0);
  }

  private void assertSelected(int rows, int columns) {
    Selection s = grid.actions().cursor().selection();
    assertEquals(rows, s.bottom() - s.top() + 1, "rows");
    assertEquals(columns, s.right() - s.left() + 1, "columns");
  }

  @Test
  void arrowsMoveAndStayInside() {
    press(RIGHT);
    press(DOWN);
    assertAt("carriedIn/enterprise");
    press(LEFT);
    press(UP);
    press(LEFT);
    press(UP);
    assertAt("received/natural");
  }

  @Test
  void typingReplacesAndArrowsCommit() {
    type("12");
    assertEquals(Mode.TYPING, grid.actions().typing().mode());
    assertEquals("", typed("received/natural"));
    press(RIGHT);
    assertEquals("12", typed("received/natural"));
    assertAt("received/enterprise");
    press(LEFT);
    type("7");
    press(DOWN);
    assertEquals("7", typed("received/natural"));
    assertAt("carriedIn/natural");
    type("3");
    press(UP);
    assertEquals("3", typed("carriedIn/natural"));
    assertEquals(3, desk.edits());
  }

  @Test
  void enterGoesDownAndShiftEnterUp() {
    type("5");
    press(ENTER);
    assertEquals("5", typed("received/natural"));
    assertAt("carriedIn/natural");
    type("6");
    press(SHIFT, ENTER);
    assertEquals("6", typed("carriedIn/natural"));
    assertAt("received/natural");
  }

  @Test
  void enterAtTheEndOfAColumnGoesToTheHeadOfTheNext() {
    at("carriedForward/natural");
    press(ENTER);
    assertAt("received/enterprise");
    press(SHIFT, ENTER);
    assertAt("carriedForward/natural");
    at("carriedForward/total");
    press(ENTER);
    assertAt("carriedForward/total");
  }

  @Test
  void tabGoesRightAndEnterAfterARunOfTabsToItsFirstColumn() {
    at("received/enterprise");
    type("1");
    press(TAB);
    type("2");
    press(TAB);
    type("3");
    press(ENTER);
    assertEquals("1", typed("received/enterprise"));
    assertEquals("2", typed("received/research"));
    assertEquals("3", typed("received/publicWelfare"));
    assertAt("carriedIn/enterprise");
    press(ENTER);
    assertAt("granted/enterprise");
  }

  /** It went back to where the run began, and the next figure was typed over what stood there. */
  @Test
  void belowTheLastRowThereIsNoLineToBeginAnew() {
    at("carriedForward/natural");
    press(TAB);
    press(ENTER);
    assertAt("received/research");
  }

  @Test
  void aRunOfTabsEndsWithAnArrow() {
    press(TAB);
    press(TAB);
    press(DOWN);
    press(ENTER);
    assertAt("granted/research");
  }

  @Test
  void tabStopsAtTotalsAndGoesOnInTheNextRow() {
    times(6, TAB);
    assertAt("received/total");
    press(TAB);
    assertAt("carriedIn/natural");
    press(SHIFT, TAB);
    assertAt("received/total");
    assertEquals(0, desk.edits());
  }

  @Test
  void tabAfterTheLastCellLeavesTheGrid() {
    at("carriedForward/total");
    type("4");
    press(TAB);
    assertEquals("4", typed("carriedForward/total"));
    assertTrue(desk.after().isFocused());
    press(SHIFT, TAB);
    assertAt("carriedForward/total");
    assertTrue(grid.cellNode(grid.activeCellProperty().get()).isFocused());
  }

  @Test
  void ctrlTabLeavesFromAnywhere() {
    press(CONTROL, TAB);
    assertTrue(desk.after().isFocused());
  }

  @Test
  void leavingATotalBlankLeavesItComputed() {
    type("5");
    press(END);
    press(ENTER);
    at("received/natural");
    times(6, TAB);
    press(ENTER);
    assertEquals("", typed("received/total"));
  }

  @Test
  void homeAndEndAndCtrlWithThem() {
    at("granted/research");
    press(END);
    assertAt("granted/total");
    press(HOME);
    assertAt("granted/natural");
    press(CONTROL, END);
    assertAt("carriedForward/total");
    press(CONTROL, HOME);
    assertAt("received/natural");
  }

  @Test
  void ctrlArrowsJumpOverBlanksAndAlongFigures() {
    press(CONTROL, DOWN);
    assertAt("carriedForward/natural");
    press(CONTROL, RIGHT);
    assertAt("carriedForward/total");
    robot.interact(() -> desk.replace(RealReports.read("017")));
    press(CONTROL, UP);
    assertAt("received/total");
    press(CONTROL, LEFT);
    assertAt("received/natural");
  }

  @Test
  void pagesMoveByWhatIsSeen() {
    press(PAGE_DOWN);
    int row = grid.actions().cursor().selection().active().row();
    assertTrue(row >= 4 && row < 20, "row " + row);
    press(PAGE_UP);
    assertAt("received/natural");
  }

  @Test
  void shiftExtends() {
    press(SHIFT, DOWN);
    press(SHIFT, DOWN);
    press(SHIFT, RIGHT);
    assertSelected(3, 2);
    assertAt("received/natural");
    press(SHIFT, UP);
    assertSelected(2, 2);
    press(SHIFT, END);
    assertSelected(2, 7);
    press(CONTROL, SHIFT, END);
    assertSelected(25, 7);
    press(ESCAPE);
    assertSelected(1, 1);
    press(CONTROL, A);
    assertSelected(25, 7);
  }

  @Test
  void enterGoesDownTheColumnsOfABlockAndAroundAndTheBlockStays() {
    press(SHIFT, DOWN);
    press(SHIFT, RIGHT);
    type("1");
    press(ENTER);
    assertAt("carriedIn/natural");
    type("2");
    press(ENTER);
    assertAt("received/enterprise");
    type("3");
    press(ENTER);
    type("4");
    press(ENTER);
    assertAt("received/natural");
    assertSelected(2, 2);
    press(SHIFT, ENTER);
    assertAt("carriedIn/enterprise");
    assertEquals("1", typed("received/natural"));
    assertEquals("2", typed("carriedIn/natural"));
    assertEquals("3", typed("received/enterprise"));
    assertEquals("4", typed("carriedIn/enterprise"));
  }

  @Test
  void tabGoesAlongTheRowsOfABlockAndAround() {
    press(SHIFT, DOWN);
    press(SHIFT, RIGHT);
    press(TAB);
    assertAt("received/enterprise");
    press(TAB);
    assertAt("carriedIn/natural");
    press(TAB);
    press(TAB);
    assertAt("received/natural");
    press(SHIFT, TAB);
    assertAt("carriedIn/enterprise");
    assertSelected(2, 2);
    press(RIGHT);
    assertAt("carriedIn/research");
    assertSelected(1, 1);
  }

  @Test
  void shiftGoesOnFromTheCellThatTabLeftInABlock() {
    press(SHIFT, RIGHT);
    press(TAB);
    press(SHIFT, DOWN);
    assertAt("received/enterprise");
    assertSelected(2, 1);
  }

  @Test
  void shiftSpaceSelectsRowsAndCtrlSpaceColumns() {
    at("granted/research");
    press(SHIFT, SPACE);
    assertSelected(1, 7);
    assertAt("granted/research");
    press(ESCAPE);
    press(CONTROL, SPACE);
    assertSelected(25, 1);
    assertAt("granted/research");
    assertEquals(Mode.READY, grid.actions().typing().mode());
  }

  @Test
  void deleteClearsTheBlockInOneEdit() {
    robot.interact(() -> desk.replace(RealReports.read("017")));
    press(SHIFT, DOWN);
    press(DELETE);
    assertEquals("", typed("received/natural"));
    assertEquals("", typed("carriedIn/natural"));
    assertEquals("21", typed("granted/natural"));
    assertEquals(1, desk.edits());
    press(DELETE);
    assertEquals(1, desk.edits(), "nothing left to clear");
    robot.interact(desk::undo);
    assertEquals("71", typed("received/natural"));
  }

  @Test
  void backspaceStartsAnew() {
    robot.interact(() -> desk.replace(RealReports.read("017")));
    press(BACK_SPACE);
    assertEquals(Mode.TYPING, grid.actions().typing().mode());
    press(ESCAPE);
    assertEquals("71", typed("received/natural"));
    press(BACK_SPACE);
    type("8");
    press(ENTER);
    assertEquals("8", typed("received/natural"));
  }

  @Test
  void f2EditsAndArrowsMoveTheCaret() {
    robot.interact(() -> desk.replace(RealReports.read("017")));
    press(F2);
    assertEquals(Mode.EDITING, grid.actions().typing().mode());
    assertEquals("71", grid.actions().typing().editor().getText());
    press(LEFT);
    type("0");
    assertAt("received/natural");
    press(ENTER);
    assertEquals("701", typed("received/natural"));
    assertAt("carriedIn/natural");
  }

  @Test
  void f2WhileTypingGivesArrowsToTheCaret() {
    type("12");
    press(F2);
    press(LEFT);
    type("5");
    press(ENTER);
    assertEquals("152", typed("received/natural"));
  }

  @Test
  void escapeRestores() {
    robot.interact(() -> desk.replace(RealReports.read("017")));
    type("999");
    press(ESCAPE);
    assertEquals(Mode.READY, grid.actions().typing().mode());
    assertEquals("71", typed("received/natural"));
    press(F2);
    type("9");
    press(ESCAPE);
    assertEquals("71", typed("received/natural"));
    assertEquals(0, desk.edits());
    press(DOWN);
    assertAt("carriedIn/natural");
  }

  @Test
  void theSpaceBarWipesNothingOut() {
    robot.interact(() -> desk.replace(RealReports.read("017")));
    press(SPACE);
    press(ENTER);
    assertEquals("71", typed("received/natural"));
  }

  @Test
  void unchangedIsNoEdit() {
    robot.interact(() -> desk.replace(RealReports.read("017")));
    press(F2);
    press(ENTER);
    assertEquals(0, desk.edits());
  }

  @Test
  void ctrlDAndCtrlRFill() {
    type("5");
    press(ENTER);
    press(CONTROL, D);
    assertEquals("5", typed("carriedIn/natural"));
    press(RIGHT);
    press(CONTROL, R);
    assertEquals("5", typed("carriedIn/enterprise"));
    at("received/natural");
    press(SHIFT, RIGHT);
    press(SHIFT, RIGHT);
    press(CONTROL, R);
    assertEquals("5", typed("received/enterprise"));
    assertEquals("5", typed("received/research"));
    press(SHIFT, DOWN);
    press(SHIFT, DOWN);
    press(CONTROL, D);
    assertEquals("5", typed("granted/research"));
    assertEquals(5, desk.edits());
  }

  @Test
  void altEnterTakesTheOnlyProposal() {
    type("12件件");
    press(ENTER);
    press(UP);
    int proposals = grid.actions().advice().advice().suggestions().size();
    at("received/research");
    type("007");
    press(ENTER);
    at("received/research");
    assertEquals(1, grid.actions().advice().advice().suggestions().size());
    press(ALT, ENTER);
    assertEquals("7", typed("received/research"));
    assertTrue(proposals <= 1);
  }

  @Test
  void altEnterLetsChooseAmongSeveral() {
    type("无");
    press(ENTER);
    press(UP);
    assertEquals(2, grid.actions().advice().advice().suggestions().size());
    press(ALT, ENTER);
    assertEquals("无", typed("received/natural"), "nothing is changed without a choice");
    press(TAB);
    press(SPACE);
    assertEquals("/", typed("received/natural"));
    assertTrue(grid.cellNode(grid.activeCellProperty().get()).isFocused());
  }

  @Test
  void fillBlanksFillsNoTotals() {
    type("5");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals("5", typed("received/natural"), "what was being typed is kept");
    assertEquals("0", typed("received/enterprise"));
    assertEquals("", typed("received/total"));
    assertEquals("", typed("handled/natural"));
    int edits = desk.edits();
    robot.interact(() -> grid.fillBlanks());
    assertEquals(edits, desk.edits(), "there is nothing left to fill");
  }

  @Test
  void focusGoingElsewhereTakesWhatIsTyped() {
    type("5");
    robot.interact(() -> desk.after().requestFocus());
    assertEquals("5", typed("received/natural"));
    assertEquals(Mode.READY, grid.actions().typing().mode());
    assertTrue(desk.after().isFocused());
  }

  @Test
  void theFocusGoesToTheActiveCell() {
    robot.interact(
        () -> {
          desk.after().requestFocus();
          grid.requestFocus();
        });
    press(DOWN);
    assertAt("carriedIn/natural");
  }

  @Test
  void everyKeystrokeCounts() {
    robot.push(DIGIT5);
    robot.push(DIGIT5);
    robot.push(DIGIT5);
    press(TAB);
    assertEquals("555", typed("received/natural"));
  }
}
