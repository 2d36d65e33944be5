package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.app.Rules;
import org.nianbao.report.Edit;
import org.nianbao.report.Level;
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
    return new Edit.TextEdit(section, text).applyTo(TestReports.report(id));
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

  /** 10120000000000 was read of it, and offered to be mended. */
  @Test
  void theFiguresOfATableInATextAreNotOneNumber() {
    String pasted = "复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n0\t1\t0\t1\t2\n0\t0\t0\t0\t0";
    List<Finding> found = checker.check(with("017", "improvement", pasted));
    assertTrue(found.stream().noneMatch(f -> f.message().contains("1012")), () -> found.toString());
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

  private static final String ALL_FIVE =
      "（一）主动公开。通过县政府网站发布信息。（二）依申请公开。规范办理流程。（三）政府信息管理。严格先审后发。"
          + "（四）平台建设。优化专栏。（五）监督保障。开展培训，工作考核合格，社会评议良好，未发生责任追究。"
          + "工作扎实推进。".repeat(40);

  @ParameterizedTest
  @CsvSource({
    "046, 、, 、, ",
    "046, （五）监督保障。开展培训，工作考核合格，社会评议良好，未发生责任追究。, , 监督保障",
    "046, （四）平台建设。优化专栏。, , ",
    "042, （五）监督保障。开展培训，工作考核合格，社会评议良好，未发生责任追究。, , "
  })
  void sectionOneSpeaksOfTheFiveHeads(String id, String gone, String put, String missing) {
    String text = ALL_FIVE.replace(gone, put == null ? "" : put);
    assertEquals(
        missing == null
            ? List.of()
            : List.of("一、总体情况没有写到" + missing + "，国办公开办函〔2021〕30号要求从这些方面概述。"),
        found("N-HEAD", "overview", with(id, "overview", text))
            .peek(f -> assertEquals(Severity.INFO, f.severity()))
            .map(Finding::message)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "清源县人民政府, , 社会评议、责任追究",
    "清源县教育局, , ",
    "清源县教育局, COUNTY, 社会评议、责任追究",
    "清源县人民政府, DEPARTMENT, ",
    "清源开发区管理委员会, , "
  })
  void aGovernmentsReportSpeaksOfThreeMore(String body, Level level, String missing) {
    Report report = with("017", "overview", ALL_FIVE.replace("，社会评议良好，未发生责任追究", ""));
    report = new Edit.Identity(body, report.year(), level).applyTo(report);
    assertEquals(
        missing == null ? List.of() : List.of("一、总体情况没有写到" + missing + "，条例第五十条要求各级政府的年报写明。"),
        found("N-HEAD", "overview", report).map(Finding::message).toList());
  }

  @Test
  void anExtractNeedNotSpeakOfAll() {
    assertEquals(
        List.of(),
        found("N-HEAD", "overview", with("017", "overview", "全年工作扎实推进。".repeat(20))).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "截止2022年12月31日，共有栏目12个。|一、总体情况的“截止”应为“截至”。|截至2022年12月31日，共有栏目12个。",
        "截止到2022年底，共有栏目12个。|一、总体情况的“截止到”应为“截至”。|截至2022年底，共有栏目12个。",
        "截至2022年底，共有栏目12个。||",
        "报名截止日期已向社会公告，受理截止时间不变。||",
        "县政府门户网站完成改版。全年更新栏目十二个，并向社会公告了各单位的办公地址|"
            + "一、总体情况有一段以“各单位的办公地址”结尾，没有句末标点，请看是否写完。|"
            + "县政府门户网站完成改版。全年更新栏目十二个，并向社会公告了各单位的办公地址。",
        "县政府门户网站完成改版。全年更新栏目十二个，并向社会公告了各单位的办公地址。||",
        "县政府门户网站完成改版。网址为http://www.example.gov.cn，电话0500-1234567||",
        "（一）认真落实主动公开各项要求，不断提高公开的质量和时效，切实做好解读||"
      })
  void slightSlipsAreHintedAtWithTheirMend(String text, String message, String mended) {
    Report report = with("017", "overview", text);
    List<Finding> found = found("N-TYPO", "overview", report).toList();
    assertEquals(
        message == null ? List.of() : List.of(message),
        found.stream().map(Finding::message).toList());
    found.forEach(
        f -> {
          assertEquals(Severity.INFO, f.severity());
          assertEquals(
              mended,
              f.fixes().getFirst().applyTo(report).orElseThrow().applyTo(report).text("overview"));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "invented-township, 全年收取信息处理费300元。, 六、其他需要报告的事项写“信息处理费300元”，而表里没有收到申请，也没有上年结转，请核对。",
    "invented-township, 全年收取信息处理费0元。, ",
    "invented-bureau, 全年收取信息处理费300元。, ",
    "invented-bureau, 全年收取信息处理费300元，其中按件收取100元、按量收取200元。, "
  })
  void nobodyIsChargedWhereNobodyAsked(String id, String text, String expected) {
    assertEquals(
        expected == null ? List.of() : List.of(expected),
        checker.check(with(id, "other", text)).stream()
            .filter(f -> f.rule().equals("N-FEE") || f.rule().equals("N-SUM"))
            .map(Finding::message)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "收到申请75件。, 1, 收到申请69件。",
    "县局收到申请75件。\\n镇站收到申请75件。, 1, 县局收到申请69件。\\n镇站收到申请75件。",
    "收到申请75件。\\n收到申请75件。, 0, ''"
  })
  void aMendIsGivenOnlyWhereItsWordsStandOnce(String text, int fixes, String mended) {
    Report report = with("046", "overview", text.replace("\\n", "\n"));
    List<Finding.Fix> found =
        checker.check(report).stream()
            .filter(f -> f.rule().equals("N-NEW"))
            .flatMap(f -> f.fixes().stream())
            .toList();
    assertEquals(fixes, found.size());
    if (fixes > 0) {
      assertEquals(
          mended.replace("\\n", "\n"),
          found.getFirst().applyTo(report).orElseThrow().applyTo(report).text("overview"));
    }
  }
}
