package org.nianbao.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.ProgramAssembly;
import org.nianbao.draft.keep.Whereabouts;
import org.nianbao.platform.AppPaths;
import org.nianbao.platform.CrashCode;
import org.nianbao.ui.dialog.Overlay;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Issue 11, point 2: a fault in what saves left no line in the log and no page. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CrashHandlerTest {
  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();
  private Program program;
  private Overlay overlay;

  @Start
  void start(Stage stage) throws IOException {
    Path data = home.resolve("data");
    program =
        new ProgramAssembly()
            .window(new AppPaths(home.resolve("drafts"), data, data, home.resolve("c")));
    overlay = new Overlay(new StackPane());
    stage.setScene(new Scene(overlay, 900, 600));
    stage.show();
  }

  @AfterEach
  void close() {
    program.journal().close();
  }

  private String said(Supplier<Optional<Whereabouts>> secure, Throwable thrown) throws Exception {
    CrashHandler crashes = new CrashHandler(secure, overlay, program);
    crashes.uncaughtException(Thread.currentThread(), thrown);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, overlay::isOpen);
    robot.interact(() -> {});
    List<String> words =
        robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    return String.join("\n", words);
  }

  private String log() throws IOException {
    return Files.readString(program.journal().folder().orElseThrow().resolve("nianbao-0.log"));
  }

  @Test
  void aFaultThatIsInWhatSavesIsWrittenDownAndSaidAllTheSame() throws Exception {
    StackOverflowError again = new StackOverflowError();
    IllegalStateException first = new IllegalStateException();
    String said =
        said(
            () -> {
              throw again;
            },
            first);
    assertTrue(said.contains(CrashCode.of(first)), said);
    assertTrue(said.contains("还没有存到任何地方"), said);
    assertTrue(log().contains(CrashCode.of(first)), "the first is in the log");
    assertTrue(log().contains(CrashCode.of(again)), "the second is in the log");
  }

  @Test
  void theLogHasItBeforeAnythingIsSaved() throws Exception {
    IllegalStateException thrown = new IllegalStateException();
    StringBuilder logged = new StringBuilder();
    said(
        () -> {
          try {
            logged.append(log());
          } catch (IOException e) {
            logged.append(e);
          }
          return Optional.empty();
        },
        thrown);
    assertTrue(logged.toString().contains(CrashCode.of(thrown)), logged::toString);
  }

  @Test
  void whichOfTheTwoHappenedIsSaidWithThePlace() throws Exception {
    Path version = home.resolve("data").resolve("a version");
    String said = said(() -> Optional.of(new Whereabouts.AsVersion(version)), new Error());
    assertTrue(said.contains("已另存在本机（" + version + "）"), said);
    assertEquals(-1, said.indexOf("已经保存在"), said);
  }
}
