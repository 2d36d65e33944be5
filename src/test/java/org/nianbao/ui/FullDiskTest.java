package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.form.CellId;
import org.nianbao.ui.window.Program;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A disk that fills up while a draft is filled in, and has room again later. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FullDiskTest {
  private static final CellId NATURAL = CellId.parse("requests/received/natural");
  private static final List<String> WRITING = List.of("write", "create", "makeFolder");

  @TempDir private Path home;
  private volatile boolean full;
  private Clerk clerk;

  private Program with(Program made) {
    return OtherDisk.in(
        made,
        (call, file) -> {
          if (full && WRITING.contains(call)) {
            throw new FileSystemException(file.toString(), null, "no space left on device");
          }
          return full && call.equals("usable") ? Long.valueOf(12 * 1024) : OtherDisk.AS_USUAL;
        });
  }

  @Start
  void start(Stage stage) throws IOException {
    stage.setWidth(1080);
    stage.setHeight(600);
    clerk = new Clerk(stage, home, this::with);
  }

  @AfterEach
  void close() {
    full = false;
    clerk.closeWindow();
  }

  private void picture(String name) {
    clerk.robot().interact(() -> EditorPictures.write(clerk.stage().getScene(), name));
  }

  @Test
  void whatIsLeftAndWhereElseToSaveIsSaidUntilItIsSaved() throws IOException {
    clerk.open(clerk.draft("046"));
    clerk.goToStep("申请办理");
    full = true;
    clerk.type("70");
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("磁盘已满，只剩 12 KB");
    assertTrue(clerk.sees("U 盘"));
    picture("disk-full");
    full = false;
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    clerk.waitFor(() -> !clerk.sees("磁盘已满"), "the notice is taken back");
    assertTrue(clerk.sees("已保存"));
    assertEquals("70", clerk.saved().typed(NATURAL));
  }

  @Test
  void aNewReportOnAFullDiskIsNotCalledOneWithoutPermission() throws IOException {
    full = true;
    clerk.type("某局");
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("磁盘已满，只剩 12 KB，还没有保存");
    full = false;
    clerk.goToStep("申请办理");
    clerk.type("3");
    clerk.press(KeyCode.ENTER);
    clerk.waitFor(() -> !clerk.sees("还没有保存"), "the notice is taken back");
    assertEquals("3", clerk.saved().typed(NATURAL));
  }
}
