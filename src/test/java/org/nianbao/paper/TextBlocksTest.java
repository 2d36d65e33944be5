package org.nianbao.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.paper.TextBlock.Heading;
import org.nianbao.paper.TextBlock.Passage;

/** Headings and lead-ins as real reports write them. */
class TextBlocksTest {

  @ParameterizedTest
  @ValueSource(strings = {"（一）遵守信息公开原则，强调信息公开责任", "（三）政府信息管理情况。", "(二)依申请公开", "（十二）其他"})
  void aShortNumberedLineIsAHeading(String line) {
    assertEquals(List.of(new Heading(line)), TextBlocks.of(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一是加强学习",
        "本年度无（一）",
        "（一）2021年，我局主动公开信息21条，其中政务公开7条。",
        "（一）这一段没有句号但是写得太长放不进一行因此无论如何也不能算是标题而只是一段普通的文字"
      })
  void runningTextIsNone(String line) {
    assertEquals(List.of(new Passage("", line)), TextBlocks.of(line));
  }

  @Test
  void aLeadInIsTakenFromTheTextThatGoesOn() {
    assertEquals(
        List.of(new Passage("（一）主动公开情况。", "主要通过政府门户网站公开。")),
        TextBlocks.of("（一）主动公开情况。主要通过政府门户网站公开。"));
  }

  @Test
  void blankLinesAndIndentsAreOurs() {
    assertEquals(
        List.of(new Passage("", "甲 乙"), new Passage("", "丙")),
        TextBlocks.of("\u3000\u3000甲\t乙\u200B \n\n \r\n丙\uFEFF"));
  }

  @Test
  void nothingIsAHeadingBeforeTheFirstSection() {
    assertEquals(List.of(new Passage("", "（一）主动公开")), TextBlocks.withoutHeadings("（一）主动公开"));
  }
}
