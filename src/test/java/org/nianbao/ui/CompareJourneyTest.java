package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.FinalState;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.report.SectionContent;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** 与文件比较, and what a final report says to those who would change it from outside. */
@ExtendWith(ApplicationExtension.class)
class CompareJourneyTest {
  private static final CellId NATURAL = CellId.parse("requests/received/natural");

  @TempDir static Path folder;
  private static int run;

  private Path home = Path.of("");
  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    home = Files.createDirectories(folder.resolve("家 " + run++));
    clerk = new Clerk(stage, home);
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  private Path file(String name, Report report) throws Exception {
    Path drafts = Files.createDirectories(home.resolve("drafts"));
    return Files.write(drafts.resolve(name), new DraftWriter().write(Draft.of(report)));
  }

  private void fromMenu(String words) {
    clerk
        .robot()
        .interact(
            () ->
                clerk.robot().lookup((Node n) -> n instanceof MenuButton).queryAll().stream()
                    .map(MenuButton.class::cast)
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
    clerk.waitForDisk();
  }

  private boolean seesText(String words, String style) {
    return clerk
        .robot()
        .lookup(
            (Node n) ->
                n instanceof Text text
                    && n.getStyleClass().contains(style)
                    && text.getText().equals(words))
        .tryQuery()
        .isPresent();
  }

  @Test
  void whatDiffersFromAnotherDraftIsShownWithWordsStruckOutAndPutIn() throws Exception {
    Report now = new Edit.TextEdit("other", "收取信息处理费1.5万元").applyTo(TestDrafts.realReport("017"));
    Report before = new Edit.TextEdit("other", "收取信息处理费0万元").applyTo(now);
    before = Edit.Cells.of(NATURAL, before.read(NATURAL, "70", Origin.TYPED)).applyTo(before);
    Path other = file("初稿.nianbao", before);
    clerk.open(file("现在.nianbao", now));
    clerk.willChoose(other);
    fromMenu("与文件比较…");
    clerk.waitToSee("有 2 处不同");
    assertTrue(clerk.sees("70 → 71"));
    assertTrue(seesText("0", "struck-out"));
    assertTrue(seesText("1.5", "put-in"));
    for (int width : new int[] {1080, 1440}) {
      clerk
          .robot()
          .interact(
              () -> {
                clerk.stage().setWidth(width);
                clerk.stage().setHeight(width == 1080 ? 600 : 900);
              });
      clerk
          .robot()
          .interact(
              () -> EditorPictures.write(clerk.stage().getScene(), "signing-compare-" + width));
    }
    clerk.click("关闭比较");
    clerk.willChoose(home.resolve("没有.nianbao"));
    fromMenu("与文件比较…");
    clerk.waitToSee("知道了");
    clerk.click("知道了");
  }

  @Test
  void aFinalReportOnDiskIsNotWrittenOverByACopyOfAnother() throws Exception {
    Report report = TestDrafts.realReport("017");
    FinalState state =
        new FinalState(
            "2026-01-12T14:03:21+08:00", "7K3Q-9F2M", SectionContent.codeOfAll(report), "");
    Path isFinal = file("定稿.nianbao", new Edit.Finish(state).applyTo(report));
    byte[] before = Files.readAllBytes(isFinal);
    clerk.open(file("别的.nianbao", TestDrafts.realReport("044")));
    clerk.willChoose(isFinal);
    fromMenu("另存副本…");
    clerk.waitToSee("已经定稿");
    assertArrayEquals(before, Files.readAllBytes(isFinal));
    clerk.press(KeyCode.ESCAPE);
    assertArrayEquals(before, Files.readAllBytes(isFinal));
  }
}
