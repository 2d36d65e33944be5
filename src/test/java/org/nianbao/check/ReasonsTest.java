package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.app.Rules;
import org.nianbao.report.Edit;
import org.nianbao.report.Reason;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

class ReasonsTest {
  private final Checker checker = new Checker(Rules.all(), Messages.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "　",
        "。",
        "……",
        "无",
        "无。",
        "暂无",
        "没有",
        "同上",
        "同 上",
        "核实无误",
        "核实无误。",
        "核 实 无 误",
        "经核实无误",
        "经核实，数据无误。",
        "情况属实",
        "情况属实！",
        "属实",
        "已核实",
        "已核对",
        "经我局核实，情况属实",
        "以上数据真实准确",
        "已确认无误",
        "正确",
        "没有问题",
        "无需修改",
        "是",
        "好的",
        "OK",
        "n/a",
        "N／A",
        "123",
        "1.",
        "说明",
        "如实填报",
        "数据准确",
        "确实如此",
        "已反复核对，均无误",
        "啊啊啊啊",
        "ｏｋ",
        "核实\n无误",
        "核实 无误!!",
        "【同上】",
        "情况属实（已核）",
        "已经再三核对，没有错误",
        "核实过了没问题",
        "经办人已核实",
        "已与业务科室核对一致",
        "数据来源真实可靠",
        "已按要求填报",
        "核实无误，请予通过",
        "不清楚",
        "和上面一样",
        "同第一条",
        "no problem",
        "√",
        "/"
      })
  void setPhrasesAreRefused(String reason) {
    assertFalse(Reasons.isAcceptable(reason), reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计口径不同", "机构改革划入", "本年集中清理，废止口径调整", "文字只统计区政府办，表格为全区汇总", "承接市里下放的12件",
        "经核实，去年漏报1件，今年补入", "上年清理时多计了30件，本年已更正", "两家单位合并", "含省厅转办的件", "复议案件跨年审结",
        "业务科室统计有误", "系上级单位代管案件", "去年同类案件多报3件", "文字为本级，表格为汇总"
      })
  void whatSaysSomethingIsAccepted(String reason) {
    assertTrue(Reasons.isAcceptable(reason), reason);
  }

  private Finding find(Report report, String rule) {
    return checker.check(report).stream()
        .filter(f -> f.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static Report explain(Report report, Finding finding, String text) {
    return new Edit.Explain(finding.key(), new Reason(text, finding.figures())).applyTo(report);
  }

  @Test
  void aReasonIsSettledUntilTheTextOrTheTableChanges() {
    Report report =
        new Edit.TextEdit("overview", "全年收到政府信息公开申请17件。").applyTo(TestReports.withoutTexts("006"));
    Report explained = explain(report, find(report, "N-NEW"), "文字只统计区政府办，表格为全区汇总");
    assertTrue(find(explained, "N-NEW").isSettled());
    Report elsewhere = TestReports.put(explained, "licensing/licensing/decisions", "1");
    assertTrue(find(elsewhere, "N-NEW").isSettled(), "another number");
    Report table = TestReports.put(explained, "requests/received/total", "96");
    assertFalse(find(table, "N-NEW").isSettled(), "the table's number");
    Report text = new Edit.TextEdit("overview", "全年收到政府信息公开申请18件。").applyTo(explained);
    assertFalse(find(text, "N-NEW").isSettled(), "the text's number");
    Report words = new Edit.TextEdit("overview", "2024年，共收到政府信息公开申请17件。").applyTo(explained);
    assertTrue(find(words, "N-NEW").isSettled(), "other words");
  }

  @Test
  void aReasonAgainstLastYearIsOpenAgainWhenEitherYearChanges() {
    Report last = TestReports.withoutTexts("017");
    Report report = TestReports.withoutTexts("018").withLastYear(last);
    Report explained = explain(report, find(report, "X-VALID"), "本年集中清理，口径调整");
    assertTrue(find(explained, "X-VALID").isSettled());
    Report now = TestReports.put(explained, "rules/normativeDocuments/issued", "78");
    assertFalse(find(now, "X-VALID").isSettled());
    Report before =
        explained.withLastYear(TestReports.put(last, "rules/normativeDocuments/inForce", "700"));
    assertFalse(find(before, "X-VALID").isSettled());
  }

  @Test
  void aSetPhraseSettlesNothing() {
    Report last = TestReports.withoutTexts("017");
    Report report = TestReports.withoutTexts("018").withLastYear(last);
    Report explained = explain(report, find(report, "X-VALID"), "经核实，情况属实。");
    assertFalse(find(explained, "X-VALID").isSettled());
  }

  @Test
  void sumsInOneSectionAreOneFindingAndOneReason() {
    Report report =
        new Edit.TextEdit("overview", "公开20条，其中网站12条、其他9条。公告30条，其中甲10条、其他10条。")
            .applyTo(TestReports.withoutTexts("046"));
    Finding finding = find(report, "N-SUM");
    assertEquals(2, finding.quotes().size());
    assertTrue(find(explain(report, finding, "一条信息在两处公开"), "N-SUM").isSettled());
  }
}
