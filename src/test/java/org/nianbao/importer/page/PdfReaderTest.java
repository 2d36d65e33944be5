package org.nianbao.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as Word, WPS and browsers print them. */
class PdfReaderTest {
  private static final double[] XS = {80, 200, 260, 320};
  private static final double[] YS = {100, 120, 140, 160};

  /** What stands in a file. */
  @FunctionalInterface
  private interface Drawing {
    void on(PdfBuilder pdf) throws IOException;
  }

  private static byte[] pdf(Drawing drawing) throws IOException {
    try (PdfBuilder pdf = new PdfBuilder()) {
      drawing.on(pdf);
      return pdf.bytes();
    }
  }

  @Test
  void ruledCellsAreReadWithTheirSpansAndPlaces() throws Exception {
    byte[] file =
        pdf(
            pdf ->
                pdf.grid(XS, new double[] {120, 140, 160})
                    .line(80, 100, 320, 100)
                    .line(80, 100, 80, 120)
                    .line(200, 100, 200, 120)
                    .line(320, 100, 320, 120)
                    .text(85, 115, "申请")
                    .text(230, 115, "法人")
                    .text(85, 135, "新收")
                    .text(210, 135, "5")
                    .text(270, 135, "7")
                    .text(85, 155, "结转"));

    assertEquals(List.of("| 申请 | (1x2) 法人 |", "| 新收 | 5 | 7 |", "| 结转 | | |"), Pages.lines(file));
    PageArea area = Pages.cell(file, "7").place().area().orElseThrow();
    assertEquals(1, area.page());
    assertEquals(260, area.x(), 1);
    assertEquals(120, area.y(), 1);
    assertEquals(60, area.width(), 1);
    assertEquals(20, area.height(), 1);
  }

  @Test
  void aPageEndLeavesTheLastRowWithoutItsLine() throws Exception {
    byte[] file =
        pdf(
            pdf ->
                pdf.line(80, 100, 320, 100)
                    .line(80, 120, 320, 120)
                    .line(80, 100, 80, 150)
                    .line(200, 100, 200, 150)
                    .line(320, 100, 320, 150)
                    .text(85, 115, "新收")
                    .text(210, 115, "5")
                    .text(85, 140, "结转")
                    .text(210, 140, "6"));

    assertEquals(List.of("| 新收 | 5 |", "| 结转 | 6 |"), Pages.lines(file));
    assertTrue(Pages.cell(file, "6").traits().contains(CellTrait.TORN));
    assertFalse(Pages.cell(file, "5").traits().contains(CellTrait.TORN));
  }

  @Test
  void aFigureWrappedInItsCellIsJoinedAndMarked() throws Exception {
    byte[] file =
        pdf(
            pdf ->
                pdf.grid(XS, new double[] {100, 140, 160})
                    .text(85, 118, "行政许可")
                    .text(205, 114, "4915")
                    .text(205, 132, "000")
                    .text(85, 155, "其他")
                    .text(205, 155, "3"));

    assertEquals(Set.of(CellTrait.WRAPPED), Pages.cell(file, "4915000").traits());
    assertEquals(Set.of(), Pages.cell(file, "3").traits());
  }

  @Test
  void figuresWithoutTheLineBetweenThemAreParted() throws Exception {
    byte[] file =
        pdf(
            pdf ->
                pdf.grid(XS, new double[] {100, 120})
                    .grid(XS, new double[] {140, 160})
                    .line(80, 120, 80, 140)
                    .line(200, 120, 200, 140)
                    .line(320, 120, 320, 140)
                    .text(85, 115, "甲")
                    .text(85, 135, "新收")
                    .text(220, 135, "12")
                    .text(280, 135, "34")
                    .text(85, 155, "乙"));

    assertEquals(List.of("| 甲 | | |", "| 新收 | 12 | 34 |", "| 乙 | | |"), Pages.lines(file));
    assertTrue(Pages.cell(file, "12").traits().contains(CellTrait.UNRULED));
  }

  @Test
  void aStruckFigureIsMarkedAndItsLineIsNoBorder() throws Exception {
    byte[] file =
        pdf(
            pdf ->
                pdf.grid(XS, YS)
                    .text(210, 115, "15")
                    .line(209, 111, 225, 111)
                    .text(270, 115, "16")
                    .text(85, 115, "规章"));

    assertTrue(Pages.cell(file, "15").traits().contains(CellTrait.STRUCK));
    assertFalse(Pages.cell(file, "16").traits().contains(CellTrait.STRUCK));
    assertEquals(3, Pages.grid(file).rows());
  }

  @Test
  void boldMadeByPrintingTwiceIsReadOnce() throws Exception {
    byte[] file = pdf(pdf -> pdf.text(80, 100, "总体情况").text(80.2, 100, "总体情况"));

    assertEquals(List.of("总体情况"), Pages.lines(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aTurnedPageIsReadAsItIsShown(int degrees) throws Exception {
    byte[] file = pdf(pdf -> pdf.turned(degrees).grid(XS, YS).text(85, 115, "规章"));

    SourceGrid grid = Pages.grid(file);

    assertEquals(List.of(3, 3), List.of(grid.rows(), grid.columns()));
    assertTrue(grid.cells().stream().anyMatch(cell -> cell.text().contains("规")));
  }

  @Test
  void brokenLinesAreJoinedUntilOneEndsShort() throws Exception {
    String full = "政".repeat(30);
    byte[] file =
        pdf(
            pdf ->
                pdf.text(104, 100, full.substring(2))
                    .text(80, 120, full)
                    .text(80, 140, "短。")
                    .text(80, 160, full)
                    .text(104, 180, "缩进")
                    .text(80, 200, full.substring(1) + "。")
                    .text(80, 220, "（一）新段"));

    assertEquals(
        List.of(full.substring(2) + full + "短。", full, "缩进", full.substring(1) + "。", "（一）新段"),
        Pages.lines(file));
  }

  @Test
  void aParagraphGoesOnOverThePageEndAndPageNumbersStandBeside() throws Exception {
    String full = "政".repeat(30);
    byte[] file =
        pdf(
            pdf ->
                pdf.text(80, 700, full)
                    .text(80, 720, full)
                    .text(290, 800, "- 1 -")
                    .newPage()
                    .text(80, 100, "完。")
                    .text(290, 800, "- 2 -"));

    assertEquals(
        List.of("PAGE_NUMBER: -1-", full + full + "完。", "PAGE_NUMBER: -2-"), Pages.lines(file));
  }

  @Test
  void whatEveryPageRepeatsInItsMarginIsARunningHead() throws Exception {
    byte[] file =
        pdf(
            pdf ->
                pdf.text(80, 40, "某某局年报")
                    .text(80, 200, "甲")
                    .newPage()
                    .text(80, 40, "某某局年报")
                    .text(80, 200, "乙"));

    assertEquals(
        List.of("RUNNING_HEAD: 某某局年报", "甲", "乙", "RUNNING_HEAD: 某某局年报"), Pages.lines(file));
  }

  @Test
  void aWatermarkOverATableIsNotInItsCells() throws Exception {
    byte[] file =
        pdf(
            pdf ->
                pdf.watermark("内部资料")
                    .grid(new double[] {80, 300, 500}, new double[] {100, 300, 500, 700})
                    .text(90, 150, "规章规章规章")
                    .text(310, 150, "3"));

    List<String> lines = Pages.lines(file);
    assertEquals("| 规章规章规章 | 3 |", lines.getFirst());
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("WATERMARK")), lines.toString());
    assertFalse(lines.get(1).contains("资"), lines.toString());
  }

  @Test
  void columnsWithoutLinesAreFoundByTheirGaps() throws Exception {
    byte[] file =
        pdf(
            pdf ->
                pdf.text(80, 80, "三、申请情况")
                    .text(200, 100, "自然")
                    .text(260, 100, "商业")
                    .text(320, 100, "总计")
                    .text(206, 118, "人")
                    .text(260, 118, "企业")
                    .text(90, 136, "1.属于国家秘")
                    .text(206, 136, "5")
                    .text(320, 136, "12")
                    .text(90, 154, "密的")
                    .text(90, 172, "2.重复申请")
                    .text(206, 172, "3")
                    .text(266, 172, "4")
                    .text(326, 172, "7")
                    .text(80, 200, "四、复议"));

    assertEquals(
        List.of(
            "三、申请情况",
            "| 自然人 | 商业企业 | 总计 |",
            "| 1.属于国家秘密的 | 5 | 12 |",
            "| 2.重复申请 | 3 | 4 | 7 |",
            "四、复议"),
        Pages.lines(file));
    assertEquals(3, Pages.cell(file, "12").column());
    assertTrue(Pages.cell(file, "12").traits().contains(CellTrait.UNRULED));
  }

  @Test
  void aPdfOfPicturesIsAScan() throws Exception {
    assertEquals(
        UnreadableFileException.UnreadableReason.SCANNED,
        Pages.refused(pdf(pdf -> pdf.picture().text(290, 800, "1"))));
  }

  @Test
  void aPasswordIsAskedOnlyOfThoseWhoMayNotRead() throws Exception {
    assertEquals(
        UnreadableFileException.UnreadableReason.ENCRYPTED,
        Pages.refused(pdf(pdf -> pdf.text(80, 100, "密").locked("geheim"))));
    assertEquals(List.of("公开"), Pages.lines(pdf(pdf -> pdf.text(80, 100, "公开").locked(""))));
  }
}
