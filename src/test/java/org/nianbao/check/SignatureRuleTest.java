package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.app.Rules;
import org.nianbao.report.Edit;
import org.nianbao.report.Level;
import org.nianbao.report.Report;
import org.nianbao.report.Signature;
import org.nianbao.text.Messages;

/** When a report was signed, against its year and the law. */
class SignatureRuleTest {
  private final Checker checker = new Checker(Rules.all(), Messages.load());

  @ParameterizedTest
  @CsvSource({
    "清源县教育局, , 2023-01-31, ",
    "清源县教育局, , 2023-02-01, 落款日期2023年2月1日晚于规定的2023年1月31日，请核对日期。",
    "清源县石桥镇人民政府, , 2023-02-01, 落款日期2023年2月1日晚于规定的2023年1月31日，请核对日期。",
    "清源县人民政府, , 2023-02-20, ",
    "清源县人民政府, , 2023-02-21, 落款日期2023年2月21日晚于规定的2023年2月20日，请核对日期。",
    "临江市人民政府, , 2023-03-10, ",
    "临江市人民政府, , 2023-03-11, 落款日期2023年3月11日晚于规定的2023年3月10日，请核对日期。",
    "临江省人民政府, PROVINCE, 2023-03-31, ",
    "临江省人民政府, PROVINCE, 2023-04-01, 落款日期2023年4月1日晚于规定的2023年3月31日，请核对日期。",
    "清源县人民政府, DEPARTMENT, 2023-02-01, 落款日期2023年2月1日晚于规定的2023年1月31日，请核对日期。",
    "某单位, , 2024-06-01, ",
    "某单位, , 2022-12-31, ",
    "某单位, , 2022-01-20, 落款日期2022年1月20日早于 2022 年年末，年度数据统计到 12 月 31 日，请核对日期。",
    "清源县教育局, , 二〇二三年一月, "
  })
  void signedAfterTheYearAndByTheLegalDay(String body, Level level, String date, String expected) {
    Report report = TestReports.withoutTexts("017");
    report = new Edit.Identity(body, 2022, level).applyTo(report);
    report = new Edit.SignatureEdit(new Signature(body, date)).applyTo(report);
    List<Finding> found =
        checker.check(report).stream().filter(f -> f.rule().equals("DEADLINE")).toList();
    found.forEach(f -> assertEquals(Severity.INFO, f.severity()));
    assertEquals(
        expected == null ? List.of() : List.of(expected),
        found.stream().map(Finding::message).toList());
  }
}
