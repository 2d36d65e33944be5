package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.app.Rules;
import org.nianbao.check.lastyear.CarriedIn;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Reading;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

class LastYearRuleTest {
  private static final Set<String> RULES =
      Set.of("X-CARRY", "X-VALID", "X-19CNT", "X-JUMP", "X-YEAR", "S2-FEE", "N-SAME", "N-GROWTH");

  private final Checker checker = new Checker(Rules.all(), Messages.load());

  private List<Finding> compared(Report report, Report last) {
    return checker.check(report.withLastYear(last)).stream()
        .filter(f -> RULES.contains(f.rule()))
        .toList();
  }

  private List<String> keys(Report report, Report last) {
    List<Finding> found = compared(report, last);
    assertTrue(found.stream().allMatch(f -> f.severity() == Severity.WARNING));
    assertTrue(found.stream().noneMatch(f -> f.figures().isEmpty()));
    return found.stream().map(Finding::key).toList();
  }

  private static Report write(Report report, String section, String text) {
    return new Edit.TextEdit(section, text).applyTo(report);
  }

  @ParameterizedTest
  @CsvSource({
    "017, 016, ",
    "018, 017, X-VALID rules/normativeDocuments/inForce",
    "019, 018, X-VALID rules/normativeDocuments/inForce",
    "020, 019, X-VALID rules/normativeDocuments/inForce",
    "045, 044, ",
    "046, 045, "
  })
  void realPairsGiveWhatIsKnownOfThem(String report, String last, String key) {
    assertEquals(
        key == null ? List.of() : List.of(key),
        keys(TestReports.withoutTexts(report), TestReports.withoutTexts(last)));
  }

  @ParameterizedTest
  @CsvSource({"018, 017, 698, 77, 132, 643, 470", "019, 018, 470, 62, 33, 499, 440"})
  void bothSidesAreNamed(
      String report, String last, String before, String in, String out, String sum, String said) {
    Finding found =
        compared(TestReports.withoutTexts(report), TestReports.withoutTexts(last)).getFirst();
    for (String figure : List.of(before, in, out, sum, said)) {
      assertTrue(found.message().contains(figure), found.message());
    }
  }

  @Test
  void aBrokenCarryOverIsFoundInItsColumns() {
    Report last = TestReports.withoutTexts("016");
    Report report = TestReports.withoutTexts("017");
    Report broken = TestReports.put(report, "requests/carriedIn/natural", "2");
    assertEquals(List.of("X-CARRY requests/carriedIn/natural"), keys(broken, last));
    Report all = TestReports.put(broken, "requests/carriedIn/total", "2");
    assertEquals(
        List.of("X-CARRY requests/carriedIn/natural", "X-CARRY requests/carriedIn/total"),
        keys(all, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "natural",
        "enterprise",
        "research",
        "publicWelfare",
        "legalService",
        "otherOrganization",
        "total"
      })
  void eachColumnIsCarriedOverByItself(String column) {
    Report last =
        TestReports.put(
            TestReports.withoutTexts("016"), "requests/carriedForward/" + column, "5000");
    Finding found = compared(TestReports.withoutTexts("017"), last).getFirst();
    assertEquals("X-CARRY requests/carriedIn/" + column, found.key());
    assertTrue(found.message().contains("5000"), found::message);
    assertEquals(1, compared(TestReports.withoutTexts("017"), last).size());
  }

  @Test
  void acrossTheEditionsOnlyTheCarryOverIsCompared() {
    Report last =
        write(
            TestReports.put(
                TestReports.put(
                    TestReports.withoutTexts("042"), "requests/carriedForward/natural", "3"),
                "rules/normativeDocuments/totalDisclosed",
                "5000"),
            "improvement",
            "公开的内容还不够丰富，形式还不够多样，下一步我局将加强学习，提高水平，不断改进工作。");
    Report report =
        write(
            write(
                new Edit.Identity("平潭综合实验区自然资源与生态环境局", 2021, null)
                    .applyTo(TestReports.withoutTexts("046")),
                "improvement",
                last.text("improvement")),
            "overview",
            "2020年收到政府信息公开申请80件，2021年收到69件，同比下降13.75%。");
    assertEquals("2021", report.edition().id());
    assertEquals(List.of("X-CARRY requests/carriedIn/natural"), keys(report, last));
  }

  @Test
  void itemsAndDisclosedDocumentsRunOnIn2019sForm() {
    Report last = TestReports.withoutTexts("014");
    Report report = new Edit.Identity(last.body(), 2020, null).applyTo(last);
    report = TestReports.put(report, "rules/normativeDocuments/newlyDisclosed", "3");
    report = TestReports.put(report, "licensing/licensing/lastYearItems", "395");
    assertEquals(
        List.of(
            "X-19CNT rules/normativeDocuments/totalDisclosed",
            "X-19CNT licensing/licensing/lastYearItems"),
        keys(report, last));
  }

  @ParameterizedTest
  @CsvSource({
    "licensing/licensing/decisions, 3080, 308, X-JUMP",
    "licensing/licensing/decisions, 30, 308, X-JUMP",
    "licensing/licensing/decisions, 3079, 308, ",
    "penalties/coercion/decisions, 12, 1, ",
    "penalties/coercion/decisions, 999, 3, ",
    "penalties/coercion/decisions, 7677, 3, X-JUMP",
    "penalties/coercion/decisions, 3, 7677, X-JUMP",
    "penalties/coercion/decisions, 900, 9, ",
    "penalties/coercion/decisions, 7677, 0, ",
    "licensing/licensing/decisions, 0, 308, X-JUMP",
    "licensing/licensing/decisions, 0, 99, ",
    "requests/carriedForward/total, 0, 308, ",
    "fees/fees/amount, 500.5, 100, S2-FEE",
    "fees/fees/amount, 20, 100, S2-FEE",
    "fees/fees/amount, 499, 100, ",
    "fees/fees/amount, 1000000, 100, X-JUMP",
    "fees/fees/amount, 0, 100, "
  })
  void jumpsInSizeAreFound(String cell, String now, String before, String rule) {
    Report base = TestReports.withoutTexts("046");
    Report last =
        new Edit.Identity(base.body(), base.year() - 1, null)
            .applyTo(
                TestReports.put(
                    TestReports.put(base, cell, before), "rules/normativeDocuments/inForce", "35"));
    List<String> rules =
        compared(TestReports.put(base, cell, now), last).stream()
            .filter(f -> f.place().equals(cell))
            .filter(f -> !f.message().contains("如果是")) // the one of this year alone
            .map(Finding::rule)
            .toList();
    assertEquals(rule == null ? List.of() : List.of(rule), rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全年收到政府信息公开申请75件，较上年增加5件。|",
        "全年收到政府信息公开申请75件，同比增长7.14%。|",
        "全年收到政府信息公开申请74件，比2021年增加4件，增长5.71%。|",
        "全年收到政府信息公开申请75件，同比增长12%。|N-GROWTH",
        "全年收到政府信息公开申请75件，比上年减少5件。|N-GROWTH",
        "申请数量较去年增长7.1%。|",
        "政府信息公开申请数量较去年回落12.3%。|N-GROWTH",
        "2021年收到政府信息公开申请70件，2022年收到75件。|",
        "2021年收到政府信息公开申请65件，2022年收到75件。|N-GROWTH",
        "行政复议2件，比上年减少1件。|",
        "行政复议2件，与上年持平。|N-GROWTH",
        "全年收到申请75件，组织培训6次，同比增长20%。|",
        "现行有效规范性文件698件，较上年增加33件。|",
        "现行有效规范性文件698件，较上年增加43件。|N-GROWTH",
        "网站访问量536万人次，同比增长82%，办结率较上年提高3个百分点。|"
      })
  void growthIsComparedWithLastYear(String text, String rule) {
    Report report = write(TestReports.withoutTexts("017"), "overview", text);
    List<String> found =
        compared(report, TestReports.withoutTexts("016")).stream().map(Finding::rule).toList();
    assertEquals(rule == null ? List.of() : List.of(rule), found);
    assertTrue(
        checker.check(report).stream().noneMatch(f -> f.rule().equals("N-GROWTH")),
        "nothing to compare with");
  }

  @Test
  void likeParagraphsAreNamedWithTheirLikeness() {
    String same = "政策解读形式单一，缺少多个角度多种形式的解读，部分重点领域信息公开深度不足，重大项目未全程公开。";
    String other = "平台互动功能仍有不足，智能问答知识库还不完善，依申请公开答复的针对性有待提升，队伍流动性较大。";
    Report last = write(TestReports.withoutTexts("016"), "improvement", "2021年，\n" + same);
    Report report =
        write(TestReports.withoutTexts("017"), "improvement", other + "\n一是" + same + "\n无。");
    List<Finding> found = compared(report, last);
    assertEquals(List.of("N-SAME improvement"), found.stream().map(Finding::key).toList());
    assertTrue(found.getFirst().message().contains("第 2 段相同 97%"), found.getFirst().message());
    assertTrue(report.text("improvement").contains(found.getFirst().quotes().getFirst().text()));
    assertEquals(
        List.of(), keys(write(report, "improvement", other), last), "another text is no likeness");
  }

  /** The first and the third are last year's; the headings are, too, and say nothing. */
  @ParameterizedTest
  @CsvSource({
    "公开内容不够全面，更新不够及时。, 改进措施：加强学习，提高水平。, '1 3'",
    "公开内容不够全面，更新不够及时。, 下一步将加强培训。, '1'",
    "今年发现答复文书说理不足。, 改进措施：加强学习，提高水平。, '3'",
    "今年发现答复文书说理不足。, 培训要覆盖所有乡镇和部门。, ''",
    "存在的主要问题和不足之处, 改进措施：加强学习，提高水平。, '3'",
    "存在的主要问题有以下几个方面：, 改进措施：加强学习，提高水平。, '3'",
    "存在问题：公开不及时，解读形式单一，人员流动大, 改进措施：加强学习，提高水平。, '1 3'",
    "无。, 改进措施：加强学习，提高水平。, '3'"
  })
  void everyParagraphThatIsLastYearsIsNamed(String first, String third, String named) {
    String lastYears =
        "公开内容不够全面，更新不够及时。\n存在的主要问题和不足之处\n存在的主要问题有以下几个方面：\n"
            + "存在问题：公开不及时，解读形式单一，人员流动大\n无。\n改进措施：加强学习，提高水平。";
    Report last = write(TestReports.withoutTexts("016"), "improvement", lastYears);
    Report report =
        write(TestReports.withoutTexts("017"), "improvement", first + "\n\n今年新设了专区。\n" + third);
    String said =
        compared(report, last).stream().map(Finding::message).collect(Collectors.joining());
    assertEquals(
        named,
        Pattern.compile("第 (\\d) 段")
            .matcher(said)
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.joining(" ")),
        said);
  }

  @Test
  void anotherYearsReportIsNotCompared() {
    assertEquals(
        List.of("X-YEAR"), keys(TestReports.withoutTexts("019"), TestReports.withoutTexts("017")));
  }

  @Test
  void carriedInIsFilledInOneEditWhereNothingWasTyped() {
    Report last = TestReports.withoutTexts("016");
    Report typed = TestReports.withoutTexts("017");
    for (CellId cell : typed.edition().cells().filter(c -> c.row().equals("carriedIn")).toList()) {
      typed = Edit.Cells.of(cell, null).applyTo(typed);
    }
    Report blank = TestReports.put(typed, "requests/carriedIn/research", "4").withLastYear(last);
    Report filled = CarriedIn.fill(blank).orElseThrow().applyTo(blank);
    Entry natural = filled.entry(CellId.parse("requests/carriedIn/natural")).orElseThrow();
    assertEquals("1", natural.text());
    assertEquals(Origin.LAST_YEAR, natural.origin());
    assertEquals("4", filled.typed(CellId.parse("requests/carriedIn/research")));
    assertEquals("", filled.typed(CellId.parse("requests/carriedIn/total")));
    assertEquals(List.of(), CarriedIn.fill(filled).stream().toList());
    assertEquals(List.of(), CarriedIn.fill(typed).stream().toList(), "without last year");
  }

  @Test
  void blankAndUnreadableCellsOfLastYearFillNothing() {
    Report report = Report.blank(TestDrafts.EDITIONS.byId("2021").orElseThrow(), "某局", 2023);
    Report last = Report.blank(report.edition(), "某局", 2022);
    last = TestReports.put(last, "requests/carriedForward/natural", "约三件");
    last = TestReports.put(last, "requests/carriedForward/enterprise", "/");
    Report with = report.withLastYear(last);
    Report filled = CarriedIn.fill(with).orElseThrow().applyTo(with);
    assertEquals(1, filled.entries().size());
    assertTrue(
        filled.entry(CellId.parse("requests/carriedIn/enterprise")).orElseThrow().reading()
            instanceof Reading.Figure);
  }
}
