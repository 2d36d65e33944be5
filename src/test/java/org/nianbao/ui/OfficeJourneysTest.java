package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.opc.OoxmlParts;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A clerk gets a report out as Word document, web page and workbook. */
@ExtendWith(ApplicationExtension.class)
class OfficeJourneysTest {
  @TempDir private static Path folder;
  private static int run;

  private Path home = folder;
  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    home = Files.createDirectories(folder.resolve("导出 " + run++));
    clerk = new Clerk(stage, home);
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  /** Opens a report without errors at its last step. */
  private void openGood() throws IOException {
    clerk.open(clerk.draft("017"));
    for (String text : List.of("问题与改进", "其他事项")) {
      clerk.goToStep(text);
      clerk.robot().interact(() -> clerk.textArea().setText("依法公开，未收取信息处理费。"));
    }
    clerk.goToStep("检查与导出");
  }

  @SuppressWarnings("unchecked") // it is the step's own
  private ComboBox<ExportFormat> formats() {
    return clerk.robot().lookup("#export-format").queryAs(ComboBox.class);
  }

  private void choose(ExportFormat format) {
    clerk.robot().interact(() -> formats().setValue(format));
  }

  @Test
  void aWordDocumentIsWrittenAndTheChoiceIsRemembered() throws IOException {
    openGood();
    assertEquals(ExportFormat.PDF, formats().getValue(), "at first");
    choose(ExportFormat.DOCX);
    Path word = home.resolve("年报.docx");
    clerk.willChoose(word);
    clerk.click("导出 Word…");
    clerk.waitToSee("已导出到");
    OoxmlParts parts = new OoxmlParts(Files.readAllBytes(word));
    assertTrue(parts.part("word/document.xml").contains("未收取信息处理费"), parts.names()::toString);
    assertFalse(clerk.button("打印…").isVisible(), "that is for the PDF");
    clerk.click("打开文件");
    clerk.waitFor(() -> clerk.launched().equals(List.of(word)), "the file is opened");
    clerk.open(word);
    clerk.waitToSee("草稿取自 Word 文档");
    clerk.open(clerk.draft("044"));
    clerk.goToStep("检查与导出");
    assertEquals(ExportFormat.DOCX, formats().getValue(), "the last choice");
  }

  @Test
  void aWorkbookThatIsAnotherFileIsNotOverwritten() throws IOException {
    openGood();
    choose(ExportFormat.XLSX);
    Path taken = Files.writeString(home.resolve("年报.xlsx"), "something else");
    clerk.willChoose(taken);
    clerk.click("导出 Excel…");
    clerk.waitToSee("另一种文件");
    assertEquals("something else", Files.readString(taken));
    clerk.click("改存为 年报（2）.xlsx");
    clerk.waitToSee("已导出到");
    assertTrue(Files.size(home.resolve("年报（2）.xlsx")) > 5_000);
  }

  @Test
  void aWebPageIsCopiedAsCodeAndForAnEditor() throws IOException {
    openGood();
    choose(ExportFormat.HTML);
    clerk.click("复制网页代码");
    clerk.waitToSee("网页代码已经复制");
    clerk
        .robot()
        .interact(
            () -> {
              String code = Clipboard.getSystemClipboard().getString();
              assertTrue(code.startsWith("<h1>") && code.contains("<caption>"), code);
            });
    clerk.click("知道了");
    clerk.click("复制到网页编辑器");
    clerk.waitToSee("请在网站后台的编辑器里粘贴");
    clerk
        .robot()
        .interact(
            () -> {
              assertTrue(Clipboard.getSystemClipboard().getHtml().contains("<h2>一、总体情况</h2>"));
              String plain = Clipboard.getSystemClipboard().getString();
              assertTrue(plain.contains("行政许可\t"), plain);
              assertFalse(plain.contains("<"), plain);
            });
    clerk.click("知道了");
    Path page = home.resolve("年报.html");
    clerk.willChoose(page);
    clerk.click("导出网页…");
    clerk.waitToSee("已导出到");
    assertTrue(Files.readString(page, StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>"));
  }
}
