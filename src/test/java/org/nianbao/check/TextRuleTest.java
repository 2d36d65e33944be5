package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.app.Rules;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** Whether the texts are there, and say what they must. */
class TextRuleTest {
  private final Checker checker = new Checker(Rules.all(), Messages.load());

  private Stream<Finding> found(String rule, String section, Report report) {
    return checker.check(report).stream()
        .filter(f -> f.rule().equals(rule) && f.place().equals(section));
  }

  private static Report with(String id, String section, String text) {
    return new Edit.Text(section, text).applyTo(TestReports.report(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年，无收取信息处理费情况。",
        "本年度未收取信息公开处理费。",
        "全年收取政府信息公开信息处理费0元。",
        "依申请提供政府信息未收取任何费用。",
        "2022年，我局政府信息公开未收费。",
        "本年度无收费情况。",
        "没有产生处理费。",
        "本年度发出收费通知的件数为0，总金额0元，实际收取金额0元。",
        "全年没有向申请人收取检索、复制、邮寄等费用。",
        "政府信息公开工作收取费用共计120元。",
        "本机关免费提供政府信息，不收取费用。",
        "无信 息 处理\n费收取情况。"
      })
  void sectionSixSaysWhatWasCharged(String text) {
    assertEquals(List.of(), found("N-FEE", "other", with("017", "other", text)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "无其他需要报告的事项。",
        "无",
        "全年行政事业性收费9116.36万元。",
        "本年度无行政事业性收费。",
        "承办人大代表建议12件，办结率100%。",
        "2022年污水处理费征收情况已公开。",
        "严格规范涉企收费公示，公开收费目录清单。"
      })
  void sectionSixSaysNothingOfIt(String text) {
    List<Finding> found = found("N-FEE", "other", with("017", "other", text)).toList();
    assertEquals(1, found.size());
    assertEquals(Severity.WARNING, found.getFirst().severity());
  }

  @Test
  void before2021NothingNeedBeSaidOfIt() {
    assertEquals(List.of(), found("N-FEE", "other", with("042", "other", "暂无。")).toList());
  }

  @ParameterizedTest
  @CsvSource({"overview, '', ERROR", "other, '　\n', ERROR", "improvement, 无。, WARNING"})
  void textsThatAreMissingOrTooShort(String section, String text, Severity severity) {
    List<Finding> found = found("N-LEN", section, with("017", section, text)).toList();
    assertEquals(List.of(severity), found.stream().map(Finding::severity).toList());
  }

  @ParameterizedTest
  @CsvSource({"017, 1000, 0", "017, 1001, 1", "042, 1001, 0"})
  void sectionOneIsAdvisedToBeShortIn2021sForm(String id, int length, int count) {
    String text = "申 ".repeat(length);
    List<Finding> found = found("N-LEN", "overview", with(id, "overview", text)).toList();
    assertEquals(count, found.size());
    assertEquals(count, found.stream().filter(f -> f.severity() == Severity.WARNING).count());
  }
}
