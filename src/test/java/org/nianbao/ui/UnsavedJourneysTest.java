package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** While a draft cannot be saved, nothing typed goes without a word. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class UnsavedJourneysTest {
  private static final CellId NATURAL = CellId.parse("requests/received/natural");

  @TempDir private Path home;
  private Clerk clerk;
  private Path draft;
  private byte[] theirs;

  @Start
  void start(Stage stage) throws IOException {
    clerk = new Clerk(stage, home);
  }

  /** Someone else writes the draft that is open, and a figure is typed. */
  @BeforeEach
  void someoneElseWritesIt() throws IOException {
    draft = clerk.draft("046");
    clerk.open(draft);
    clerk.goToStep("申请办理");
    theirs =
        new String(Files.readAllBytes(draft), StandardCharsets.UTF_8)
            .concat("\n")
            .getBytes(StandardCharsets.UTF_8);
    Files.write(draft, theirs);
    clerk.type("70");
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("草稿文件在别处被改动过");
    clerk.robot().interact(() -> {}); // until it has the keyboard
  }

  @AfterEach
  void close() {
    clerk.robot().interact(() -> clerk.stage().hide());
  }

  private WindowEvent askToClose() {
    return clerk.closeWindow();
  }

  @Test
  void escOverwritesNothingAndCtrlSAsksAgain() throws IOException {
    clerk.press(KeyCode.ESCAPE);
    assertFalse(clerk.sees("草稿文件在别处被改动过"));
    assertArrayEquals(theirs, Files.readAllBytes(draft));
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    clerk.waitToSee("草稿文件在别处被改动过");
    clerk.click("用本窗口的内容覆盖");
    assertEquals("70", clerk.saved().typed(NATURAL));
  }

  @Test
  void closingAsksAndStays() throws IOException {
    clerk.click("以后再说");
    assertTrue(askToClose().isConsumed());
    clerk.waitToSee("有内容没有保存");
    clerk.click("不离开");
    assertTrue(clerk.mark("申请办理").contains("当前步骤"));
    assertArrayEquals(theirs, Files.readAllBytes(draft));
  }

  @Test
  void whatIsGivenUpIsAVersion() throws IOException {
    clerk.click("以后再说");
    askToClose();
    clerk.click("放弃这些修改");
    assertFalse(clerk.stage().isShowing());
    assertArrayEquals(theirs, Files.readAllBytes(draft));
    try (var files = Files.walk(home.resolve("data"))) {
      List<String> figures =
          files
              .filter(f -> f.toString().endsWith(".nianbao"))
              .map(UnsavedJourneysTest::figure)
              .toList();
      assertTrue(figures.contains("70"), figures::toString);
    }
  }

  private static String figure(Path file) {
    try {
      return TestDrafts.READER.read(Files.readAllBytes(file)).draft().report().typed(NATURAL);
    } catch (IOException | DraftException e) {
      throw new AssertionError(e);
    }
  }

  /** Issue 11, points 1 and 2: it was said to be saved, and was in the window alone. */
  @Test
  void afterACrashItIsSaidWhereTheTypedIs() {
    clerk.click("以后再说");
    Thread.UncaughtExceptionHandler crashes = clerk.window().crashHandler();
    crashes.uncaughtException(Thread.currentThread(), new OutOfMemoryError("for the test"));
    clerk.waitToSee("填的内容已另存在本机（" + home.resolve("data"));
    assertFalse(clerk.sees("填的内容已经保存"));
  }

  /** As after a SIGKILL: another program at the same files. */
  @Test
  void startingAgainOffersWhatCouldNotBeSaved() throws Exception {
    clerk.click("以后再说");
    clerk.waitToSee("已另存在本机");
    clerk.robot().interact(() -> clerk.stage().hide());
    Clerk again = clerk.startAgain();
    again.open(draft);
    again.waitToSee("上次有内容没能存进草稿文件");
    again.click("用当时填的内容");
    again.waitFor(() -> figure(draft).equals("70"), "the version in the file");
    again.robot().interact(() -> again.stage().hide());
  }

  @Test
  void anotherFileIsOpenedOnceTheCopyIsSaved() throws IOException {
    clerk.click("以后再说");
    clerk.open(clerk.draft("017"));
    clerk.waitToSee("有内容没有保存");
    Path copy = home.resolve("副本.nianbao");
    clerk.willChoose(copy);
    clerk.click("另存副本…");
    assertEquals("70", figure(copy));
    String title = clerk.stage().getTitle();
    assertTrue(title.contains(TestDrafts.realReport("017").body()), title);
  }

  @Test
  void aCopyOverItselfIsNoWayRoundTheQuestion() throws IOException {
    clerk.willChoose(draft);
    clerk.click("另存副本…");
    assertTrue(clerk.sees("草稿文件在别处被改动过"));
    assertArrayEquals(theirs, Files.readAllBytes(draft));
  }

  /** What the file dialog has asked about already is not asked again. */
  @Test
  void aCopyTakesThePlaceOfWhatWasChosen() throws IOException {
    Path copy = home.resolve("副本.nianbao");
    Files.writeString(copy, "something old");
    clerk.willChoose(copy);
    clerk.click("另存副本…");
    assertEquals("70", figure(copy));
    assertFalse(clerk.sees("草稿文件在别处被改动过"));
  }
}
