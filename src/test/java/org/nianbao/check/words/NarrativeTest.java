package org.nianbao.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.TestDrafts;
import org.nianbao.report.Edit;
import org.nianbao.report.Level;
import org.nianbao.report.Report;

class NarrativeTest {
  private static final List<String> PIECES =
      List.of(
          "，",
          "。",
          "；",
          "：",
          "、",
          "（",
          "）",
          "\n",
          " ",
          "《",
          "》",
          "〔",
          "“",
          "”",
          "(",
          ",",
          "%",
          "12",
          "7件",
          "33.33%",
          "2,345件",
          "1.2万元",
          "2023年",
          "2022年",
          "3月4日",
          "一百二十件",
          "百分之五",
          "二〇二三年",
          "余",
          "近",
          "条",
          "0件",
          "www.a.cn",
          "😀",
          "\u3000",
          "１２",
          "-",
          "第",
          "均获维持",
          "各",
          "均为",
          "与上年持平",
          "万",
          "政府信息",
          "我局");

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static Report write(String text) {
    Report blank = Report.blank(TestDrafts.EDITIONS.byId("2021").orElseThrow(), "某局", 2023);
    return new Edit.Text("overview", text).applyTo(blank);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyTextCanBeReadAndIsQuotedAsItStands(int seed) {
    Random random = new Random(seed);
    List<String> words = Arrays.stream(Sense.values()).flatMap(Sense::words).toList();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i >= 0; i--) {
      List<String> from = random.nextBoolean() ? PIECES : words;
      text.append(from.get(random.nextInt(from.size())));
    }
    Report report = write(text.toString());
    Narrative narrative = Narrative.of(report);
    for (Said said : narrative.said()) {
      assertPassage(report, said.passage());
    }
    narrative.growths().forEach(g -> assertPassage(report, g.passage()));
    narrative.breakdowns().forEach(b -> assertPassage(report, b.passage()));
    narrative.shares().forEach(s -> assertPassage(report, s.passage()));
    narrative.years().forEach(y -> assertPassage(report, y.passage()));
  }

  private static void assertPassage(Report report, Passage passage) {
    assertTrue(report.text(passage.section()).startsWith(passage.text(), passage.from()));
    assertTrue(!passage.text().isEmpty());
  }

  @Test
  void linesBrokenByAPdfAreOneSentence() {
    String wrapped =
        """
        （二）依申请公开情况。进一步规范依申请公开流程，畅通
        依申请公开受理渠。2023 年全区受理政府信息公开申请 2
        1 件，均在法定期限答复。如对本报告有疑问，请与我们联系，本
        年办结政府信息公开申
        请 19 件。
        """;
    List<Said> said = Narrative.of(write(wrapped)).said();
    assertEquals(List.of(), said, "全区 is another scope for a body without a level");
    Report county = new Edit.Identity("某区", 2023, Level.COUNTY).applyTo(write(wrapped));
    assertEquals(
        List.of(BigDecimal.valueOf(21)),
        Narrative.of(county).said().stream().map(Said::value).toList());
  }

  @Test
  void aSentenceIsSaidOfAllReadingsItMayHave() {
    Said said = Narrative.of(write("收到申请３件。")).said().getFirst();
    assertEquals(List.of(Subject.RECEIVED), said.subjects());
    assertEquals("收到申请３件", said.passage().text());
    assertEquals(
        2,
        Subject.RECEIVED
            .readings(
                TestDrafts.EDITIONS.byId("2021").orElseThrow(), List.of(), Subject.Outcome.TOTAL)
            .size());
  }
}
