package org.nianbao.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Workbooks of Excel 97 to 2003. */
class XlsReaderTest {

  static byte[] bytes(HSSFWorkbook book) throws IOException {
    try (book) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  /** Two rows, a merged head, a figure. */
  static HSSFWorkbook sample() {
    HSSFWorkbook book = new HSSFWorkbook();
    HSSFSheet sheet = book.createSheet("表一");
    sheet.createRow(0).createCell(0).setCellValue("申请");
    sheet.getRow(0).createCell(1).setCellValue("法人");
    sheet.getRow(0).createCell(2);
    sheet.createRow(1).createCell(0).setCellValue("新收");
    sheet.getRow(1).createCell(1).setCellValue(5);
    sheet.getRow(1).createCell(2).setCellValue(0.1 + 0.2);
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
    return book;
  }

  @Test
  void stringsFiguresAndMergedCellsAreRead() throws Exception {
    byte[] file = bytes(sample());

    assertEquals(List.of("| 申请 | (1x2) 法人 |", "| 新收 | 5 | 0.3 |"), Pages.lines(file));
    assertEquals(SourceFormat.XLS, Pages.read(file).format());
    assertEquals("表一", Pages.cell(file, "5").place().part());
  }

  @Test
  void formulasCountAsTheValueKept() throws Exception {
    HSSFWorkbook book = sample();
    book.getSheetAt(0).getRow(1).createCell(3).setCellFormula("B2*2");
    book.getSheetAt(0).getRow(1).createCell(4).setCellFormula("\"甲\"&\"乙\"");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();

    assertEquals("| 新收 | 5 | 0.3 | 10 | 甲乙 |", Pages.lines(bytes(book)).get(1));
  }

  @Test
  void hiddenSheetsAreNotRead() throws Exception {
    HSSFWorkbook book = sample();
    book.createSheet("藏").createRow(0).createCell(0).setCellValue("藏");
    book.setSheetHidden(1, true);

    assertEquals(2, Pages.lines(bytes(book)).size());
  }

  @Test
  void aCellInAStruckFontIsMarked() throws Exception {
    HSSFWorkbook book = sample();
    HSSFFont font = book.createFont();
    font.setStrikeout(true);
    HSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    book.getSheetAt(0).getRow(1).getCell(1).setCellStyle(style);

    assertTrue(Pages.cell(bytes(book), "5").traits().contains(CellTrait.STRUCK));
  }

  @Test
  void aPasswordIsOneSentence() throws Exception {
    HSSFWorkbook book = sample();
    Biff8EncryptionKey.setCurrentUserPassword("geheim");
    byte[] file;
    try {
      file = bytes(book);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertEquals(UnreadableFileException.UnreadableReason.ENCRYPTED, Pages.refused(file));
  }
}
