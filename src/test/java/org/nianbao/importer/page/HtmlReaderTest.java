package org.nianbao.importer.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages as the sites of offices have them. */
class HtmlReaderTest {
  private static final String TABLE =
      "<table><tr><td>规章</td><td>3</td></tr><tr><td>规范性文件</td><td>12</td></tr></table>";
  private static final List<String> ROWS = List.of("| 规章 | 3 |", "| 规范性文件 | 12 |");

  private static byte[] utf8(String page) {
    return page.getBytes(UTF_8);
  }

  @Test
  void siteTablesAroundTheDataAreLayout() throws Exception {
    String page =
        "<body><table><tr><td>导航</td><td><table><tr><td><p>一、总体情况</p>"
            + TABLE
            + "</td></tr></table></td></tr></table></body>";

    assertEquals(List.of("导航", "一、总体情况", ROWS.get(0), ROWS.get(1)), Pages.lines(utf8(page)));
  }

  @Test
  void cellsSpanColumnsAndRows() throws Exception {
    String page =
        "<table><tr><td rowspan=2>申请</td><td colspan=2>法人</td></tr>"
            + "<tr><td>企业</td><td>科研</td></tr><tr><td>新收</td><td>1</td><td>2</td></tr></table>";

    assertEquals(
        List.of("| (2x1) 申请 | (1x2) 法人 |", "| 企业 | 科研 |", "| 新收 | 1 | 2 |"),
        Pages.lines(utf8(page)));
  }

  @Test
  void spansThatReachTooFarEndWithTheTable() throws Exception {
    SourceGrid grid =
        Pages.grid(
            utf8("<table><tr><td rowspan=60000>甲</td><td>1</td></tr><tr><td>2</td></tr></table>"));

    assertEquals(2, grid.rows());
    assertEquals(2, grid.columns());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", "gb18030", "utf-8", ""})
  void chineseCodesAreSeenFromTheBytesWhateverIsDeclared(String declared) throws Exception {
    String head =
        declared.isEmpty()
            ? "<html>"
            : "<html><head><meta http-equiv=Content-Type content='text/html; charset="
                + declared
                + "'></head>";
    byte[] page = (head + "<p>镕基、㐂字</p>" + TABLE).getBytes(Charset.forName("GB18030"));

    List<String> lines = Pages.lines(page);

    assertEquals(List.of("镕基、㐂字", ROWS.get(0), ROWS.get(1)), lines);
    assertEquals(
        List.of("镕基、㐂字", ROWS.get(0), ROWS.get(1)),
        Pages.lines(utf8(head + "<p>镕基、㐂字</p>" + TABLE)));
  }

  @Test
  void linesOfTheSourceAreNoBlanksBetweenChineseLetters() throws Exception {
    String page = "<p>政府信息公开\n   年度报告 2024\n 年</p>";

    assertEquals(List.of("政府信息公开年度报告 2024 年"), Pages.lines(utf8(page)));
  }

  @Test
  void breaksEndParagraphsOutsideTablesAndLinesInside() throws Exception {
    String page = "　　甲<br>&emsp;&emsp;乙<table><tr><td>社会<br>公益</td><td><p>1</p></td></tr></table>";

    assertEquals(List.of("甲", "乙", "| 社会/公益 | 1 |"), Pages.lines(utf8("<body>" + page)));
  }

  @Test
  void scriptsAndWhatIsHiddenAreNotRead() throws Exception {
    String page =
        "<body><script>var a='<table>'</script><style>p{}</style><div style='display: none'>藏</div>"
            + "<p>见</p>"
            + TABLE;

    assertEquals(List.of("见", ROWS.get(0), ROWS.get(1)), Pages.lines(utf8(page)));
  }

  @Test
  void struckFiguresAreMarked() throws Exception {
    byte[] page =
        utf8(
            "<table><tr><td><s>15</s></td><td><span style='text-decoration: line-through'>16</span>"
                + "</td><td>17</td></tr></table>");

    assertTrue(Pages.cell(page, "15").traits().contains(CellTrait.STRUCK));
    assertTrue(Pages.cell(page, "16").traits().contains(CellTrait.STRUCK));
    assertFalse(Pages.cell(page, "17").traits().contains(CellTrait.STRUCK));
  }

  @Test
  void tagsThatWereNeverClosedDoNotMakeAPageTooDeep() throws Exception {
    String page = "<p><font><b>".repeat(300) + "字</p>" + TABLE;

    assertTrue(Pages.lines(utf8(page)).containsAll(ROWS));
  }

  @Test
  void whatAPageRefersToIsNotFetched() throws Exception {
    String page =
        "<!DOCTYPE html SYSTEM 'http://127.0.0.1:9/x.dtd'><html><head><base"
            + " href='http://127.0.0.1:9/'><link rel=stylesheet href=a.css></head><body><img"
            + " src='http://127.0.0.1:9/a.png'><iframe"
            + " src='file:///etc/passwd'></iframe><p>字</p></body></html>";

    assertEquals(List.of("字"), Pages.lines(utf8(page)));
  }
}
