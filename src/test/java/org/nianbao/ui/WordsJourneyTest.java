package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A number in the words that the table does not hold, and its mend: on the card, and by keys. */
@ExtendWith(ApplicationExtension.class)
class WordsJourneyTest {
  private static final String WRONG = "全年收到政府信息公开申请75件。";
  private static final String RIGHT = "全年收到政府信息公开申请69件。";

  @TempDir static Path folder;
  private static int run;

  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    clerk = new Clerk(stage, folder.resolve("文字 " + run++));
    stage.setWidth(1080);
    stage.setHeight(600);
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  private void write() throws IOException {
    clerk.open(clerk.draft("046"));
    clerk.goToStep("总体情况");
    clerk.robot().interact(() -> clerk.textArea().setText(WRONG));
    clerk.robot().interact(() -> clerk.textArea().requestFocus());
  }

  private String text() {
    return clerk.textArea().getText();
  }

  private void picture(String name) {
    clerk.robot().interact(() -> {});
    clerk.robot().interact(() -> EditorPictures.write(clerk.stage().getScene(), name));
  }

  @Test
  void theCardMendsTheWordsAndOneUndoTakesItBack() throws IOException {
    write();
    clerk.robot().interact(() -> clerk.buttonBeginning("问题（").fire());
    clerk.waitToSee("写“收到政府信息公开申请75件”，表里本年新收是 69（相差 6）");
    assertTrue(clerk.sees("改为 69"));
    picture("words-card");
    clerk.robot().interact(() -> clerk.buttonBeginning("去看“总体情况”").fire());
    assertEquals("75", clerk.textArea().getSelectedText(), "typing spares the words");
    clerk.click("改为 69");
    assertEquals(RIGHT, text());
    picture("words-mended");
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(WRONG, text());
  }

  @Test
  void altEnterMendsTheWordsAtTheCaretAlone() throws IOException {
    write();
    clerk.robot().interact(() -> clerk.textArea().positionCaret(0));
    clerk.press(KeyCode.ALT, KeyCode.ENTER);
    assertEquals(WRONG, text());
    clerk.robot().interact(() -> clerk.textArea().positionCaret(WRONG.indexOf("75件")));
    clerk.press(KeyCode.ALT, KeyCode.ENTER);
    assertEquals(RIGHT, text());
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals(RIGHT, clerk.saved().text("overview"));
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(WRONG, text());
  }

  @Test
  void theLevelIsInferredFromTheNameAndMayBeChosen() throws IOException {
    clerk.type("清源县教育局");
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("推断：政府部门");
    clerk.robot().interact(() -> clerk.field("单位名称").setText("清源县人民政府"));
    clerk.waitToSee("推断：县级政府");
    picture("level-inferred");
  }
}
