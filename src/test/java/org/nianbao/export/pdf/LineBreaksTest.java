package org.nianbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines may end; a stroke in the expected text is such a place. */
class LineBreaksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "公开条例;公|开|条|例",
        "《条例》（国令）。;《条|例》|（国|令）。",
        "收到3,402件，占98.75%。;收|到|3,402|件，|占|98.75%。",
        "“朱镕基”的“镕”;“朱|镕|基”|的|“镕”",
        "结束……完——好;结|束……|完——|好",
        "发展 。;发|展 。",
        "2023 年;2023 |年",
        "（ 甲 ）;（ 甲 ）",
        "电话010-12345678;电|话|010-12345678",
        "王䶮、𬭼;王|䶮、|𬭼",
        "网址http://www.bjxch.gov.cn/zwgk;网|址|http://|www.|bjxch.|gov.|cn/|zwgk",
        "１２３件;１２３|件",
      })
  void breaksStandWhereTheyMay(String text, String expected) {
    BitSet breaks = LineBreaks.of(text);
    StringBuilder shown = new StringBuilder();
    int place = 0;
    for (int c : text.codePoints().toArray()) {
      shown.appendCodePoint(c).append(breaks.get(place++) ? "|" : "");
    }
    assertEquals(expected, shown.toString());
  }
}
