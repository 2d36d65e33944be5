package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is drawn first is drawn as it stays: no flash of letters without a style. */
@ExtendWith(ApplicationExtension.class)
class FirstFrameTest {
  @TempDir static Path folder;
  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    stage.setWidth(1097);
    clerk = new Clerk(stage, folder);
    stage.setMaximized(false);
    stage.setWidth(1097);
    clerk.window().openFile(clerk.draft("045"));
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  @Test
  void theStepsAreDressedFromTheBeginning() {
    clerk
        .robot()
        .interact(
            () -> {
              var list = (Region) clerk.robot().lookup(".step-list").query();
              assertTrue(list.getPadding().getLeft() > 5, list.getPadding().toString());
            });
  }
}
