package org.nianbao.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.Draft;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.docx.DocxExporter;
import org.nianbao.export.opc.OoxmlParts;
import org.nianbao.export.pdf.ConformanceTest;
import org.nianbao.export.pdf.PrintedDrafts;
import org.nianbao.export.pdf.view.PageImage;
import org.nianbao.export.pdf.view.PageImages;
import org.nianbao.figures.CheckCode;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.FinalState;
import org.nianbao.report.Origin;
import org.nianbao.report.Reason;
import org.nianbao.report.Report;
import org.nianbao.report.SectionContent;
import org.nianbao.report.SigningRole;
import org.nianbao.report.VerifiedMark;
import org.nianbao.text.Messages;

/** The 审签单, and what an export says of a final report. */
class SigningSheetTest {
  private static final String TIME = "2026-01-12T14:03:21+08:00";
  private static final Messages MESSAGES = Messages.load();
  private static final Checker CHECKER = new Checker(Rules.all(), MESSAGES);
  private static final Export EXPORT =
      new Export(
          CHECKER,
          Map.of(
              ExportFormat.PDF,
              PrintedDrafts.PRINTER,
              ExportFormat.DOCX,
              new DocxExporter(MESSAGES)),
          new LocalDisk(),
          MESSAGES);

  static Stream<Map.Entry<String, Report>> reports() throws IOException {
    List<Map.Entry<String, Report>> all = new ArrayList<>();
    for (Path file : TestDrafts.files().toList()) {
      String name = String.valueOf(file.getFileName());
      if (name.matches("(003|017|045|xicheng.*|blank-2021)\\.nianbao")) {
        try {
          all.add(
              Map.entry(name, TestDrafts.READER.read(Files.readAllBytes(file)).draft().report()));
        } catch (org.nianbao.draft.DraftException e) {
          throw new IOException(e);
        }
      }
    }
    return all.stream();
  }

  /** With every 核实 settled, and two roles' marks on each section. */
  static Report worked(Report report, String reason) {
    Report worked = report;
    for (Finding finding : CHECKER.check(report)) {
      if (finding.severity() == Severity.WARNING) {
        Reason why = new Reason(reason, finding.figures());
        worked = new Edit.Explain(finding.key(), why).applyTo(worked);
      }
    }
    List<VerifiedMark> marks = new ArrayList<>();
    for (String section : SectionContent.sections(worked)) {
      marks.add(VerifiedMark.on(worked, section, SigningRole.PREPARER, "张三", TIME));
      marks.add(VerifiedMark.on(worked, section, SigningRole.REVIEWER, "欧阳德清", TIME));
    }
    return new Edit.Marks(marks).applyTo(worked);
  }

  /** A report that nothing stops from being exported. */
  private static Report clean() {
    Report blank = Report.blank(TestDrafts.EDITIONS.byId("2021").orElseThrow(), "某局", 2024);
    Map<CellId, @Nullable Entry> zeros = new LinkedHashMap<>();
    blank.edition().cells().forEach(c -> zeros.put(c, blank.read(c, "0", Origin.FILLED)));
    Report clean = new Edit.Cells(zeros).applyTo(blank);
    for (Section.TextSection section : blank.edition().textSections().toList()) {
      clean = new Edit.TextEdit(section.id(), "本年度主动公开的时效有待提高，下一步将加强检查。").applyTo(clean);
    }
    return clean;
  }

  private static Draft finished(Report report) {
    FinalState state =
        new FinalState(
            TIME,
            CheckCode.of(report, Figures.of(report)),
            SectionContent.codeOfAll(report),
            "1.0.0");
    return Draft.of(new Edit.Finish(state).applyTo(report));
  }

  private static byte[] sheet(Draft draft, ExportFormat format) {
    return assertInstanceOf(
            ExportResult.Prepared.class, EXPORT.prepareSheet(draft, format, Progress.UNWATCHED))
        .exported()
        .content();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void isOnePageWithTheCodeOfTheReport(Map.Entry<String, Report> entry) throws Exception {
    Report report = worked(entry.getValue(), "本年集中清理，废止口径调整，与上年不可比");
    byte[] pdf = sheet(Draft.of(report), ExportFormat.PDF);
    String text = text(pdf);
    String code = CheckCode.of(report, Figures.of(report));
    assertTrue(text.contains("校验码" + code), text);
    assertTrue(text.contains("未定稿") && text.contains("欧阳德清") && text.contains("未核"), text);
    assertTrue(text.contains("分管领导") && text.contains("单位盖章"), text);
    assertEquals(Set.of(), ConformanceTest.failures(pdf));
    byte[] docx = sheet(Draft.of(report), ExportFormat.DOCX);
    OoxmlParts parts = new OoxmlParts(docx);
    assertEquals(List.of(), parts.faults());
    assertTrue(parts.part("word/document.xml").contains(code));
    assertFalse(parts.names().stream().anyMatch(name -> name.startsWith("customXml")));
  }

  @Test
  void aHundredLongReasonsAreOnePageAndTheRestIsCounted() throws Exception {
    String reason = "因机构改革职能划转，".repeat(40);
    Report report = worked(TestDrafts.realReport("017"), reason);
    Report many = report;
    List<Finding> findings = CHECKER.check(report);
    for (Finding finding : findings) {
      many = new Edit.Explain(finding.key(), new Reason(reason, finding.figures())).applyTo(many);
    }
    List<org.nianbao.paper.SheetContent.Settled> settled =
        IntStream.range(0, 100)
            .mapToObj(
                i -> new org.nianbao.paper.SheetContent.Settled("第" + i + "项" + reason, reason))
            .toList();
    org.nianbao.paper.SigningSheet sheet =
        new org.nianbao.paper.SheetContent(many, Figures.of(many), settled, MESSAGES).sheet();
    SheetSource source =
        new SheetSource(sheet, ExportSource.of(Draft.of(many), ExportOptions.FINAL, MESSAGES));
    byte[] pdf = PrintedDrafts.PRINTER.exportSheet(source, Progress.UNWATCHED).content();
    String text = text(pdf);
    assertTrue(text.contains("第0项"), text);
    assertTrue(text.matches(".*另有\\d+项说明这一页写不下.*"), text);
  }

  @Test
  void aChangedSectionIsSaidAtItsMark() throws Exception {
    Report report = worked(TestDrafts.realReport("017"), "本年集中清理，废止口径调整");
    assertFalse(text(sheet(Draft.of(report), ExportFormat.PDF)).contains("此后有改动"));
    Report changed = new Edit.TextEdit("other", "无其他事项，另行报告").applyTo(report);
    String text = text(sheet(Draft.of(changed), ExportFormat.PDF));
    assertEquals(2, text.split("此后有改动", -1).length - 1, text);
  }

  @Test
  void theSecondExportOfAFinalReportHasTheFirstOnesBytes() {
    Report report = worked(clean(), "本年集中清理，废止口径调整");
    Draft first = finished(report);
    OffsetDateTime later = OffsetDateTime.parse("2026-03-01T08:00:00+08:00");
    Draft second =
        new Draft(
            first.report(), first.id(), "1.0.0", OffsetDateTime.parse(TIME), 1, first.extras());
    for (ExportFormat format : List.of(ExportFormat.PDF, ExportFormat.DOCX)) {
      byte[] once = exported(first, format, ExportOptions.FINAL);
      assertArrayEquals(once, exported(second, format, ExportOptions.FINAL), format.toString());
      assertArrayEquals(once, exported(first, format, ExportOptions.FINAL), format.toString());
    }
    Draft open = Draft.of(report);
    Draft saved = new Draft(report, null, "1.0.0", later, 7, open.extras());
    assertFalse(
        java.util.Arrays.equals(
            exported(open, ExportFormat.PDF, ExportOptions.FINAL),
            exported(saved, ExportFormat.PDF, ExportOptions.FINAL)),
        "a report that is not final says when it was saved");
  }

  private static byte[] exported(Draft draft, ExportFormat format, ExportOptions options) {
    return assertInstanceOf(
            ExportResult.Prepared.class, EXPORT.prepare(draft, format, options, Progress.UNWATCHED))
        .exported()
        .content();
  }

  @Test
  void onlyAFinalReportSaysSoInItsPropertiesAndAProofNever() throws IOException {
    Report report = worked(clean(), "本年集中清理，废止口径调整");
    Draft isFinal = finished(report);
    assertEquals(TIME, property(exported(isFinal, ExportFormat.PDF, ExportOptions.FINAL)));
    assertNull(property(exported(isFinal, ExportFormat.PDF, ExportOptions.PROOF)));
    assertNull(property(exported(Draft.of(report), ExportFormat.PDF, ExportOptions.FINAL)));
    Report changed = new Edit.TextEdit("other", "无其他事项，另行报告").applyTo(isFinal.report());
    assertNull(property(exported(Draft.of(changed), ExportFormat.PDF, ExportOptions.FINAL)));
  }

  private static String property(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String keywords = document.getDocumentInformation().getKeywords();
      String value = document.getDocumentInformation().getCustomMetadataValue("Final");
      assertEquals(value != null, keywords.contains("定稿"), keywords);
      return value;
    }
  }

  /** Draws the sheet, to be looked at. */
  @Test
  void canBeLookedAt() throws IOException {
    Report report = worked(TestDrafts.sample().report(), "本年集中清理，废止口径调整，与上年不可比");
    Report changed =
        Edit.Cells.of(
                report.edition().cells().findFirst().orElseThrow(),
                report.read(report.edition().cells().findFirst().orElseThrow(), "1", Origin.TYPED))
            .applyTo(report);
    byte[] pdf = sheet(finished(changed), ExportFormat.PDF);
    Path folder = Files.createDirectories(Path.of("target/pictures"));
    Files.write(folder.resolve("signing-sheet.docx"), sheet(finished(changed), ExportFormat.DOCX));
    try (PageImages images = PageImages.open(pdf)) {
      assertEquals(1, images.count());
      PageImage page = images.render(0, 110);
      BufferedImage image =
          new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_ARGB_PRE);
      image.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
      assertTrue(ImageIO.write(image, "png", folder.resolve("signing-sheet.png").toFile()));
    }
  }
}
