package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.paper.TextBlock;
import org.nianbao.paper.TextBlocks;
import org.nianbao.report.Report;
import org.nianbao.ui.theme.TextSize;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Faults of the screen that were found by trying it, each by its number in the list. */
@ExtendWith(ApplicationExtension.class)
class ScreenFaultsTest {
  @TempDir static Path folder;
  private static int run;

  private Path home = Path.of("");
  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    home = folder.resolve("屏幕 " + run++);
    clerk = new Clerk(stage, home);
    stage.setWidth(1080);
    stage.setHeight(600);
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  /** Letters over the size at which the problems are folded away stopped the program. */
  @Test
  void lettersGrowAndShrinkWhileTheProblemsAreBesideTheStep() throws IOException {
    clerk.open(clerk.draft("045"));
    clerk
        .robot()
        .interact(
            () -> {
              clerk.stage().setWidth(1440);
              clerk.stage().setHeight(900);
            });
    for (int step : new int[] {1, 3, 5, 3, 1}) {
      clerk.robot().interact(() -> clerk.theme().textSize().set(new TextSize(step)));
      clerk.waitFor(() -> clerk.sees("收起问题") == step <= 3, "problems with letters of " + step);
    }
  }

  private void newReport() {
    clerk.type("某局");
    clerk.press(KeyCode.ENTER);
  }

  private static String matrix(Report report, Function<CellId, String> text) {
    Table requests = report.edition().table("requests").orElseThrow();
    StringBuilder all = new StringBuilder();
    for (var row : requests.rows()) {
      String line = "";
      for (var column : requests.columns()) {
        CellId cell = new CellId("requests", row.leafId(), column.leafId());
        line += (line.isEmpty() ? "" : "\t") + text.apply(cell);
      }
      all.append(line).append("\r\n");
    }
    return all.toString();
  }

  /** A matrix whose sums hold but for one cell. */
  private static String oneWrong(String wrong, String instead) {
    Report paper = TestDrafts.realReport("017");
    return matrix(
        paper, cell -> cell.toString().equals("requests/" + wrong) ? instead : paper.typed(cell));
  }

  private Set<Node> all(String selector) {
    return clerk.robot().lookup(selector).queryAll();
  }

  private void picture(String name) {
    clerk.robot().interact(() -> {});
    clerk.robot().interact(() -> EditorPictures.write(clerk.stage().getScene(), name));
  }

  @Test
  void point14AUnitNameTypedAgainIsTakenBackAtOnce() {
    newReport();
    clerk.robot().clickOn(clerk.field("单位名称"));
    clerk.press(KeyCode.END);
    clerk.type("教育局办公室教育局");
    assertEquals("某局教育局办公室教育局", clerk.field("单位名称").getText());
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("某局", clerk.field("单位名称").getText());
  }

  @Test
  void point15NothingIsTickedWhereNothingWasFilledIn() {
    newReport();
    clerk.goToStep("申请办理");
    assertEquals(Set.of(), all(".sum.right"));
    picture("point15-empty");
  }

  @Test
  void point15NorWhereBothSidesOfASumAreComputed() {
    newReport();
    clerk.goToStep("申请办理");
    clerk.type("3");
    clerk.press(KeyCode.ENTER);
    assertEquals(Set.of(), all(".sum.right"));
  }

  @Test
  void point15AStepWithNothingButWarningsHasWordsAndASignOfItsOwn() {
    newReport();
    clerk.goToStep("总体情况");
    clerk.type("不子公开。");
    assertTrue(clerk.mark("总体情况").contains("1 个待核实"), clerk.mark("总体情况"));
    assertFalse(all(".step-entry.warnings").isEmpty());
    assertEquals(Set.of(), all(".step-entry.problems"));
    clerk.goToStep("申请办理");
    clerk.type("1.5");
    clerk.press(KeyCode.ENTER);
    assertTrue(clerk.mark("申请办理").contains("1 个问题"), clerk.mark("申请办理"));
    assertEquals(1, all(".step-entry.problems").size());
    picture("point15-marks");
  }

  @Test
  void point16OneWrongCellIsOneCardCountedOnceWithItsSumsFolded() {
    newReport();
    clerk.goToStep("申请办理");
    clerk.paste(oneWrong("granted/natural", "97"));
    clerk.robot().interact(() -> clerk.buttonBeginning("问题（1）").fire());
    clerk.waitFor(() -> all(".problem-card.error").size() == 1, "one card");
    assertTrue(clerk.mark("申请办理").contains("1 个问题"), clerk.mark("申请办理"));
    assertTrue(clerk.sees("强制 1 "), "counted once");
    assertTrue(clerk.sees("有 2 处合计不相符。"), "says how many sums");
    TitledPane sums = (TitledPane) all(".problem-sums").iterator().next();
    assertFalse(sums.isExpanded());
    picture("point16-folded");
    clerk.robot().interact(() -> sums.setExpanded(true));
    assertEquals(2, all(".problem-sum").size());
    picture("point16-unfolded");
    clerk.press(KeyCode.ALT, KeyCode.ENTER);
    clerk.waitFor(() -> clerk.mark("申请办理").contains("已完成"), "mended");
  }

  @Test
  void aPasteThatDoesNotFitAsksOverTheWindowAndOpensNoOther() {
    newReport();
    clerk.goToStep("申请办理");
    clerk.paste("不是本表的话\t1\r\n");
    assertFalse(all(".paste-preview").isEmpty());
    assertEquals(1, Window.getWindows().size());
    clerk.press(KeyCode.ESCAPE);
    assertEquals(Set.of(), all(".paste-preview"));
    assertTrue(clerk.stage().getScene().getFocusOwner().getStyleClass().contains("cell"));
  }

  @Test
  void point16TheWordsUnderTheTableTellTheCauseOnce() {
    newReport();
    clerk.goToStep("申请办理");
    clerk.paste(oneWrong("granted/natural", "97"));
    String words = ((Labeled) all(".advice-words").iterator().next()).getText();
    assertEquals(1, words.split("应为", -1).length - 1, words);
  }

  @Test
  void point16AfterAPasteTheFirstCellInTroubleIsInSight() {
    newReport();
    clerk.goToStep("申请办理");
    clerk.paste(oneWrong("otherHandling.other/otherOrganization", "1 2"));
    assertTrue(clerk.sees("读不出数"), "asks over the window");
    picture("point16-asks");
    clerk.click("粘贴这些格");
    Node active = clerk.stage().getScene().getFocusOwner();
    assertTrue(active.getAccessibleText().contains("1 2"), active.getAccessibleText());
    clerk.robot().interact(() -> {});
    var seen = active.localToScene(active.getLayoutBounds());
    var pane = all(".number-grid").iterator().next();
    assertTrue(pane.localToScene(pane.getLayoutBounds()).contains(seen), "in sight");
    picture("point16-pasted");
  }

  @Test
  void point11ThePrintedShapeInTheStepHasTheHeadingsOfThePage() {
    newReport();
    clerk.goToStep("总体情况");
    String text =
        """
        （一）主动公开
        （二）依申请公开。本年收到3件。
        一是加强培训。
        （三）监督保障：开展考核，共2次。\
        """;
    clerk.robot().interact(() -> clerk.textArea().setText(text));
    List<String> headings =
        all(".printed-heading").stream().map(node -> ((Text) node).getText()).toList();
    List<String> page =
        TextBlocks.of(text).stream()
            .map(
                block ->
                    switch (block) {
                      case TextBlock.Heading heading -> heading.text();
                      case TextBlock.Passage passage -> passage.leadIn();
                    })
            .filter(words -> !words.isEmpty())
            .toList();
    assertEquals(3, page.size());
    assertEquals(page, headings);
  }
}
