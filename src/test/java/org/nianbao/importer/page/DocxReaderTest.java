package org.nianbao.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.importer.page.DocxBuilder.cell;
import static org.nianbao.importer.page.DocxBuilder.p;
import static org.nianbao.importer.page.DocxBuilder.r;
import static org.nianbao.importer.page.DocxBuilder.tbl;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Word writes into a document, and what of it a reader sees. */
class DocxReaderTest {

  private static String[] row(String... cells) {
    return cells;
  }

  @Test
  void paragraphsAndTablesComeInTheirOrder() throws Exception {
    byte[] file =
        new DocxBuilder()
            .paragraph("一、总体情况")
            .table(row("规章", "3"), row("规范性文件", "12"))
            .paragraph("完")
            .bytes();

    assertEquals(List.of("一、总体情况", "| 规章 | 3 |", "| 规范性文件 | 12 |", "完"), Pages.lines(file));
    assertEquals(SourceFormat.DOCX, Pages.read(file).format());
  }

  @Test
  void cellsSpanColumnsAndRows() throws Exception {
    byte[] file =
        new DocxBuilder()
            .table(
                row(
                    cell("<w:vMerge w:val=\"restart\"/>", "申请"),
                    cell("<w:gridSpan w:val=\"2\"/>", "法人")),
                row(cell("<w:vMerge/>", ""), "企业", "科研"),
                row("新收", "1", "2"))
            .bytes();

    assertEquals(
        List.of("| (2x1) 申请 | (1x2) 法人 |", "| 企业 | 科研 |", "| 新收 | 1 | 2 |"), Pages.lines(file));
  }

  @Test
  void aCellThatGoesOnWithoutABeginningStandsForItself() throws Exception {
    byte[] file =
        new DocxBuilder().table(row(cell("<w:vMerge/>", "甲"), "1"), row("乙", "2")).bytes();

    assertEquals(List.of("| 甲 | 1 |", "| 乙 | 2 |"), Pages.lines(file));
  }

  @Test
  void aRowMayBeginLater() throws Exception {
    byte[] file =
        new DocxBuilder()
            .xml(
                "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>"
                    + p("总计")
                    + "</w:tc></w:tr><w:tr><w:tc>"
                    + p("新收")
                    + "</w:tc><w:tc>"
                    + p("5")
                    + "</w:tc></w:tr></w:tbl>")
            .bytes();

    assertEquals(1, Pages.cell(file, "总计").column());
  }

  @Test
  void trackedChangesCountAsAccepted() throws Exception {
    byte[] file =
        new DocxBuilder()
            .table(
                row(
                    "规章",
                    "<w:p><w:ins>"
                        + r("12")
                        + "</w:ins><w:del><w:r><w:delText>11</w:delText></w:r></w:del></w:p>"),
                row("文件", "3"))
            .xml("<w:p><w:moveFrom>" + r("移走") + "</w:moveFrom>" + r("留下") + "</w:p>")
            .bytes();

    assertEquals(List.of("| 规章 | 12 |", "| 文件 | 3 |", "留下"), Pages.lines(file));
  }

  @Test
  void aRowThatWasDeletedWhileTrackedIsGone() throws Exception {
    byte[] file =
        new DocxBuilder()
            .xml(
                "<w:tbl><w:tr><w:tc>"
                    + cell("<w:vMerge w:val=\"restart\"/>", "甲")
                    + "</w:tc><w:tc>"
                    + p("1")
                    + "</w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>"
                    + cell("<w:vMerge/>", "")
                    + "</w:tc><w:tc>"
                    + p("9")
                    + "</w:tc></w:tr><w:tr><w:tc>"
                    + cell("<w:vMerge/>", "")
                    + "</w:tc><w:tc>"
                    + p("2")
                    + "</w:tc></w:tr></w:tbl>")
            .bytes();

    assertEquals(List.of("| (2x1) 甲 | 1 |", "| 2 |"), Pages.lines(file));
  }

  @Test
  void controlsLinksAndFieldsAreTransparent() throws Exception {
    byte[] file =
        new DocxBuilder()
            .xml(
                "<w:sdt><w:sdtContent><w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>"
                    + p("规章")
                    + "</w:tc></w:sdtContent></w:sdt><w:tc><w:p><w:sdt><w:sdtContent>"
                    + r("7")
                    + "</w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>"
                    + "</w:sdtContent></w:sdt><w:p><w:hyperlink>"
                    + r("网站")
                    + "</w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r>"
                    + r("上")
                    + "</w:p>")
            .bytes();

    assertEquals(List.of("| 规章 | 7 |", "网站上"), Pages.lines(file));
  }

  @Test
  void breaksAndParagraphsInACellAreLines() throws Exception {
    byte[] file =
        new DocxBuilder()
            .table(
                row(
                    p("社会") + p("公益"),
                    "<w:p>" + r("科研") + "<w:r><w:br/></w:r>" + r("机构") + "</w:p>"))
            .bytes();

    assertEquals(List.of("| 社会/公益 | 科研/机构 |"), Pages.lines(file));
  }

  @Test
  void aTextBoxIsReadOnce() throws Exception {
    String box = "<w:txbxContent>" + p("框里") + "</w:txbxContent>";
    byte[] file =
        new DocxBuilder()
            .xml(
                "<w:p>"
                    + r("框外")
                    + "<w:r><mc:AlternateContent><mc:Choice><wps:txbx>"
                    + box
                    + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
            .xml("<w:p><w:r><w:pict><v:textbox>" + box + "</v:textbox></w:pict></w:r></w:p>")
            .bytes();

    assertEquals(List.of("框里", "框外", "框里"), Pages.lines(file));
  }

  @Test
  void tablesWithinATableAndTablesOfOneCellAreLayout() throws Exception {
    String inner = tbl(row("规章", "1"), row("文件", "2"));
    byte[] file =
        new DocxBuilder().table(row(p("标题") + inner, "右栏")).table(row(p("甲") + p("乙"))).bytes();

    assertEquals(List.of("标题", "| 规章 | 1 |", "| 文件 | 2 |", "右栏", "甲", "乙"), Pages.lines(file));
  }

  @Test
  void struckFiguresAreMarkedAndHiddenOnesLeftOut() throws Exception {
    byte[] file =
        new DocxBuilder()
            .table(
                row(
                    "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>15</w:t></w:r></w:p>",
                    "<w:p><w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>16</w:t></w:r></w:p>",
                    "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>" + r("17") + "</w:p>"))
            .bytes();

    assertTrue(Pages.cell(file, "15").traits().contains(CellTrait.STRUCK));
    assertFalse(Pages.cell(file, "16").traits().contains(CellTrait.STRUCK));
    assertEquals(Set.of(), Pages.cell(file, "17").traits());
  }

  @Test
  void blankAndSlashStayWhatTheyAre() throws Exception {
    byte[] file = new DocxBuilder().table(row("规章", "", "/", "251000元", "22（其中修订16件）")).bytes();

    assertEquals(List.of("| 规章 | | / | 251000元 | 22（其中修订16件） |"), Pages.lines(file));
  }

  @Test
  void placesCountInReadingOrder() throws Exception {
    SourceDocument document =
        Pages.read(new DocxBuilder().paragraph("一").table(row("甲", "乙")).paragraph("二").bytes());

    assertEquals(
        List.of(0, 1, 3), document.blocks().stream().map(b -> b.place().ordinal()).toList());
  }
}
