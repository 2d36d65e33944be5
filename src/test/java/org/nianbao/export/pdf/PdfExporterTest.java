package org.nianbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.MissingCharacter;
import org.nianbao.export.MissingCharacters;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.export.pdf.view.TextLayer;
import org.nianbao.figures.CheckCode;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.paper.PrintableText;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Report;
import org.nianbao.report.Signature;
import org.nianbao.text.Messages;

/** The PDF says what the report says. */
class PdfExporterTest {
  static Stream<Map.Entry<String, Draft>> drafts() throws IOException, DraftException {
    return PrintedDrafts.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drafts")
  void everyWordAndFigureIsInTheTextLayer(Map.Entry<String, Draft> draft)
      throws IOException, DraftException {
    Report report = draft.getValue().report();
    ExportedReport printed =
        PrintedDrafts.PRINTER.print(draft.getValue(), ExportOptions.FINAL, Progress.UNWATCHED);
    assertEquals(List.of(), printed.missing());
    String text = TextLayer.of(printed.content());
    int from = 0;
    from = find(text, report.body() + report.year() + "年政府信息公开工作年度报告", from);
    from = find(text, report.text(Report.INTRO), from);
    Figures figures = Figures.of(report);
    for (Section section : report.edition().sections()) {
      from = find(text, section.title(), from);
      switch (section) {
        case Section.TextSection running -> from = find(text, report.text(running.id()), from);
        case Section.Tables tables -> {
          List<String> atFoot = new ArrayList<>();
          for (CellId cell : tables.tables().stream().flatMap(t -> t.cells().stream()).toList()) {
            String note = report.entry(cell).map(Entry::note).orElse("");
            String whole = figures.printed(cell);
            String figure = whole.substring(0, whole.length() - note.length());
            from = find(text, figure, from);
            if (!note.isEmpty() && !text.startsWith(note, from)) {
              String inside = note.substring(1, note.length() - 1);
              atFoot.add("注" + (atFoot.size() + 1) + "：" + inside);
              from = find(text, "注" + atFoot.size(), from);
            }
          }
          for (String note : atFoot) {
            from = find(text, note, from);
          }
        }
      }
    }
  }

  private static int find(String text, String expected, int from) {
    String wanted = TextLayer.withoutBlanks(expected);
    int at = text.indexOf(wanted, from);
    assertTrue(at >= 0, () -> "“" + wanted + "” does not follow in " + text.substring(from));
    return at + wanted.length();
  }

  @Test
  void theSameDraftGivesTheSameBytes() throws DraftException {
    Draft draft = TestDrafts.sample();
    byte[] once = PrintedDrafts.pdf(draft);
    byte[] again =
        new PdfExporter(Messages.load(), new FontLibrary(), MachineFonts.none())
            .print(draft, ExportOptions.FINAL, Progress.UNWATCHED)
            .content();
    assertEquals(-1, Arrays.mismatch(once, again));
  }

  @Test
  void whatNoFontHasIsSpeltOutAndReported() throws IOException, DraftException {
    Report sample = TestDrafts.sample().report();
    Report odd = new Edit.TextEdit("other", "甲\uD87F\uDFFE乙\u0007丙\uD800丁").applyTo(sample);
    ExportedReport printed =
        PrintedDrafts.PRINTER.print(Draft.of(odd), ExportOptions.FINAL, Progress.UNWATCHED);
    assertEquals(
        List.of(0x2FFFE, 0x7, 0xD800),
        printed.missing().stream().map(MissingCharacter::codePoint).toList());
    assertTrue(TextLayer.of(printed.content()).contains("甲〔U+2FFFE〕乙〔U+0007〕丙〔U+D800〕丁"));
  }

  @Test
  void theWarningSaysWhichCharactersAreMissingAndWhere() throws DraftException {
    Report sample = TestDrafts.sample().report();
    Report odd = new Edit.TextEdit("other", "联系人王\uD87F\uDFFE，电话不变").applyTo(sample);
    odd = new Edit.Identity("某\uD87F\uDFFD局", 2021, null).applyTo(odd);
    odd = new Edit.SignatureEdit(new Signature("某\uD87F\uDFFD局", "")).applyTo(odd);
    ExportedReport printed =
        PrintedDrafts.PRINTER.print(Draft.of(odd), ExportOptions.FINAL, Progress.UNWATCHED);
    assertEquals(
        "有 2 个字没有字体能印，会印成〔U+2FFFD〕〔U+2FFFE〕。"
            + "标题：“某〔U+2FFFD〕局”；六、其他需要报告的事项：“联系人王〔U+2FFFE〕，电话不”；落款：“某〔U+2FFFD〕局”。"
            + "请换成通用的字，或在能显示它的电脑上导出。",
        MissingCharacters.words(printed.missing(), Messages.load()));
    assertEquals("", MissingCharacters.words(List.of(), Messages.load()));
  }

  @Test
  void aPrintThatIsCalledOffStopsAtOnce() throws DraftException {
    List<Double> parts = new ArrayList<>();
    PrintedDrafts.PRINTER.print(TestDrafts.sample(), ExportOptions.FINAL, parts::add);
    assertEquals(0, parts.getFirst());
    assertEquals(1, parts.getLast());
    assertEquals(parts.stream().sorted().toList(), parts);
    for (double stop : parts) {
      List<Double> seen = new ArrayList<>();
      assertThrows(
          CancellationException.class,
          () ->
              PrintedDrafts.PRINTER.print(
                  TestDrafts.sample(),
                  ExportOptions.FINAL,
                  part -> {
                    seen.add(part);
                    if (part >= stop) {
                      throw new CancellationException();
                    }
                  }));
      assertEquals(stop, seen.getLast());
    }
  }

  @Test
  void noIdeographTurnsIntoARadicalAndNoRadicalIntoAnIdeograph()
      throws IOException, DraftException {
    Report sample = TestDrafts.sample().report();
    String radicals = "一⼀二⼆人⼈大⼤女⼥小⼩手⼿文⽂日⽇月⽉水⽔火⽕";
    Report both = new Edit.TextEdit("other", radicals).applyTo(sample);
    ExportedReport printed =
        PrintedDrafts.PRINTER.print(Draft.of(both), ExportOptions.FINAL, Progress.UNWATCHED);
    StringBuilder shown = new StringBuilder();
    Set<Integer> missing =
        printed.missing().stream().map(MissingCharacter::codePoint).collect(Collectors.toSet());
    radicals
        .codePoints()
        .forEach(
            c ->
                shown.append(
                    missing.contains(c) ? PrintableText.placeholder(c) : Character.toString(c)));
    assertTrue(TextLayer.of(printed.content()).contains(shown));
  }

  @Test
  void theCheckCodeIsAtTheFootAndInTheProperties() throws IOException {
    Report report = TestDrafts.sample().report();
    String code = CheckCode.of(report, Figures.of(report));
    try (PDDocument pdf = Loader.loadPDF(PrintedDrafts.pdf(TestDrafts.sample()))) {
      assertEquals(code, pdf.getDocumentInformation().getCustomMetadataValue("CheckCode"));
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        assertTrue(text.contains("校验码 " + code), text);
        assertTrue(text.contains("— " + page + " —"), text);
      }
    }
  }
}
