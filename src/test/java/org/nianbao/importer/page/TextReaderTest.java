package org.nianbao.importer.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plain text as editors, mails and other programs leave it. */
class TextReaderTest {

  private static List<String> lines(String text) throws UnreadableFileException {
    return Pages.lines(text.getBytes(UTF_8));
  }

  @Test
  void oneCellALineStaysALineEach() throws Exception {
    assertEquals(List.of("信息内容", "本年制发件数", "规章", "0", "12"), lines("信息内容\n\n本年制发件数\n规章\n0\n12\n"));
  }

  @Test
  void tabsPartCellsAndBlankOnesStay() throws Exception {
    assertEquals(
        List.of("三、申请", "| 新收 | 1 | | 3 |", "| 结转 | 0 | 2 | 2 |", "完"),
        lines("三、申请\n新收\t1\t\t3\n结转\t0\t2\t2\n完"));
  }

  @Test
  void columnsMadeByBlanksAreFoundByTheirPlace() throws Exception {
    String text =
        """
        三、申请情况
                     自然人  企业  总计
          1.国家秘密     5           5
          2.重复申请    13     4    17
        四、复议
        """;

    assertEquals(
        List.of(
            "三、申请情况",
            "| 自然人 | 企业 | 总计 |",
            "| 1.国家秘密 | 5 | 5 |",
            "| 2.重复申请 | 13 | 4 | 17 |",
            "四、复议"),
        lines(text));
    assertEquals(
        3,
        Pages.grid(text.getBytes(UTF_8)).cells().stream()
            .filter(cell -> cell.row() == 1 && cell.text().equals("5"))
            .mapToInt(SourceCell::column)
            .max()
            .orElse(0));
  }

  @Test
  void linesBrokenAtAMarginAreJoinedAndLongLinesAreNot() throws Exception {
    String full = "政".repeat(38);
    assertEquals(
        List.of(full + full + full + "短。", "新"),
        lines("    " + full.substring(2) + "\n" + full + "\n" + full + "\n短。\n    新").stream()
            .map(line -> line.startsWith("政") ? "政政" + line : line)
            .toList());
    String long1 = "甲".repeat(200);
    String long2 = "乙".repeat(90);
    assertEquals(List.of(long1, long2, "丙"), lines(long1 + "\n" + long2 + "\n丙"));
  }

  @Test
  void codesOfOldAndNewEditorsAreSeen() throws Exception {
    assertEquals(List.of("年报一二三"), Pages.lines("年报一二三".getBytes(Charset.forName("GBK"))));
    assertEquals(List.of("年报一二三"), Pages.lines("\ufeff年报一二三".getBytes(UTF_16LE)));
    assertEquals(List.of("年报一二三"), Pages.lines("\ufeff年报一二三".getBytes(UTF_8)));
    assertEquals(SourceFormat.TEXT, Pages.read("年报".getBytes(UTF_8)).format());
  }

  @Test
  void rtfGivesItsTextAndItsTables() throws Exception {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 Song;}}{\\info{\\title x}}"
            + "\\pard \\u19968?\\'d2\\'bb\\par"
            + "\\trowd\\trleft0\\cellx1000\\cellx3000\\pard\\intbl \\'b9\\'e6\\cell 5\\cell\\row"
            + "\\trowd\\trleft0\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl {\\strike 7}\\cell 8"
            + "\\cell {\\v 1}9\\cell\\row\\pard \\u19971?\\par}";
    byte[] file = rtf.getBytes(UTF_8);

    assertEquals(List.of("一一", "| 规 | (1x2) 5 |", "| 7 | 8 | 9 |", "七"), Pages.lines(file));
    assertTrue(Pages.cell(file, "7").traits().contains(CellTrait.STRUCK));
  }
}
