package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.TestDrafts;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Where the drafts folder cannot be written, a new report was in the window alone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class NoDraftsFolderTest {
  @TempDir private Path home;
  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    Files.writeString(home.resolve("drafts"), "no folder can be made here");
    clerk = new Clerk(stage, home);
  }

  @AfterEach
  void close() {
    clerk.robot().interact(() -> clerk.stage().hide());
  }

  @Test
  void aNewReportIsKeptAmongTheProgramsOwnDataAndThatIsSaid() throws Exception {
    clerk.waitToSee("请先看一下");
    clerk.click("知道了");
    clerk.type("某局");
    clerk.press(KeyCode.ENTER);
    Path kept = home.resolve("data").resolve("drafts");
    clerk.waitToSee("草稿文件夹不能写入，草稿暂时存在 " + kept);
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    try (var files = Files.list(kept)) {
      List<Path> drafts = files.filter(f -> f.toString().endsWith(".nianbao")).toList();
      assertEquals(1, drafts.size(), drafts::toString);
      byte[] bytes = Files.readAllBytes(drafts.getFirst());
      assertEquals("某局", TestDrafts.READER.read(bytes).draft().report().body());
    }
  }
}
