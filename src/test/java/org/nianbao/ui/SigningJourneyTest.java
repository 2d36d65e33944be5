package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;
import org.nianbao.report.SigningRole;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the empty form to 定稿 and back, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class SigningJourneyTest {
  private static final CellId NATURAL = CellId.parse("requests/received/natural");
  private static final int MOST_TABS = 80;

  @TempDir static Path folder;

  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    clerk = new Clerk(stage, folder.resolve("家"));
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  /** Presses Tab until the button of that name has the focus, then the space bar. */
  private void tabTo(String words) {
    for (int i = 0; i < MOST_TABS; i++) {
      Node at = clerk.stage().getScene().getFocusOwner();
      if (at instanceof Button button && button.getText().equals(words)) {
        clerk.press(KeyCode.SPACE);
        return;
      }
      clerk.press(KeyCode.TAB);
    }
    throw new AssertionError("No way by keys to " + words);
  }

  private void steps(int by) {
    for (int i = 0; i < Math.abs(by); i++) {
      clerk.press(KeyCode.CONTROL, by > 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP);
    }
  }

  /** A report with nothing wrong in it; the long texts come from the clipboard. */
  private void fillIn() {
    clerk.type("某局");
    clerk.press(KeyCode.ENTER);
    steps(1);
    clerk.paste(
        """
        （一）主动公开情况。本机关全年主动公开政府信息。
        （二）依申请公开情况。全年收到政府信息公开申请3件，已全部按期办结。
        （三）政府信息管理情况。建立台账，专人管理。
        （四）平台建设情况。维护门户网站专栏。
        （五）监督保障情况。开展培训和考核，未发生责任追究。
        """);
    steps(1);
    clerk.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    steps(1);
    clerk.type("3");
    clerk.press(KeyCode.ENTER);
    clerk.press(KeyCode.ENTER);
    clerk.type("3");
    clerk.press(KeyCode.ENTER);
    clerk.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    steps(1);
    clerk.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    steps(1);
    clerk.paste("存在的问题是主动公开的时效有待提高，下一步将完善发布流程，压实责任，加强检查。");
    steps(1);
    clerk.paste("本年度未收取信息处理费。没有其他需要报告的事项。");
    steps(1);
  }

  /** At the smallest and at a usual size, to be looked at. */
  private void picture(String name) {
    for (int[] size : new int[][] {{1440, 900}, {1080, 600}}) {
      clerk
          .robot()
          .interact(
              () -> {
                clerk.stage().setWidth(size[0]);
                clerk.stage().setHeight(size[1]);
              });
      clerk
          .robot()
          .interact(
              () ->
                  EditorPictures.write(
                      clerk.stage().getScene(), "signing-" + name + "-" + size[0]));
    }
  }

  private String marks() {
    return clerk
        .robot()
        .lookup((Node n) -> n instanceof Button b && b.getText().contains("核对 "))
        .queryButton()
        .getText();
  }

  @Test
  void markedByTwoRolesChangedMendedFinalAndOpenedAgainByKeysAlone() throws Exception {
    fillIn();
    assertTrue(clerk.mark("检查与导出").contains("可导出"), clerk.mark("检查与导出"));

    steps(-4);
    assertEquals("核对 0/3", marks());
    clerk.press(KeyCode.F9);
    clerk.type("张三");
    clerk.press(KeyCode.ENTER);
    clerk.type("李四");
    clerk.press(KeyCode.ENTER);
    picture("mark-page");
    clerk.press(KeyCode.ESCAPE);
    assertEquals("核对 2/3", marks());

    clerk.press(KeyCode.CONTROL, KeyCode.HOME);
    clerk.type("4");
    clerk.press(KeyCode.ENTER);
    assertEquals("✕ 核对 0/3", marks());
    clerk.press(KeyCode.F9);
    assertTrue(clerk.sees("经办核对以后有 1 处改动"));
    assertTrue(clerk.sees("3 → 4"));
    picture("mark-page-red");
    clerk.press(KeyCode.ESCAPE);
    picture("mark-footer-red");
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("核对 2/3", marks());
    clerk.press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("✕ 核对 0/3", marks());
    clerk.press(KeyCode.CONTROL, KeyCode.HOME);
    clerk.type("3");
    clerk.press(KeyCode.ENTER);
    assertEquals("核对 2/3", marks());

    steps(4);
    picture("export-step");
    tabTo("定稿…");
    picture("final-ask");
    assertFalse(clerk.sees("还不能定稿"));
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("现在导出，或打印审签单送签");
    clerk.press(KeyCode.ESCAPE);
    Report isFinal = clerk.saved();
    assertTrue(isFinal.isFinal());
    assertTrue(isFinal.signOff().whenFinal().orElseThrow().holds(isFinal));
    byte[] file = Files.readAllBytes(clerk.savedFile());

    steps(-4);
    picture("final-bar");
    clerk.type("9");
    clerk.press(KeyCode.ENTER);
    clerk.press(KeyCode.DELETE);
    clerk.paste("7\t8\t9");
    clerk.press(KeyCode.CONTROL, KeyCode.X);
    clerk.press(KeyCode.CONTROL, KeyCode.D);
    clerk.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    clerk.press(KeyCode.CONTROL, KeyCode.Y);
    steps(-2);
    clerk.type("别的话");
    clerk.paste("别的话");
    clerk.press(KeyCode.BACK_SPACE);
    steps(-1);
    clerk.type("别的局");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertArrayEquals(file, Files.readAllBytes(clerk.savedFile()));
    assertEquals(isFinal, clerk.saved());

    steps(3);
    clerk.press(KeyCode.SHIFT, KeyCode.F6);
    tabTo("重新打开…");
    clerk.type("同上");
    clerk.press(KeyCode.ENTER);
    assertTrue(clerk.sees("请写明具体原因"));
    picture("reopen");
    clerk.press(KeyCode.END);
    clerk.type("，复议结果补登第四部分");
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("已重新打开");
    clerk.press(KeyCode.CONTROL, KeyCode.HOME);
    clerk.type("3");
    clerk.press(KeyCode.ENTER);
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    Report open = clerk.saved();
    assertFalse(open.isFinal());
    assertEquals(
        List.of("同上，复议结果补登第四部分"),
        open.signOff().reopenings().stream().map(r -> r.reason()).toList());
    assertEquals("3", open.typed(NATURAL));
    String section = open.edition().sectionOf(open.edition().tableOf(NATURAL).orElseThrow()).id();
    assertEquals("李四", open.signOff().mark(section, SigningRole.REVIEWER).orElseThrow().name());
  }
}
