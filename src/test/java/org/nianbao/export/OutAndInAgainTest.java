package org.nianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.docx.DocxExporter;
import org.nianbao.export.html.HtmlExporter;
import org.nianbao.export.pdf.PrintedDrafts;
import org.nianbao.export.pdf.view.CarriedDraft;
import org.nianbao.export.xlsx.XlsxExporter;
import org.nianbao.figures.Figures;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Editions;
import org.nianbao.form.Section;
import org.nianbao.importer.ImportedReport;
import org.nianbao.importer.Importer;
import org.nianbao.importer.page.ReadingLimits;
import org.nianbao.importer.page.SourceReader;
import org.nianbao.importer.page.UnreadableFileException;
import org.nianbao.paper.PrintableReport;
import org.nianbao.paper.TextBlock;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** A report that goes out in any format and is imported again says the same in every place. */
class OutAndInAgainTest {
  private static final Messages MESSAGES = Messages.load();

  /** An importer that knows the editions of the program and, where it has another, the report's. */
  private static Importer importer(Report report) {
    Editions builtIn = EditionReader.builtIn();
    boolean known = builtIn.all().stream().anyMatch(e -> e.id().equals(report.edition().id()));
    return new Importer(
        new SourceReader(ReadingLimits.usual()),
        known ? builtIn : new Editions(List.of(report.edition())),
        MESSAGES);
  }

  static Stream<Arguments> exports() throws IOException, DraftException {
    Map<String, Exporter> exporters =
        Map.of(
            "年报.pdf",
            PrintedDrafts.PRINTER,
            "年报.docx",
            new DocxExporter(MESSAGES),
            "年报.html",
            HtmlExporter.ofPages(MESSAGES),
            "年报.fragment.html",
            HtmlExporter.ofFragments(MESSAGES),
            "年报.xlsx",
            new XlsxExporter(MESSAGES));
    return PrintedDrafts.all()
        .flatMap(
            draft ->
                exporters.entrySet().stream()
                    .map(
                        exporter ->
                            Arguments.of(
                                draft.getKey() + " " + exporter.getKey(),
                                draft.getValue(),
                                exporter.getKey(),
                                exporter.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exports")
  void everyCellNoteAndParagraphIsTheSame(
      String name, Draft draft, String fileName, Exporter exporter)
      throws DraftException, UnreadableFileException {
    byte[] file =
        exporter
            .export(ExportSource.of(draft, ExportOptions.FINAL, MESSAGES), Progress.UNWATCHED)
            .content();
    ImportedReport again = importer(draft.report()).read(file, fileName, () -> false);
    Report before = draft.report();
    if (!fileName.endsWith(".pdf")) {
      assertEquals(said(before), said(again.report()), name);
      return;
    }
    // The program reads its own PDF by the draft inside. Others read the pages, where blanks are
    // seen no more; every cell, note and paragraph is.
    byte[] carried = new CarriedDraft().in(file).orElseThrow();
    assertEquals(said(before), said(TestDrafts.READER.read(carried).draft().report()), name);
    assertEquals(cells(before), cells(again.report()), name);
    assertEquals(withoutBlanks(before), withoutBlanks(again.report()), name);
  }

  private static List<String> withoutBlanks(Report report) {
    return said(report).stream().map(words -> words.replaceAll("[\\s\u3000]", "")).toList();
  }

  private static List<String> cells(Report report) {
    Figures figures = Figures.of(report);
    return report.edition().cells().map(cell -> cell + " " + figures.printed(cell)).toList();
  }

  /** All that pages say of a report, place by place. */
  private static List<String> said(Report report) {
    Figures figures = Figures.of(report);
    PrintableReport printable = new PrintableReport(report, figures, MESSAGES);
    List<String> said = new ArrayList<>();
    printable.title().forEach(line -> said.add("title " + line));
    printable.intro().forEach(block -> said.add("intro " + block.text()));
    for (Section section : report.edition().sections()) {
      if (section instanceof Section.TextSection text) {
        for (TextBlock block : printable.blocks(text)) {
          said.add(section.id() + " " + block.text());
        }
      }
    }
    said.addAll(cells(report));
    printable.signature().forEach(line -> said.add("signed " + line));
    return said;
  }
}
