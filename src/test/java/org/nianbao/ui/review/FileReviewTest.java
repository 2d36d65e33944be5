package org.nianbao.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.form.EditionReader;
import org.nianbao.importer.Importer;
import org.nianbao.importer.page.ReadingLimits;
import org.nianbao.importer.page.SourceReader;
import org.nianbao.text.Messages;
import org.nianbao.ui.ForeignReports;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.review.FileReview.Offer;
import org.nianbao.ui.task.Waiting;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FileReviewTest {
  private final Messages messages = Messages.load();
  private final AtomicInteger taken = new AtomicInteger();
  private Overlay overlay;
  private Waiting waiting;
  private FileReview review;

  @TempDir Path folder;

  @Start
  void start(Stage stage) {
    overlay = new Overlay(new Label());
    waiting = new Waiting(overlay, messages);
    review =
        new FileReview(
            new Importer(
                new SourceReader(ReadingLimits.usual()), EditionReader.builtIn(), messages),
            new Checker(Rules.all(), messages),
            new PdfExporter(messages, new FontLibrary(), MachineFonts.none()),
            messages,
            overlay,
            waiting);
    stage.setScene(new Scene(overlay, 900, 600));
    stage.show();
  }

  private static void open(FxRobot robot, Runnable action) {
    robot.interact(action);
  }

  private void waitFor(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
  }

  private static boolean has(FxRobot robot, String words) {
    return !robot
        .lookup((Node n) -> n instanceof Label l && l.getText().contains(words))
        .queryAll()
        .isEmpty();
  }

  private static void click(FxRobot robot, String words) {
    robot.interact(
        () ->
            robot
                .lookup((Node n) -> n instanceof Button b && b.getText().equals(words))
                .queryButton()
                .fire());
  }

  /** A pipe is a file that says nothing until someone writes into it. */
  private Path pipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("慢.docx");
    try {
      assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    } catch (IOException e) {
      assumeTrue(false, "no pipes here");
    }
    return pipe;
  }

  @Test
  void aFileThatTakesLongCanBeGivenUpAndIsNotShownLater(FxRobot robot) throws Exception {
    Path slow = pipe();
    byte[] word = Files.readAllBytes(ForeignReports.word(folder.resolve("x.docx"), "017", 1));
    open(
        robot,
        () ->
            review.open(
                slow,
                new Offer(List.of(Taking.NEW_REPORT), (how, report) -> taken.incrementAndGet())));
    waitFor(() -> has(robot, "正在读取 " + slow));
    click(robot, "不等了");
    assertFalse(overlay.isOpen());
    assertFalse(waiting.isWaiting());
    Files.write(slow, word); // now it answers
    robot.interact(() -> {});
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(overlay.isOpen(), "nobody waits for it any more");
    assertEquals(0, taken.get());
  }

  @Test
  void whatTheClerkChoosesIsTakenOnce(FxRobot robot) throws Exception {
    Path word = ForeignReports.word(folder.resolve("外单位.docx"), "017", 0);
    open(
        robot,
        () ->
            review.open(
                word,
                new Offer(List.of(Taking.LAST_YEAR), (how, report) -> taken.incrementAndGet())));
    waitFor(() -> has(robot, "数都读得有把握"));
    click(robot, "用作上年年报");
    assertEquals(1, taken.get());
    assertFalse(overlay.isOpen());
  }
}
