package org.nianbao.ui.paste;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.form.EditionReader;
import org.nianbao.ui.ForeignReports;

class CopiedPageTest {
  private static final CopiedPage PAGE = new CopiedPage(EditionReader.builtIn());

  @Test
  void aWholeReportHasTablesAndHeadings() {
    String html = ForeignReports.html("017");
    assertTrue(PAGE.isReport(html));
    assertTrue(PAGE.hasTables(html));
  }

  @ParameterizedTest
  @ValueSource(strings = {"word-017.html", "writer-017.html", "wps-044.html"})
  void theTablesThatProgramsPutOnTheClipboardAreOfTheForm(String clip) {
    assertTrue(PAGE.hasTables(Clips.read(clip)));
  }

  @Test
  void wordsThatAreBrokenByMarkupAndWrittenAsEntitiesAreFound() {
    String html =
        "<table><tr><td>行政<span>许可</span></td></tr><tr><td>&#34892;&#25919;规范性\n 文件</td></tr>"
            + "<tr><td>行政事业性收费</td></tr><tr><td>本年废止件数</td></tr></table>";
    assertTrue(PAGE.hasTables(html));
    assertFalse(PAGE.isReport(html));
  }

  @Test
  void aWholeReportAsPlainTextIsOne() {
    assertTrue(PAGE.isReportText(ForeignReports.text("017")));
    assertFalse(PAGE.isReportText(ForeignReports.text("017").split("三、收到", 2)[0]));
  }

  @Test
  void aTextThatSpeaksOfTheFormIsNone() {
    assertFalse(
        PAGE.isReportText("一、总体情况\n二、主动公开政府信息情况\n四、政府信息公开行政复议、行政诉讼情况\n行政规范性文件、行政事业性收费、本年制发件数"));
    assertFalse(PAGE.hasTables("<p>一、总体情况</p><p>行政规范性文件、行政事业性收费、本年制发件数</p>"));
    assertFalse(PAGE.hasTables("<table><tr><td>姓名</td><td>总计</td></tr></table>"));
    assertFalse(
        PAGE.isReport("<table><tr><td>3</td></tr></table><p>一、总体情况</p><p>二、主动公开政府信息情况</p>"));
  }
}
