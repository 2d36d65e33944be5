package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.Rules;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.Checker;
import org.nianbao.check.Severity;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Ledger;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.theme.TextSize;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From one year to the next: other editions, last year's texts, a year without requests. */
@ExtendWith(ApplicationExtension.class)
class NextYearJourneysTest {
  @TempDir Path home;
  private Clerk clerk;
  private int keys;

  @Start
  void start(Stage stage) throws IOException {
    clerk = new Clerk(stage, home);
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  /** The choice of the edition. */
  @SuppressWarnings("unchecked")
  private ComboBox<Edition> edition() {
    return clerk
        .robot()
        .lookup((Node n) -> n instanceof ComboBox<?> c && "报告格式".equals(c.getAccessibleText()))
        .queryAs(ComboBox.class);
  }

  private Edition edition(String id) {
    return edition().getItems().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aChangedEditionAsksWhatGoesWhereAndShowsWhatIsKept() throws IOException {
    clerk.open(clerk.draft("042"));
    Map<CellId, Entry> before = clerk.saved().entries();
    clerk.robot().interact(() -> edition().setValue(edition("2021")));
    clerk.click("换用2021年版");
    clerk.waitToSee("有近似的格子");
    clerk.click("填入");
    clerk.waitToSee("换回去就回到原处");
    clerk.click("看换版清单");
    clerk.waitToSee("不是现行有效件数");
    clerk.click("关闭清单");
    clerk.robot().interact(() -> edition().setValue(edition("2019")));
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals(before, clerk.saved().entries());
    assertEquals("2019", clerk.saved().edition().id());
  }

  private void picture(String name) {
    clerk
        .robot()
        .interact(
            () -> {
              clerk.stage().setWidth(1080);
              clerk.stage().setHeight(600);
            });
    clerk.robot().interact(() -> EditorPictures.write(clerk.stage().getScene(), name));
  }

  /**
   * A report of 2023 as the pages of another program: ruled tables, and nothing carried in them.
   */
  private Path otherPdf() throws Exception {
    Report report =
        new Edit.Together(
                List.of(
                    new Edit.TextEdit(
                        "overview", "2023年，我局组织信息公开培训3次，参加146人次。\n比2022年多发布信息58条，重点公开本系统规划和民生项目。"),
                    new Edit.TextEdit("improvement", "存在的问题是公开不够及时。2024年将加强审核，缩短办理时间。"),
                    new Edit.TextEdit("other", "2023年，我局没有收取信息处理费，没有其他需要报告的事项。")))
            .applyTo(TestDrafts.realReport("005"));
    byte[] pdf =
        new PdfExporter(Messages.load(), new FontLibrary(), MachineFonts.none())
            .print(Draft.of(report), ExportOptions.FINAL, Progress.UNWATCHED)
            .content();
    Path file = home.resolve("去年.pdf");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().setNames(null);
      document.getDocumentCatalog().setMetadata(null);
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
      PDDocumentInformation made = new PDDocumentInformation();
      made.setCreator("WPS 文字");
      document.setDocumentInformation(made);
      document.save(file.toFile());
    }
    return file;
  }

  /** A table as Excel gives it. */
  private static String copied(Report report, Table table) {
    return table.rows().stream()
        .map(
            row ->
                table.columns().stream()
                    .map(c -> report.typed(new CellId(table.id(), row.leafId(), c.leafId())))
                    .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\r\n"));
  }

  /** Types or pastes the figures of a year into the three sections of tables. */
  private void fillInFrom(Report figures) {
    for (Section section : figures.edition().sections()) {
      if (section instanceof Section.Tables tables) {
        clerk.goToStep(
            switch (section.role()) {
              case DISCLOSURE -> "主动公开";
              case REQUESTS -> "申请办理";
              default -> "复议诉讼";
            });
        if (tables.tables().size() == 1) {
          clerk.paste(copied(figures, tables.tables().getFirst()));
        } else {
          for (Table table : tables.tables()) {
            for (CellId cell : table.cells()) {
              clerk.type(figures.typed(cell));
              clerk.press(KeyCode.TAB);
            }
          }
        }
        clerk.fillBlanks();
      }
    }
  }

  /** Prints the report on the last step, and reads what the pages say. */
  private String exported() throws IOException {
    Path pdf = home.resolve("年报.pdf");
    clerk.goToStep("检查与导出");
    clerk.willChoose(pdf);
    clerk.robot().interact(() -> clerk.buttonBeginning("导出 PDF").fire());
    clerk.waitToSee("已导出到");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @Test
  void fromAnotherProgramsPdfToThisYearsReportWithAStaleNumberCaught() throws Exception {
    picture("next-start-1080");
    clerk.willChoose(otherPdf());
    clerk.click("选择上年年报…");
    clerk.waitToSee("用作上年年报");
    clerk.click("用作上年年报");
    clerk.waitToSee("已从 2023 年度开始 2024 年度的年报");
    clerk.goToStep("总体情况");
    picture("next-former-1080");
    clerk.click("照用");
    assertTrue(clerk.sees("还有 1 段没有决定"));
    clerk.robot().interact(() -> last("不要").fire());
    clerk.waitToSee("去年的各段都已决定");
    assertTrue(clerk.sees("还有 2 个去年的数"));
    picture("next-numbers-1080");
    clerk.robot().interact(() -> clerk.buttonBeginning("参加146人次").fire());
    assertEquals("146", clerk.field("今年的这一段").getSelectedText(), "typing spares the words");
    clerk.click("今年也是");
    assertTrue(clerk.sees("还有 1 个去年的数"));
    assertTrue(
        focused() instanceof Button b && b.getAccessibleText().contains("146"),
        "the focus is on the next of last year's numbers");
    Report year =
        new Edit.ToEdition(BalancedReports.edition("2021")).applyTo(TestDrafts.realReport("006"));
    fillInFrom(year);
    for (String text : List.of("问题与改进", "其他事项")) {
      clerk.goToStep(text);
      clerk.click("照用");
    }
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    Report saved = clerk.saved();
    assertEquals("2024年，我局组织信息公开培训3次，参加146人次。", saved.text("overview"));
    assertEquals(2023, saved.previous().orElseThrow().year());
    assertTrue(
        new Checker(Rules.all(), Messages.load())
            .check(saved).stream()
                .anyMatch(f -> f.rule().equals("N-OLD") && f.message().contains("146")),
        "last year's number is caught");
    clerk.goToStep("总体情况");
    clerk.robot().interact(() -> clerk.field("今年的这一段").setText("2024年，我局组织信息公开培训3次，参加211人次。"));
    assertTrue(clerk.sees("没有去年的数"));
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertTrue(
        new Checker(Rules.all(), Messages.load())
            .check(clerk.saved()).stream()
                .noneMatch(
                    f ->
                        f.rule().equals("N-OLD")
                            && f.quotes().getFirst().section().equals("overview")));
    Report finished = clerk.saved();
    year.entries()
        .forEach((cell, entry) -> assertEquals(entry.text(), finished.typed(cell), cell::toString));
    String pages = exported();
    assertTrue(pages.contains("2024年，我局组织信息公开培训3次，参加211人次。"), pages);
    assertFalse(pages.contains("146人次"));
    picture("next-exported-1080");
  }

  @Test
  void theSampleGoesOverTheBridgeWithNothingLost() throws IOException {
    clerk.robot().interact(() -> clerk.window().openSample());
    clerk.waitForDisk();
    Report sample = TestDrafts.sample().report();
    clerk.robot().interact(() -> edition().setValue(edition("2021")));
    clerk.click("换用2021年版");
    clerk.waitToSee("有近似的格子");
    picture("next-ledger-asked-1080");
    clerk.click("看换版清单");
    clerk.waitToSee("不是现行有效件数");
    picture("next-ledger-1080");
    clerk.click("关闭清单");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    Report moved = clerk.saved();
    assertEquals("2021", moved.edition().id());
    assertEquals(sample.entries().size(), moved.entries().size() + moved.ledger().lines().size());
    Set<CellId> listed =
        moved.ledger().lines().stream().map(Ledger.LedgerLine::cell).collect(Collectors.toSet());
    sample
        .entries()
        .keySet()
        .forEach(
            cell ->
                assertTrue(listed.contains(cell) || moved.entry(cell).isPresent(), cell::toString));
    clerk.click("填入");
    for (String tables : List.of("主动公开", "申请办理", "复议诉讼")) {
      clerk.goToStep(tables);
      clerk.fillBlanks();
    }
    String pages = exported();
    assertTrue(pages.contains("现行有效件数"));
    assertFalse(pages.contains("对外公开总数量"), "what has no place is not printed");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals(
        listed,
        clerk.saved().ledger().lines().stream()
            .map(Ledger.LedgerLine::cell)
            .collect(Collectors.toSet()),
        "and is kept");
  }

  @Test
  void sentencesOfTheTablesAreInsertedAndOneUndoTakesThemBack() throws IOException {
    clerk.open(clerk.draft("017"));
    clerk.goToStep("总体情况");
    String before = clerk.textArea().getText();
    clerk.robot().interact(() -> clerk.textArea().positionCaret(0));
    clerk.click("插入数据段落");
    clerk.waitToSee("选一种写法");
    picture("next-sentences-1080");
    clerk.robot().interact(() -> clerk.buttonBeginning("本年度共收到政府信息公开申请").fire());
    String after = clerk.textArea().getText();
    assertTrue(after.startsWith("本年度共收到政府信息公开申请"));
    assertEquals("", clerk.textArea().getSelectedText(), "the next key overwrites nothing");
    assertEquals(after.length() - before.length(), clerk.textArea().getCaretPosition());
    clerk.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, clerk.textArea().getText());
    assertEquals(0, clerk.textArea().getCaretPosition());
  }

  private void key(KeyCode... together) {
    keys++;
    clerk.press(together);
  }

  private void write(String text) {
    keys += text.length();
    clerk.type(text);
  }

  /** A whole year without requests, from the start page to the PDF, by keyboard alone. */
  @Test
  void aYearWithoutRequestsByKeyboardAlone() throws IOException {
    long began = System.nanoTime();
    write("某某镇人民政府");
    key(KeyCode.ENTER);
    clerk.waitFor(clerk::hasSaved, "the draft");
    key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    write("本年度主动公开信息，管理规范。");
    key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    key(KeyCode.CONTROL, KeyCode.DIGIT0);
    key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
    key(KeyCode.SHIFT, KeyCode.TAB);
    key(KeyCode.SHIFT, KeyCode.TAB);
    key(KeyCode.SPACE);
    clerk.waitToSee("填 0 并写进文字");
    picture("next-none-1080");
    key(KeyCode.ENTER);
    key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    write("公开的内容还不够多，明年将增加民生信息。");
    key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    Path pdf = home.resolve("年报.pdf");
    clerk.willChoose(pdf);
    for (int i = 0;
        i < 12 && !(focused() instanceof Button b && b.getText().startsWith("导出 PDF"));
        i++) {
      key(KeyCode.TAB);
    }
    key(KeyCode.SPACE);
    clerk.waitToSee("已导出到");
    System.out.println(
        "A year without requests: "
            + keys
            + " keys, "
            + (System.nanoTime() - began) / 1_000_000_000
            + " s");
    assertTrue(Files.size(pdf) > 10_000);
    Report saved = clerk.saved();
    assertTrue(saved.text("overview").contains("未收到政府信息公开申请"));
    assertTrue(saved.text("other").contains("未收取信息处理费"));
    assertTrue(
        new Checker(Rules.all(), Messages.load())
            .check(saved).stream().noneMatch(f -> f.severity() != Severity.INFO));
  }

  /** The lowest of several buttons that do the same, each to its own paragraph. */
  private Button last(String words) {
    List<Button> all =
        clerk
            .robot()
            .lookup((Node n) -> n instanceof Button b && words.equals(b.getText()))
            .queryAllAs(Button.class)
            .stream()
            .toList();
    return all.getLast();
  }

  private Node focused() {
    return clerk.stage().getScene().getFocusOwner();
  }

  @Test
  void aFinishedReportOfAYearThatIsOverOffersTheNext() throws Exception {
    Report done = BalancedReports.declared(BalancedReports.edition("2021"), new Random(7));
    Path file = home.resolve("2023.nianbao");
    Files.write(file, new DraftWriter().write(Draft.of(done)));
    clerk.open(file);
    clerk.waitToSee("开始 2024 年度");
    picture("next-offer-1080");
    clerk.click("开始 2024 年度");
    clerk.waitToSee("已从 2023 年度开始 2024 年度的年报");
    clerk.waitFor(() -> clerk.saved().year() == 2024, "it is kept");
    assertEquals(done.body(), clerk.saved().body());
  }

  /** What there is to say of the file does not hide what it is good for. */
  @Test
  void aFinishedPdfOfAYearThatIsOverOffersTheNextToo() throws Exception {
    Report done = BalancedReports.declared(BalancedReports.edition("2021"), new Random(7));
    byte[] pdf =
        new PdfExporter(Messages.load(), new FontLibrary(), MachineFonts.none())
            .print(Draft.of(done), ExportOptions.FINAL, Progress.UNWATCHED)
            .content();
    clerk.open(Files.write(home.resolve("2023.pdf"), pdf));
    clerk.waitToSee("开始 2024 年度");
    picture("next-offer-pdf-1080");
    clerk.robot().interact(() -> clerk.theme().textSize().set(new TextSize(5)));
    picture("next-offer-pdf-large");
    clerk.click("开始 2024 年度");
    clerk.waitToSee("已从 2023 年度开始 2024 年度的年报");
    picture("next-begun-large");
  }
}
