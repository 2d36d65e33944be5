package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.ui.window.Program;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Issue 11, point 6: a share that does not answer freezes nothing and can be left. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SlowDiskTest {
  private static final CellId NATURAL = CellId.parse("requests/received/natural");

  @TempDir private Path home;
  private final CountDownLatch answers = new CountDownLatch(1);
  private volatile boolean away;
  private Clerk clerk;

  /** The drafts folder is a share that answers when it likes. */
  private Program with(Program made) {
    Path drafts = made.cabinet().places().drafts();
    return OtherDisk.in(
        made,
        (call, file) -> {
          if (away && file.startsWith(drafts)) {
            answers.await();
          }
          return OtherDisk.AS_USUAL;
        });
  }

  @Start
  void start(Stage stage) throws IOException {
    clerk = new Clerk(stage, home, this::with);
  }

  @AfterEach
  void close() {
    answers.countDown();
    clerk.robot().interact(() -> clerk.stage().hide());
  }

  @Test
  void openingSaysWhatItWaitsForAndCanBeLeft() throws IOException {
    Path draft = clerk.draft("046");
    away = true;
    clerk.robot().interact(() -> clerk.window().openFile(draft));
    clerk.waitToSee("正在打开 " + draft);
    clerk.click("不等了");
    assertFalse(clerk.sees("正在打开"));
    away = false;
    answers.countDown();
    clerk.open(draft);
    assertTrue(clerk.stage().getTitle().contains(TestDrafts.realReport("046").body()));
  }

  @Test
  void whatIsTypedWhileTheShareIsAwayIsAVersionAndTheWindowCanBeLeft() throws Exception {
    Path draft = clerk.draft("046");
    clerk.open(draft);
    clerk.goToStep("申请办理");
    away = true;
    clerk.type("70");
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("已另存在本机");
    assertTrue(versions().contains("70"));
    clerk
        .robot()
        .interact(
            () ->
                clerk
                    .stage()
                    .getOnCloseRequest()
                    .handle(new WindowEvent(clerk.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    clerk.waitToSee("正在保存");
    clerk.click("不等了");
    clerk.waitToSee("有内容没有保存");
    clerk.robot().interact(() -> clerk.button("不离开").fire());
    assertTrue(clerk.stage().isShowing());
  }

  private String versions() throws IOException {
    StringBuilder figures = new StringBuilder();
    try (var files = Files.walk(home.resolve("data"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("-unsaved.nianbao")).toList()) {
        try {
          figures.append(
              TestDrafts.READER.read(Files.readAllBytes(file)).draft().report().typed(NATURAL));
        } catch (org.nianbao.draft.DraftException e) {
          throw new AssertionError(e);
        }
      }
    }
    return figures.toString();
  }
}
