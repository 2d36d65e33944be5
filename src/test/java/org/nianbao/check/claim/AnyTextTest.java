package org.nianbao.check.claim;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.draft.TestDrafts;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** Whatever is written can be read, is quoted as it stands, and a mend replaces what it names. */
class AnyTextTest {
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
          "我局",
          ".",
          "2.7倍",
          "380元");

  private final Checker checker = new Checker(List.of(new ClaimRules()), Messages.load());

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static Report write(String text) {
    Report blank = Report.blank(TestDrafts.EDITIONS.byId("2021").orElseThrow(), "某局", 2023);
    return new Edit.TextEdit("overview", text).applyTo(blank);
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (List<String> row : Lexicon.rows("lexicon.tsv")) {
      for (String pattern : row.get(2).strip().split("\\s+", -1)) {
        words.addAll(Lexicon.expand(pattern));
      }
    }
    return words;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyTextCanBeReadAndIsQuotedAsItStands(int seed) {
    Random random = new Random(seed);
    List<String> words = words();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i >= 0; i--) {
      List<String> from = random.nextBoolean() ? PIECES : words;
      text.append(from.get(random.nextInt(from.size())));
    }
    Report report =
        new Edit.TextEdit("overview", text.toString()).applyTo(TestDrafts.realReport("017"));
    for (Finding finding : checker.check(report)) {
      finding.quotes().forEach(q -> assertQuoted(report, q.section(), q.text()));
      finding.fixes().forEach(f -> assertQuoted(report, f.section(), f.quote()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"，两个单位占的5.08%比上年", "20余万元收费", "近20万元是行政事业性收费", "2022年收到申请75件", "，主要涉及道路21件"})
  void whateverAParagraphBeginsWithCanBeRead(String text) {
    Report report = new Edit.TextEdit("overview", text).applyTo(TestDrafts.realReport("017"));
    assertDoesNotThrow(() -> checker.check(report));
  }

  private static void assertQuoted(Report report, String section, String quote) {
    assertFalse(quote.isEmpty());
    assertTrue(report.text(section).contains(quote), quote);
  }

  @Test
  void linesBrokenByAPdfAreOneSentence() {
    String wrapped =
        """
        （二）依申请公开情况。受理、登记、答复各环节的流程作了梳
        理，收件渠道畅通。2023 年全区受理政府信息公开申请 2
        2 件，均在法定期限答复。
        """;
    Report department =
        new Edit.TextEdit("overview", wrapped).applyTo(TestDrafts.realReport("005"));
    Report bureau = new Edit.Identity("某区教育局", 2023, null).applyTo(department);
    assertEquals(List.of(), quotes(bureau), "全区 is not what a bureau's tables count");
    assertEquals(List.of("受理政府信息公开申请 2\n2 件"), quotes(department));
  }

  private List<String> quotes(Report report) {
    return checker.check(report).stream()
        .filter(f -> f.rule().equals("N-NEW"))
        .map(f -> f.quotes().getFirst().text())
        .toList();
  }

  @Test
  void aMendReplacesTheNumberAndNothingElse() {
    Report report =
        new Edit.TextEdit("overview", "2022年新收政府信息公开申请７３件，办结75件。")
            .applyTo(TestDrafts.realReport("017"));
    Finding.Fix fix = checker.check(report).getFirst().fixes().getFirst();
    assertEquals(new Finding.Fix("overview", "新收政府信息公开申请７３件", "新收政府信息公开申请74件", "74"), fix);
  }

  @Test
  void aQuoteThatStandsTwiceIsMadeLonger() {
    Report report =
        new Edit.TextEdit("overview", "办理情况：办结57件；据统计，办结57件。收到申请75件。")
            .applyTo(TestDrafts.realReport("017"));
    for (Finding finding : checker.check(report)) {
      for (Finding.Fix fix : finding.fixes()) {
        String text = report.text("overview");
        assertEquals(text.indexOf(fix.quote()), text.lastIndexOf(fix.quote()));
      }
    }
  }

  @Test
  void aBlankTextSaysNothing() {
    assertEquals(List.of(), checker.check(write(" \n\u3000\n")));
  }
}
