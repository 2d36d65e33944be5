package org.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.check.Figures;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.form.Messages;
import org.nianbao.form.Section;
import org.nianbao.print.font.FontLibrary;
import org.nianbao.report.Report;

/** The PDF says what the report says. */
class ReportPrinterTest {
  private static final ReportPrinter PRINTER =
      new ReportPrinter(Messages.load(), new FontLibrary());

  static Stream<Path> files() throws IOException {
    return TestDrafts.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyWordAndFigureIsInTheTextLayer(Path file) throws IOException, DraftException {
    Draft draft = TestDrafts.READER.read(Files.readAllBytes(file)).draft();
    Report report = draft.report();
    PrintedReport printed = PRINTER.print(draft, PrintOptions.FINAL);
    assertEquals(List.of(), printed.missing());
    String text = TextLayer.of(printed.pdf());
    int from = 0;
    from = find(text, report.body() + report.year() + "年政府信息公开工作年度报告", from);
    from = find(text, report.text(Report.INTRO), from);
    Figures figures = Figures.of(report);
    for (Section section : report.edition().sections()) {
      from = find(text, section.title(), from);
      switch (section) {
        case Section.Text running -> from = find(text, report.text(running.id()), from);
        case Section.Tables tables -> {
          for (CellId cell : tables.tables().stream().flatMap(t -> t.cells().stream()).toList()) {
            from = find(text, figures.printed(cell), from);
          }
        }
      }
    }
  }

  private static int find(String text, String expected, int from) {
    String squeezed = TextLayer.squeeze(expected);
    int at = text.indexOf(squeezed, from);
    assertTrue(at >= 0, () -> "“" + squeezed + "” does not follow in " + text.substring(from));
    return at + squeezed.length();
  }

  @Test
  void theSameDraftGivesTheSameBytes() throws DraftException {
    Draft draft = TestDrafts.sample();
    byte[] once = PRINTER.print(draft, PrintOptions.FINAL).pdf();
    byte[] again =
        new ReportPrinter(Messages.load(), new FontLibrary())
            .print(draft, PrintOptions.FINAL)
            .pdf();
    assertEquals(-1, Arrays.mismatch(once, again));
  }
}
