package org.nianbao.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.claim.OldNumberRule;
import org.nianbao.draft.TestDrafts;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.RowRole;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.OldNumber;
import org.nianbao.report.Report;
import org.nianbao.report.Rewriting;
import org.nianbao.text.Messages;

/**
 * A clerk who takes all of last year's texts as they are: no number of them gets through unseen.
 */
class TakenYearTest {
  private static final Checker CHECKER = new Checker(Rules.all(), Messages.load());

  static Report takenWhole(Report last, Report figures) {
    Report report = NextReport.begin(last, TestDrafts.EDITIONS);
    Report other = new Edit.ToEdition(report.edition()).applyTo(figures);
    Map<CellId, @Nullable Entry> cells = new LinkedHashMap<>(other.entries());
    report = new Edit.Cells(cells).applyTo(report);
    for (String section : List.copyOf(report.rewriting().sections().keySet())) {
      int size = report.rewriting().of(section).paragraphs().size();
      for (int i = 0; i < size; i++) {
        String former = report.rewriting().of(section).paragraphs().get(i).text();
        TakenWords words = TakenWords.of(former, last.year());
        report = Rewriting.take(report, section, i, words.text(), words.numbers()).applyTo(report);
      }
    }
    return report;
  }

  @ParameterizedTest
  @CsvSource({"005,006", "016,018", "018,016", "054,003", "042,045", "001,006", "003,054"})
  void everyNumberIsReportedOrIsOneOfThisYearsTables(String before, String now) {
    Report last = TestDrafts.realReport(before);
    Report report = takenWhole(last, TestDrafts.realReport(now));
    Map<String, Finding> old =
        CHECKER.check(report).stream()
            .filter(f -> f.rule().equals("N-OLD"))
            .collect(Collectors.toMap(Finding::place, f -> f));
    Figures figures = Figures.of(report);
    List<BigDecimal> values =
        report.edition().cells().flatMap(c -> figures.value(c).stream()).toList();
    List<String> agreed = new ArrayList<>();
    for (Map.Entry<String, Rewriting.Passages> section : report.rewriting().sections().entrySet()) {
      String text = report.text(section.getKey());
      for (OldNumber number : section.getValue().numbers()) {
        assertTrue(text.startsWith(number.text(), number.from()));
        Finding finding = old.get(section.getKey());
        boolean reported =
            finding != null
                && finding.quotes().stream()
                    .anyMatch(OldNumberRule.quote(section.getKey(), text, number)::equals);
        if (!reported) {
          agreed.add(number.text());
        }
      }
    }
    for (String number : agreed) {
      boolean plain = number.matches("\\d+(\\.\\d+)?");
      boolean share = !plain || number.contains(".");
      assertTrue(
          share
              || number.equals(String.valueOf(report.year()))
              || values.stream().anyMatch(v -> v.compareTo(new BigDecimal(number)) == 0)
              || isSum(number, report, figures),
          number + " is in no table of this year");
    }
    assertEquals(
        0,
        report.rewriting().sections().values().stream().mapToLong(Rewriting.Passages::open).sum());
  }

  /** A group's cells together, such as all of 不予公开. */
  private static boolean isSum(String number, Report report, Figures figures) {
    return Arrays.stream(RowRole.values())
        .flatMap(r -> Arrays.stream(ColumnRole.values()).map(c -> report.edition().cells(r, c)))
        .filter(cells -> !cells.isEmpty())
        .flatMap(cells -> figures.sum(cells).stream())
        .anyMatch(sum -> sum.compareTo(new BigDecimal(number)) == 0);
  }
}
