package org.nianbao.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Progress;
import org.nianbao.export.opc.OoxmlParts;
import org.nianbao.export.pdf.PrintedDrafts;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** Workbooks: valid by the standard's schemas, figures as numbers, text never run. */
class XlsxExporterTest {
  private static final Messages MESSAGES = Messages.load();

  static Stream<Map.Entry<String, Draft>> drafts() throws IOException, DraftException {
    return PrintedDrafts.all();
  }

  private static byte[] xlsx(Draft draft, ExportOptions options) throws DraftException {
    return new XlsxExporter(MESSAGES)
        .export(ExportSource.of(draft, options, MESSAGES), Progress.UNWATCHED)
        .content();
  }

  private static String sheet(Draft draft, int number) throws IOException, DraftException {
    return new OoxmlParts(xlsx(draft, ExportOptions.FINAL))
        .part("xl/worksheets/sheet" + number + ".xml");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drafts")
  void everyPartIsValid(Map.Entry<String, Draft> draft)
      throws IOException, DraftException, XmlException {
    for (ExportOptions options : List.of(ExportOptions.FINAL, ExportOptions.PROOF)) {
      byte[] file = xlsx(draft.getValue(), options);
      OoxmlParts parts = new OoxmlParts(file);
      assertEquals(List.of(), parts.faults());
      assertFalse(parts.part("xl/worksheets/sheet2.xml").contains("<f>"), "a formula");
      assertArrayEquals(file, xlsx(draft.getValue(), options), "the same report, other bytes");
    }
  }

  /** The check above can fail: merged cells where the standard wants them after the rows. */
  @Test
  void aPartThatIsNotValidIsFound() throws IOException, DraftException, XmlException {
    List<String> faults =
        new OoxmlParts(xlsx(TestDrafts.sample(), ExportOptions.FINAL))
            .with("<sheetData>", "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells><sheetData>")
            .faults();
    assertTrue(
        faults.stream().anyMatch(f -> f.startsWith("xl/worksheets/sheet1.xml")), faults::toString);
  }

  private static Draft with(String cell, String typed) {
    Report report = TestDrafts.realReport("016");
    CellId id = CellId.parse(cell);
    return Draft.of(
        new Edit.Cells(Map.of(id, report.read(id, typed, Origin.TYPED))).applyTo(report));
  }

  @Test
  void aFigureIsANumberAndItsNoteStandsBesideTheTable() throws IOException, DraftException {
    String xml = sheet(with("rules/normativeDocuments/issued", "22（其中修订16件）"), 2);
    assertTrue(xml.contains("<v>22</v>"), xml);
    assertTrue(xml.matches("(?s).*<t>[A-Z]\\d+（其中修订16件）</t>.*"), xml);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "22,0", "-3,0", "491.5000,4", "0.10,2", "123456789012345,0"})
  void whatASheetKeepsAsItIsIsANumber(String typed, int decimals) {
    assertEquals(decimals, SheetFigure.of(typed).orElseThrow().decimals());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "007", "+5", "-0", "1234567890123456", "1.", ".5", "1e5", "１"})
  void whatASheetWouldChangeIsText(String typed) {
    assertTrue(SheetFigure.of(typed).isEmpty());
  }

  /** Text that a sheet would run, in a paragraph and in a cell that nobody can read as a figure. */
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "=HYPERLINK(\"甲\")"})
  void whatASheetWouldRunIsText(String typed) throws IOException, DraftException, XmlException {
    Report report = with("requests/received/natural", typed).report();
    Draft draft = Draft.of(new Edit.TextEdit("other", typed).applyTo(report));
    OoxmlParts parts = new OoxmlParts(xlsx(draft, ExportOptions.FINAL));
    assertEquals(List.of(), parts.faults());
    String text = "<t>" + typed.replace("\"", "&quot;") + "</t>";
    for (String name : parts.names()) {
      assertFalse(parts.part(name).matches("(?s).*<f[ >].*"), name);
    }
    assertTrue(parts.part("xl/worksheets/sheet3.xml").contains("t=\"inlineStr\"><is>" + text));
    assertTrue(parts.part("xl/worksheets/sheet1.xml").contains("t=\"inlineStr\"><is>" + text));
    assertTrue(parts.part("xl/styles.xml").contains("quotePrefix=\"1\""));
  }

  @Test
  void eachTableHasASheetAndAProofSaysSo() throws IOException, DraftException {
    OoxmlParts parts = new OoxmlParts(xlsx(TestDrafts.sample(), ExportOptions.PROOF));
    String workbook = parts.part("xl/workbook.xml");
    for (String name :
        List.of("二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "文字部分")) {
      assertTrue(workbook.contains("name=\"" + name + "\""), workbook);
    }
    assertTrue(workbook.contains("'三、收到和处理政府信息公开申请情况'!$A$1:$J$"), workbook);
    for (int i = 1; i <= 4; i++) {
      String sheet = parts.part("xl/worksheets/sheet" + i + ".xml");
      assertTrue(sheet.contains("【草稿】") && sheet.contains("&amp;C【草稿】"), sheet);
    }
  }
}
