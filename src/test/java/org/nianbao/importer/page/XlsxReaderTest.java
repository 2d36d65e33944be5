package org.nianbao.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.importer.page.XlsxBuilder.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of Excel since 2007. */
class XlsxReaderTest {

  @Test
  void stringsMayBeSharedOrInTheCellAndPinyinIsNotRead() throws Exception {
    XlsxBuilder book = new XlsxBuilder();
    byte[] file =
        book.sheet(
                "表",
                "visible",
                "<row r=\"1\">"
                    + book.shared("A1", "规章")
                    + "<c r=\"B1\" t=\"inlineStr\"><is><t>三</t></is></c></row><row r=\"2\">"
                    + book.shared("A2", "文件")
                    + number("B2", "12")
                    + "</row>")
            .bytes();

    assertEquals(List.of("| 规章 | 三 |", "| 文件 | 12 |"), Pages.lines(file));
    assertEquals(SourceFormat.XLSX, Pages.read(file).format());
    assertEquals("表", Pages.cell(file, "规章").place().part());
  }

  @Test
  void mergedCellsSpanAndHideWhatTheyCover() throws Exception {
    byte[] file =
        new XlsxBuilder()
            .sheet(
                "表",
                "visible",
                "<row r=\"1\">"
                    + number("A1", "1")
                    + number("B1", "2")
                    + number("C1", "99")
                    + "</row><row r=\"2\">"
                    + number("A2", "98")
                    + number("B2", "3")
                    + number("C2", "4")
                    + "</row>",
                "A1:A2",
                "B1:C1")
            .bytes();

    assertEquals(List.of("| (2x1) 1 | (1x2) 2 |", "| 3 | 4 |"), Pages.lines(file));
  }

  @Test
  void formulasCountAsTheValueKeptAndOneWithoutIsMarked() throws Exception {
    byte[] file =
        new XlsxBuilder()
            .sheet(
                "表",
                "visible",
                "<row r=\"1\">"
                    + number("A1", "1")
                    + "<c r=\"B1\"><f>A1+1</f><v>2</v></c><c r=\"C1\"><f>A1+2</f></c></row>")
            .bytes();

    assertEquals(List.of("| 1 | 2 | |"), Pages.lines(file));
    assertTrue(Pages.cell(file, "").traits().contains(CellTrait.UNCALCULATED));
  }

  @Test
  void aBlankRowPartsTablesAndATitleIsAParagraph() throws Exception {
    XlsxBuilder book = new XlsxBuilder();
    String rows =
        "<row r=\"1\">"
            + book.shared("A1", "二、主动公开")
            + "</row><row r=\"2\">"
            + book.shared("A2", "规章")
            + number("B2", "1")
            + "</row><row r=\"4\">"
            + book.shared("A4", "三、申请")
            + "</row><row r=\"5\">"
            + book.shared("A5", "新收")
            + number("B5", "7")
            + "</row>";

    assertEquals(
        List.of("二、主动公开", "| 规章 | 1 |", "三、申请", "| 新收 | 7 |"),
        Pages.lines(book.sheet("表", "visible", rows, "A1:B1", "A4:B4").bytes()));
  }

  @Test
  void sheetsComeInTheOrderOfTheWorkbookAndHiddenOnesNotAtAll() throws Exception {
    byte[] file =
        new XlsxBuilder()
            .sheet(
                "后", "visible", "<row r=\"1\">" + number("A1", "2") + number("B1", "3") + "</row>")
            .sheet(
                "藏", "hidden", "<row r=\"1\">" + number("A1", "9") + number("B1", "9") + "</row>")
            .sheet(
                "前", "visible", "<row r=\"1\">" + number("A1", "0") + number("B1", "1") + "</row>")
            .bytes();

    assertEquals(List.of("| 0 | 1 |", "| 2 | 3 |"), Pages.lines(file));
  }

  @Test
  void aWorkbookWithoutItsListOfSheetsIsReadByTheirNumbers() throws Exception {
    byte[] file =
        new ZipBuilder()
            .with("xl/worksheets/sheet10.xml", "<worksheet><c r=\"A1\"><v>10</v></c></worksheet>")
            .with("xl/worksheets/sheet2.xml", "<worksheet><c r=\"A1\"><v>2</v></c></worksheet>")
            .bytes();

    assertEquals(List.of("2", "10"), Pages.lines(file));
  }

  @ParameterizedTest
  @CsvSource({
    "13.0, 13",
    "0.0, 0",
    "24252.311082000001, 24252.311082",
    "0.30000000000000004, 0.3",
    "1.2E3, 1200",
    "-7, -7",
    "1E400, 1E400",
    "1e999999999, 1e999999999"
  })
  void figuresAreAsExcelShowsThem(String stored, String shown) {
    assertEquals(shown, StoredFigure.plain(stored));
  }

  @Test
  void aCellInAStruckFontIsMarked() throws Exception {
    byte[] file =
        new XlsxBuilder()
            .sheet(
                "表",
                "visible",
                "<row r=\"1\">" + number("A1", "1") + "<c r=\"B1\" s=\"1\"><v>2</v></c></row>")
            .with(
                "xl/styles.xml",
                "<styleSheet><fonts><font/><font><strike/></font></fonts><cellStyleXfs><xf"
                    + " fontId=\"0\"/></cellStyleXfs><cellXfs><xf fontId=\"0\"/><xf"
                    + " fontId=\"1\"/></cellXfs></styleSheet>")
            .bytes();

    assertTrue(Pages.cell(file, "2").traits().contains(CellTrait.STRUCK));
    assertTrue(Pages.cell(file, "1").traits().isEmpty());
  }
}
