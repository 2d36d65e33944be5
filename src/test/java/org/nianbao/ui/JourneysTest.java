package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.DoctoredPdf;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Table;
import org.nianbao.report.Report;
import org.nianbao.ui.file.Settings;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a clerk does from the start page to the PDF, in the real window without a screen. */
@ExtendWith(ApplicationExtension.class)
class JourneysTest {
  private static final CellId NATURAL = CellId.parse("requests/received/natural");

  @TempDir static Path folder;
  private static int run;

  private Path home = Path.of("");
  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    home = folder.resolve("家 " + run++);
    clerk = new Clerk(stage, home);
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  private void newReport(String body) {
    clerk.type(body);
    clerk.press(KeyCode.ENTER);
  }

  /** A report's matrix as Excel gives it: with tabs and line ends. */
  private static String matrix(Report report) {
    Table requests = report.edition().table("requests").orElseThrow();
    StringBuilder text = new StringBuilder();
    for (var row : requests.rows()) {
      for (var column : requests.columns()) {
        CellId cell = new CellId("requests", row.leafId(), column.leafId());
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\t")
            .append(report.typed(cell));
      }
      text.append("\r\n");
    }
    return text.toString();
  }

  @Test
  void fillsSectionThreeByKeysAloneAndSeesItTurnGreen() throws IOException {
    Report paper = TestDrafts.realReport("017");
    newReport("某局");
    clerk.goToStep("申请办理");
    Table requests = paper.edition().table("requests").orElseThrow();
    for (var row : requests.rows()) {
      for (var column : requests.columns()) {
        clerk.type(paper.typed(new CellId("requests", row.leafId(), column.leafId())));
        clerk.press(column.equals(requests.columns().getLast()) ? KeyCode.ENTER : KeyCode.TAB);
      }
    }
    assertTrue(clerk.mark("申请办理").contains("已完成"), clerk.mark("申请办理"));
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    Report saved = clerk.saved();
    for (CellId cell : requests.cells()) {
      assertEquals(paper.typed(cell), saved.typed(cell), cell.toString());
    }
  }

  @Test
  void aWrongDigitIsNamedAndMendedWithOneKey() throws IOException {
    newReport("某局");
    clerk.goToStep("申请办理");
    clerk.paste(matrix(TestDrafts.realReport("017")));
    assertTrue(clerk.mark("申请办理").contains("已完成"), clerk.mark("申请办理"));
    clerk.type("77");
    clerk.press(KeyCode.ENTER);
    assertTrue(clerk.mark("申请办理").contains("问题"), clerk.mark("申请办理"));
    clerk.press(KeyCode.UP);
    clerk.press(KeyCode.ALT, KeyCode.ENTER);
    clerk.waitFor(() -> clerk.mark("申请办理").contains("已完成"), "mended");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals("71", clerk.saved().typed(NATURAL));
  }

  @Test
  void aPasteIsOneUndo() throws IOException {
    newReport("某局");
    clerk.goToStep("申请办理");
    clerk.paste(matrix(TestDrafts.realReport("044")));
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals("29", clerk.saved().typed(NATURAL));
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals(Map.of(), clerk.saved().entries());
  }

  @Test
  void aRowCopiedWithItsLabelGoesToItsRow() throws IOException {
    newReport("某局");
    clerk.goToStep("申请办理");
    clerk.paste("1.属于国家秘密\t4\t0\t0\t0\t0\t0\t4\r\n");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    Report saved = clerk.saved();
    assertEquals("4", saved.typed(CellId.parse("requests/denied.stateSecret/natural")));
    assertEquals("4", saved.typed(CellId.parse("requests/denied.stateSecret/total")));
    assertEquals(7, saved.entries().size());
  }

  @Test
  void blankTotalsOfAPasteStayComputed() throws IOException {
    newReport("某局");
    clerk.robot().interact(() -> edition().setValue(edition2019()));
    clerk.goToStep("申请办理");
    clerk.paste(matrix(TestDrafts.realReport("001")));
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    Report saved = clerk.saved();
    assertEquals("821", saved.typed(NATURAL));
    assertEquals("", saved.typed(CellId.parse("requests/granted/total")));
    assertEquals("805", saved.typed(CellId.parse("requests/handled/total")));
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Edition> edition() {
    return clerk
        .robot()
        .lookup((Node n) -> n instanceof ComboBox && "报告格式".equals(n.getAccessibleText()))
        .queryAs(ComboBox.class);
  }

  private static Edition edition2019() {
    return TestDrafts.EDITIONS.byId("2019").orElseThrow();
  }

  @Test
  void aBlockThatDoesNotFitIsShownBeforeAnythingHappens() throws IOException {
    newReport("某局");
    clerk.goToStep("申请办理");
    clerk.paste(matrix(TestDrafts.realReport("017")) + "1\t2\t3\t4\t5\t6\t7\r\n");
    assertTrue(clerk.sees("将填入 175 格，放不进 7 格"));
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals(Map.of(), clerk.saved().entries());
    clerk.click("粘贴这些格");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals("71", clerk.saved().typed(NATURAL));
  }

  @Test
  void closedInTheMiddleItGoesOnTheNextDay() throws IOException {
    newReport("某某局");
    clerk.goToStep("总体情况");
    clerk.robot().interact(() -> clerk.field("一、总体情况").setText("收到申请3件"));
    clerk.goToStep("申请办理");
    clerk.type("3");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    Path file = clerk.savedFile();
    clerk.closeWindow();
    Report saved = clerk.saved();
    assertEquals("收到申请3件", saved.text("overview"));
    assertEquals("3", saved.typed(NATURAL));
    clerk = clerk.startAgain();
    clerk.open(file);
    assertTrue(clerk.mark("总体情况").contains("已完成"), clerk.mark("总体情况"));
  }

  @Test
  void isToldWhatAnotherEditionHasNoPlaceFor() throws IOException {
    clerk.open(clerk.draft("017"));
    clerk.robot().interact(() -> edition().setValue(edition2019()));
    clerk.waitToSee("没有位置");
    clerk.click("仍用2021年版");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals("2021", clerk.saved().edition().id());
  }

  @Test
  void errorsStopTheExportButNotTheProof() throws IOException {
    clerk.open(clerk.draft("045"));
    clerk.goToStep("检查与导出");
    assertTrue(clerk.sees("个强制问题"));
    assertFalse(clerk.button("导出 PDF…").isVisible());
    Path proof = home.resolve("校样.pdf");
    clerk.willChoose(proof);
    clerk.click("导出校样…");
    clerk.waitToSee("已导出到");
    assertTrue(Files.size(proof) > 10_000);
    clerk.click("继续填写");
  }

  @Test
  void aFinalPdfBringsItsDraftBackAndADoctoredOneIsSaidSo() throws IOException {
    clerk.open(clerk.draft("017"));
    for (String text : new String[] {"问题与改进", "其他事项"}) {
      clerk.goToStep(text);
      clerk.robot().interact(() -> clerk.textArea().setText("依法公开，未收取信息处理费。"));
    }
    clerk.goToStep("检查与导出");
    Path pdf = home.resolve("年报.pdf");
    clerk.willChoose(pdf);
    clerk.click("导出 PDF…");
    clerk.waitToSee("已导出到");
    clerk.click("继续填写");
    clerk.open(pdf);
    clerk.waitToSee("草稿取自 PDF");
    DoctoredPdf.replace(pdf, "71", "17");
    clerk.open(pdf);
    clerk.waitToSee("与其中所带草稿不一致");
  }

  @Test
  void aReasonMustSaySomethingAndIsKept() throws IOException {
    clerk.open(clerk.draft("054"));
    clerk
        .robot()
        .interact(
            () ->
                clerk
                    .robot()
                    .lookup(
                        (Node n) ->
                            n instanceof Button
                                && n.getAccessibleText() != null
                                && n.getAccessibleText().startsWith("写明理由：六、"))
                    .queryButton()
                    .fire());
    var field =
        clerk
            .robot()
            .lookup(
                (Node n) ->
                    n instanceof javafx.scene.control.TextField
                        && n.getAccessibleText() != null
                        && n.getAccessibleText().startsWith("说明：六、"))
            .queryTextInputControl();
    clerk.robot().interact(() -> field.setText("核实无误"));
    clerk.robot().interact(field::requestFocus);
    clerk.press(KeyCode.ENTER);
    assertTrue(clerk.sees("不算说明"));
    clerk.robot().interact(() -> field.setText("本单位不收取任何费用，已在第一部分写明"));
    clerk.press(KeyCode.ENTER);
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertTrue(
        clerk.saved().reasons().containsKey("N-FEE other"), clerk.saved().reasons()::toString);
  }

  @Test
  void halfTypedPinyinIsNeitherCountedNorSaved() throws IOException {
    newReport("某局");
    clerk.goToStep("问题与改进");
    var area = clerk.field("五、存在的主要问题及改进情况");
    clerk.robot().interact(() -> area.fireEvent(composing("cun'zai", "")));
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals("", clerk.saved().text("improvement"));
    clerk.robot().interact(() -> area.fireEvent(composing("", "存在")));
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals("存在", clerk.saved().text("improvement"));
  }

  private static InputMethodEvent composing(String composed, String committed) {
    return new InputMethodEvent(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        composed.isEmpty()
            ? java.util.List.of()
            : java.util.List.of(
                new InputMethodTextRun(
                    composed, javafx.scene.input.InputMethodHighlight.UNSELECTED_RAW)),
        committed,
        composed.length());
  }

  @Test
  void undoCoversTextToo() throws IOException {
    newReport("某局");
    clerk.goToStep("其他事项");
    clerk.robot().interact(() -> clerk.field("六、其他需要报告的事项").setText("未收取信息处理费。"));
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", clerk.field("六、其他需要报告的事项").getText());
    clerk.press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("未收取信息处理费。", clerk.field("六、其他需要报告的事项").getText());
  }

  @Test
  void f8GoesFromProblemToProblem() throws IOException {
    clerk.open(clerk.draft("054"));
    clerk.press(KeyCode.F8);
    assertTrue(clerk.mark("主动公开").contains("当前步骤"), clerk.mark("主动公开"));
    clerk.press(KeyCode.F8);
    assertTrue(clerk.mark("基本信息").contains("当前步骤"), clerk.mark("基本信息"));
  }

  @Test
  void theSampleIsACopyFromTheFirstChangeOn() throws IOException {
    clerk.robot().interact(() -> clerk.window().openSample());
    assertFalse(clerk.hasSaved());
    clerk.goToStep("申请办理");
    clerk.type("2");
    clerk.press(KeyCode.ENTER);
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals("2", clerk.saved().typed(NATURAL));
  }

  @Test
  void aDamagedDraftIsSaidSoAndLeftAlone() throws IOException {
    Path file = clerk.draft("046");
    byte[] half = java.util.Arrays.copyOf(Files.readAllBytes(file), 900);
    Files.write(file, half);
    clerk.open(file);
    clerk.waitToSee("这份草稿打不开");
    clerk.click("不打开");
    assertEquals(half.length, Files.size(file));
  }

  @Test
  void restoresAFormerVersionAsOneEdit() throws IOException {
    clerk.open(clerk.draft("046"));
    clerk.goToStep("申请办理");
    clerk.type("70");
    clerk.press(KeyCode.ENTER);
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals("70", clerk.saved().typed(NATURAL));
    clerk.click("历史版本");
    clerk.waitToSee("70");
    clerk.click("恢复到这一版");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals("69", clerk.saved().typed(NATURAL));
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals("70", clerk.saved().typed(NATURAL));
  }

  @Test
  void wordsAgainstATableLeadToEither() throws IOException {
    clerk.open(clerk.draft("017"));
    clerk.goToStep("总体情况");
    clerk.robot().interact(() -> clerk.field("一、总体情况").setText("全年收到政府信息公开申请9999件。"));
    clerk.click("去看“申请办理”");
    assertTrue(clerk.mark("申请办理").contains("当前步骤"), clerk.mark("申请办理"));
    clerk.click("去看“总体情况”");
    assertTrue(clerk.mark("总体情况").contains("当前步骤"), clerk.mark("总体情况"));
    assertTrue(clerk.field("一、总体情况").getSelectedText().contains("9999"));
  }

  @Test
  void problemsUnfoldedInANarrowWindowStayWhileFiguresAreTyped() throws IOException {
    clerk
        .robot()
        .interact(
            () -> {
              clerk.stage().setMaximized(false);
              clerk.stage().setWidth(1080);
            });
    clerk.open(clerk.draft("054"));
    clerk.goToStep("申请办理");
    assertFalse(clerk.sees("收起问题"));
    clerk.robot().interact(() -> clerk.buttonBeginning("问题（").fire());
    clerk.goToStep("申请办理");
    clerk.type("5");
    clerk.press(KeyCode.ENTER);
    assertTrue(clerk.sees("收起问题"));
  }

  @Test
  void aMessageCoversNothing() throws IOException {
    clerk.robot().interact(() -> clerk.window().openSample());
    clerk.waitFor(() -> topOf("历史版本") > 30, "the page made room");
    assertTrue(clerk.sees("这是一份填好的示例"));
  }

  private double topOf(String words) {
    var button = clerk.button(words);
    return button.localToScene(button.getBoundsInLocal()).getMinY();
  }

  @Test
  void aCrashSavesFirstAndSaysOneSentenceOnce() throws IOException {
    newReport("某局");
    clerk.goToStep("其他事项");
    clerk.robot().interact(() -> clerk.textArea().setText("未收取信息处理费，涉密内容。"));
    var crashes = clerk.window().crashHandler();
    for (int frame = 0; frame < 3; frame++) {
      crashes.uncaughtException(Thread.currentThread(), new IllegalStateException("涉密内容"));
    }
    clerk.waitToSee("程序出了意外");
    clerk.waitToSee("填的内容已经保存");
    assertEquals("未收取信息处理费，涉密内容。", clerk.saved().text("other"));
    clerk.click("复制详情");
    assertFalse(clerk.sees("程序出了意外"));
    clerk
        .robot()
        .interact(
            () -> {
              String details = javafx.scene.input.Clipboard.getSystemClipboard().getString();
              assertTrue(details.contains("java.lang.IllegalStateException"), details);
              assertFalse(details.contains("涉密"), details);
            });
  }

  @Test
  void escClosesTheHelpAndDoesNothingElse() {
    newReport("某局");
    clerk.press(KeyCode.F1);
    assertTrue(clerk.sees("两分钟上手"));
    clerk.press(KeyCode.ESCAPE);
    assertFalse(clerk.sees("两分钟上手"));
    assertEquals(0, clerk.robot().lookup(".overlay-card").queryAll().size());
  }

  @Test
  void theHelpOffersASelfCheckAndShowsItsResult() {
    clerk.press(KeyCode.F1);
    clerk.click("自检");
    assertTrue(clerk.sees("正在检查"));
    clerk.waitToSee("PDF 导出并读回");
    assertTrue(clerk.sees("正常"));
    assertFalse(clerk.sees("有误"));
    assertFalse(clerk.sees("正在检查"));
    clerk.click("关闭");
    assertFalse(clerk.sees("PDF 导出并读回"));
  }

  @Test
  void theDraftThatIsOpenIsNotOpenedAnew() throws IOException {
    Path draft = clerk.draft("046");
    clerk.open(draft);
    clerk.goToStep("申请办理");
    clerk.type("70");
    clerk.open(draft.resolveSibling(".").resolve(draft.getFileName()));
    assertTrue(clerk.mark("申请办理").contains("当前步骤"), clerk.mark("申请办理"));
    clerk.press(KeyCode.ENTER);
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals("70", clerk.saved().typed(NATURAL));
    try (var files = Files.list(draft.getParent())) {
      assertEquals(1, files.filter(f -> f.toString().endsWith(".lock")).count());
    }
  }

  @Test
  void aDraftIsKnownToTheStartPageBeforeTheWindowIsClosed() throws IOException {
    Path elsewhere = home.resolve("别处");
    Files.createDirectories(elsewhere);
    Path draft = Files.move(clerk.draft("046"), elsewhere.resolve("一份.nianbao"));
    clerk.open(draft);
    Path settings = home.resolve("data").resolve("window.properties");
    clerk.waitFor(() -> Files.exists(settings), "the settings");
    Settings kept = new Settings(new LocalDisk(), settings.getParent());
    assertEquals(draft.toAbsolutePath(), kept.recent().getFirst());
  }
}
