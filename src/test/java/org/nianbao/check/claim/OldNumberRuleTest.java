package org.nianbao.check.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.next.TakenWords;
import org.nianbao.report.Edit;
import org.nianbao.report.FormerParagraph;
import org.nianbao.report.OldNumber;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.report.Rewriting;
import org.nianbao.text.Messages;

class OldNumberRuleTest {
  private static final Checker CHECKER = new Checker(Rules.all(), Messages.load());

  private static Report taken(String section, String former) {
    Report report = Report.blank(TestDrafts.EDITIONS.byId("2021").orElseThrow(), "某县某局", 2024);
    report =
        new Edit.Rewrite(
                new Rewriting(
                    Map.of(
                        section,
                        new Rewriting.Passages(List.of(FormerParagraph.open(former)), List.of()))))
            .applyTo(report);
    TakenWords words = TakenWords.of(former, 2023);
    return Rewriting.take(report, section, 0, words.text(), words.numbers()).applyTo(report);
  }

  private static Report with(Report report, String cell, String figure) {
    CellId id = CellId.parse(cell);
    return Edit.Cells.of(id, report.read(id, figure, Origin.TYPED)).applyTo(report);
  }

  private static List<Finding> old(Report report) {
    return CHECKER.check(report).stream().filter(f -> f.rule().equals("N-OLD")).toList();
  }

  @Test
  void countsWhatWasNotTouchedAndDoesNotAgree() {
    Report report = taken("overview", "2023年收到政府信息公开申请12件，培训3次。");
    List<Finding> both = old(report);
    assertEquals(1, both.size());
    assertEquals(Severity.WARNING, both.getFirst().severity());
    assertTrue(both.getFirst().message().contains("2 个去年的数"), both.getFirst().message());
    assertEquals(2, both.getFirst().quotes().size());
    assertTrue(report.text("overview").contains(both.getFirst().quotes().getFirst().text()));
    // The table of this year says twelve too: then it is this year's.
    Report agreed = with(report, "requests/received/natural", "12");
    assertTrue(old(agreed).getFirst().message().contains("1 个去年的数"));
    Report touched = new Edit.TextEdit("overview", "2024年收到政府信息公开申请12件，培训5次。").applyTo(agreed);
    assertEquals(List.of(), old(touched));
    Report other = with(touched, "requests/received/natural", "13");
    assertTrue(old(other).getFirst().message().contains("“"), "and it is last year's again");
  }

  /** Last year it was the year to come; a count of so many is no year. */
  @ParameterizedTest
  @CsvSource({
    "'2024年，我局将加强培训。', 0",
    "'二○二四年的要点已经印发。', 0",
    "'印发《2024年政务公开要点》。', 0",
    "'（〔2024〕12号）印发。', 0",
    "'2022年的要点已经印发。', 1",
    "'印发资料2024份。', 1"
  })
  void theYearOfTheReportIsNoOldNumber(String former, int findings) {
    assertEquals(findings, old(taken("overview", former)).size());
  }

  /** The words begin where a clause does, or behind a whole word; the number in them is marked. */
  @ParameterizedTest
  @CsvSource({
    "'培训顺利。本年度收取信息处理费120元，', 120, 本年度收取信息处理费120元",
    "'其中规范性文件5件，', 5, 其中规范性文件5件",
    "'本年度我局组织开展全县政务公开业务培训班7期，', 7, 我局组织开展全县政务公开业务培训班7期",
    "'通过县政府门户网站和政务新媒体发布的各类信息58条，', 58, 各类信息58条",
    "'（含上年3件）', 3, 含上年3件"
  })
  void quotesBeginWithWholeWords(String text, String number, String quoted) {
    Finding.Quote quote =
        OldNumberRule.quote("overview", text, new OldNumber(text.indexOf(number), number));
    assertEquals(quoted, quote.text());
    assertEquals(number, quote.text().substring(quote.from(), quote.to()));
  }

  @Test
  void speaksOfTheParagraphBeforeSectionOneToo() {
    Report report = taken(Report.INTRO, "本报告统计期限为2023年1月1日至12月31日，联系3个科室。");
    assertEquals("intro", old(report).getFirst().quotes().getFirst().section());
  }

  /** What was carried in stands there from the beginning: alone it is no sum to hold against. */
  @Test
  void aRowThatIsNotFilledInYetContradictsNothing() {
    Report report = taken("overview", "2023年共收到政府信息公开申请320件，其中自然人271件。");
    report = with(report, "requests/carriedIn/natural", "26");
    report = with(report, "requests/carriedIn/total", "26");
    assertTrue(CHECKER.check(report).stream().noneMatch(f -> f.rule().equals("N-NEW")));
    report = with(report, "requests/received/natural", "300");
    report = with(report, "requests/received/total", "300");
    assertTrue(CHECKER.check(report).stream().anyMatch(f -> f.rule().equals("N-NEW")));
  }

  @Test
  void saysNothingOfATextThatWasWritten() {
    Report report = Report.blank(TestDrafts.EDITIONS.byId("2021").orElseThrow(), "某局", 2024);
    assertEquals(List.of(), old(new Edit.TextEdit("overview", "收到申请12件，培训3次。").applyTo(report)));
  }
}
