package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A clerk opens reports that other programs have made. */
@ExtendWith(ApplicationExtension.class)
class ImportJourneysTest {
  @TempDir private static Path folder;
  private static int run;

  private Path home = folder;
  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    home = Files.createDirectories(folder.resolve("读入 " + run++));
    clerk = new Clerk(stage, home);
    stage.setWidth(1080);
    stage.setHeight(600);
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  private TextInputControl figure() {
    return clerk
        .robot()
        .lookup(
            (javafx.scene.Node node) ->
                node instanceof TextInputControl
                    && node.getAccessibleText() != null
                    && node.getAccessibleText().startsWith("这一格的数"))
        .queryTextInputControl();
  }

  private void picture(String name) {
    clerk.robot().interact(() -> EditorPictures.write(clerk.stage().getScene(), name));
  }

  @Test
  void tenDoubtsAreSteppedThroughAndTheReportIsTakenAndGivenBack() throws IOException {
    clerk.open(ForeignReports.word(home.resolve("外单位.docx"), "017", 10));
    clerk.waitToSee("10 处要您看一眼");
    clerk.waitToSee("要看的第 1 处，共 10 处");
    picture("import-ten-doubts");
    String first = figure().getText();
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("要看的第 2 处，共 10 处");
    clerk.type("77");
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("还有 8 处没看");
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    clerk.waitToSee("还有 9 处没看");
    clerk.waitToSee("要看的第 2 处，共 10 处");
    clerk.type("78");
    for (int i = 2; i <= 10; i++) {
      clerk.press(KeyCode.ENTER);
    }
    clerk.waitToSee("都看过了");
    assertTrue(clerk.button("用作新年报").isFocused(), "the usual way on");
    picture("import-all-seen");
    assertFalse(clerk.hasSaved(), "nothing was taken yet");
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("已读入“外单位.docx”");
    Report real = TestDrafts.realReport("017");
    clerk.waitFor(() -> clerk.saved().text("overview").equals(real.text("overview")), "the words");
    Report saved = clerk.saved();
    assertEquals(real.body(), saved.body());
    assertTrue(saved.entries().values().stream().anyMatch(e -> e.text().equals("78")));
    assertEquals(0, saved.source().orElseThrow().doubts().size(), "all were looked at");
    CellId cell = CellId.parse("rules/regulations/issued");
    assertEquals(first, saved.typed(cell));
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    clerk.waitFor(() -> clerk.saved().entries().isEmpty(), "one undo empties it");
    assertEquals("", clerk.saved().text("overview"));
  }

  @Test
  void whatWasNotLookedAtIsMarkedInTheGridUntilItIs() throws IOException {
    clerk.open(ForeignReports.word(home.resolve("外单位.docx"), "017", 2));
    clerk.waitToSee("2 处要您看一眼");
    clerk.click("用作新年报");
    clerk.waitToSee("还有 2 处没看。格子里标有“？”的就是。");
    clerk.goToStep("主动公开");
    clerk.waitToSee("读文件时拿不准：原文件里这个数划了删除线");
    picture("import-doubt-in-grid");
    CellId cell = CellId.parse("rules/regulations/issued");
    String read = TestDrafts.realReport("017").typed(cell);
    clerk.type(read);
    clerk.press(KeyCode.ENTER);
    clerk.waitFor(
        () -> clerk.saved().source().orElseThrow().doubts().size() == 1, "one was looked at");
    assertEquals(read, clerk.saved().typed(cell));
  }

  @Test
  void aPdfIsShownAsItsPagesWithThePlaceMarked() throws IOException {
    clerk.open(ForeignReports.pdf(home.resolve("外单位.pdf"), "017"));
    clerk.waitToSee("数都读得有把握");
    assertTrue(clerk.button("用作新年报").isFocused(), "nothing is to be looked at");
    clerk.robot().clickOn("10690");
    clerk.waitFor(() -> !clerk.robot().lookup(".review-mark").queryAll().isEmpty(), "its place");
    picture("import-pdf");
  }

  @Test
  void aWebPageBecomesLastYear() throws IOException {
    clerk.open(clerk.draft("045"));
    clerk.open(Files.writeString(home.resolve("去年.xls"), ForeignReports.html("044")));
    clerk.waitToSee("数都读得有把握");
    picture("import-clean");
    clerk.click("用作上年年报");
    clerk.waitToSee("已附上");
    clerk.waitFor(() -> clerk.saved().previous().isPresent(), "it is kept");
    assertEquals(
        TestDrafts.realReport("044").entries().size(),
        clerk.saved().previous().orElseThrow().entries().size());
  }

  @Test
  void anotherBodysReportIsOnlyChecked() throws IOException {
    clerk.open(ForeignReports.word(home.resolve("外单位.docx"), "045", 1));
    clerk.waitToSee("1 处要您看一眼");
    clerk.click("只检查");
    clerk.waitToSee("共有强制问题");
    clerk.waitToSee("1 处读文件时没有把握");
    picture("import-opinion");
    clerk.click("复制核对意见");
    clerk.waitToSee("已复制");
    AtomicReference<String> copied = new AtomicReference<>("");
    clerk.robot().interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
    String text = copied.get();
    assertTrue(text.startsWith("核对意见\n"), text);
    assertTrue(text.contains("1.【强制】") && text.contains("（见原文件第 "), text);
    clerk.click("回到读出来的年报");
    clerk.waitToSee("1 处要您看一眼");
    clerk.press(KeyCode.ESCAPE);
    assertFalse(clerk.hasSaved(), "nothing was kept");
  }

  @Test
  void aPageCopiedElsewhereFillsTheOpenReportFromItsGrid() throws IOException {
    clerk.open(clerk.draft("045"));
    clerk.goToStep("申请办理");
    clerk.robot().clickOn(".number-grid");
    clerk.pastePage(ForeignReports.html("017"), "年报");
    clerk.waitToSee("粘贴的内容");
    clerk.click("填入这份年报");
    clerk.waitToSee("已把“粘贴的内容”填入这份年报");
    Report real = TestDrafts.realReport("017");
    CellId cell = CellId.parse("requests/received/natural");
    clerk.waitFor(() -> clerk.saved().typed(cell).equals(real.typed(cell)), "the figures");
    assertEquals(real.text("overview"), clerk.saved().text("overview"));
    assertEquals(TestDrafts.realReport("045").body(), clerk.saved().body(), "it is still theirs");
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    Report before = TestDrafts.realReport("045");
    clerk.waitFor(() -> clerk.saved().entries().equals(before.entries()), "one undo");
  }

  /** A new user pasted all that he had four times, and nothing happened or nonsense was said. */
  @Test
  void aWholeReportAsPlainTextIsReadWhereverItIsPasted() throws IOException {
    String text = ForeignReports.text("017");
    clerk.open(clerk.draft("045"));
    clerk.goToStep("申请办理");
    clerk.robot().clickOn(".number-grid");
    clerk.paste(text);
    clerk.waitToSee("粘贴的内容");
    clerk.click("不用这个文件");
    clerk.goToStep("总体情况");
    clerk.robot().interact(() -> clerk.textArea().requestFocus());
    clerk.paste(text);
    clerk.waitToSee("复制的内容里有年报的表格");
    clerk.click("看一看再填入");
    clerk.waitToSee("粘贴的内容");
    clerk.click("填入这份年报");
    CellId cell = CellId.parse("requests/received/natural");
    String real = TestDrafts.realReport("017").typed(cell);
    clerk.waitFor(() -> clerk.saved().typed(cell).equals(real), "the figures");
  }

  @Test
  void aPasteThatHasNothingForTheTableSaysSo() throws IOException {
    clerk.open(clerk.draft("045"));
    clerk.goToStep("申请办理");
    clerk.robot().clickOn(".number-grid");
    clerk.paste("一、总体情况\n本年度没有变化。\n");
    clerk.waitToSee("没有认出能放进这张表的数字");
    clerk.press(KeyCode.ESCAPE);
    assertEquals(TestDrafts.realReport("045").entries(), clerk.saved().entries());
  }

  /** It could only be copied piece by piece, and nobody knew where to. */
  @Test
  void whatFoundNoPlaceIsPutIntoASection() throws IOException {
    String words = "本单位全年没有收取信息处理费，也没有其他需要报告的事项。";
    String page = ForeignReports.html("017").replace("</body>", "<p>附：" + words + "</p></body>");
    Path file = Files.writeString(home.resolve("外单位.html"), "<p>" + words + "</p>" + page);
    clerk.open(file);
    clerk.waitToSee("没有找到位置");
    ScrollPane understood = clerk.robot().lookup(".review-scroll").query();
    clerk.robot().interact(() -> understood.setVvalue(1));
    clerk.robot().clickOn(words);
    clerk.click("六、其他需要报告的事项");
    clerk.waitToSee("已放到“六、其他需要报告的事项”的末尾");
    picture("import-leftover");
    clerk.click("用作新年报");
    clerk.waitFor(() -> clerk.saved().text("other").endsWith(words), "it is there");
    clerk.waitToSee("按 Ctrl+Z 可以一次撤销");
    clerk.goToStep("问题与改进");
    clerk.robot().interact(() -> clerk.textArea().requestFocus());
    clerk.paste("公开的时效还要加强。");
    clerk.waitFor(() -> !clerk.sees("按 Ctrl+Z 可以一次撤销"), "one undo no longer takes it all");
  }

  @Test
  void inATextTheWordsAloneCanBePasted() throws IOException {
    clerk.open(clerk.draft("045"));
    clerk.goToStep("其他事项");
    clerk.robot().interact(() -> clerk.textArea().requestFocus());
    clerk.robot().interact(() -> clerk.textArea().setText(""));
    clerk.pastePage(ForeignReports.html("017"), "只要这几个字");
    clerk.waitToSee("复制的内容里有年报的表格");
    clerk.click("只贴文字");
    assertEquals("只要这几个字", clerk.textArea().getText());
    clerk.pastePage("<p>别的<b>文字</b></p>", "别的文字");
    assertEquals("只要这几个字别的文字", clerk.textArea().getText());
  }

  @Test
  void onTheStartPageACopiedPageBecomesAReport() throws IOException {
    clerk.pastePage(ForeignReports.html("017"), "年报");
    clerk.waitToSee("认出");
    clerk.click("用作新年报");
    clerk.waitToSee("已读入“粘贴的内容”");
    clerk.waitFor(() -> !clerk.saved().entries().isEmpty(), "the figures");
    assertEquals(TestDrafts.realReport("017").body(), clerk.saved().body());
  }

  @Test
  void onTheStartPageLastYearsFileBeginsTheNext() throws IOException {
    clerk.open(ForeignReports.word(home.resolve("去年.docx"), "017", 1));
    clerk.waitToSee("1 处要您看一眼");
    clerk.click("用作上年年报");
    clerk.waitToSee("已从 2022 年度的年报“去年.docx”开始新一年的年报");
    clerk.waitFor(() -> clerk.saved().previous().isPresent(), "last year is kept beside it");
    assertEquals(2023, clerk.saved().year());
  }

  @Test
  void lastYearIsTakenFromAnotherProgramsFile() throws IOException {
    clerk.open(clerk.draft("045"));
    clerk.goToStep("基本信息");
    clerk.willChoose(ForeignReports.word(home.resolve("去年.docx"), "044", 1));
    clerk.click("选择上年文件…");
    clerk.waitToSee("1 处要您看一眼");
    clerk.click("用作上年年报");
    clerk.waitFor(() -> clerk.saved().previous().isPresent(), "last year");
    clerk.waitToSee("已附");
  }

  @Test
  void whatWasMendedIsNotThrownAwayByOneKey() throws IOException {
    clerk.open(ForeignReports.word(home.resolve("外单位.docx"), "017", 2));
    clerk.waitToSee("2 处要您看一眼");
    clerk.type("5");
    clerk.press(KeyCode.ESCAPE);
    clerk.waitToSee("不用这个文件了？");
    clerk.click("回去接着看");
    clerk.waitToSee("还有 1 处没看");
    clerk.press(KeyCode.ESCAPE);
    clerk.click("不用这个文件");
    assertFalse(clerk.sees("认出"));
    assertFalse(clerk.hasSaved());
  }

  @Test
  void whatIsNoReportIsSaid() throws IOException {
    clerk.open(Files.writeString(home.resolve("通知.txt"), "关于召开会议的通知\n请各单位参加。\n"));
    clerk.waitToSee("没有认出年报");
    picture("import-no-report");
    clerk.click("知道了");
    assertFalse(clerk.hasSaved());
  }
}
