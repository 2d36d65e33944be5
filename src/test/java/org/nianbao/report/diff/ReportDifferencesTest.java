package org.nianbao.report.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.History;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.report.SignOff;

class ReportDifferencesTest {
  private final Report report = TestDrafts.small().report();

  @Test
  void cellByCellAndParagraphByParagraph() {
    CellId received = CellId.parse("requests/received/natural");
    CellId blank = CellId.parse("requests/received/total");
    Report after =
        History.of(report)
            .apply(Edit.Cells.of(received, null))
            .apply(Edit.Cells.of(blank, report.read(blank, "12", Origin.TYPED)))
            .apply(new Edit.TextEdit("overview", "第一段\n新的一段\n第二段，改过"))
            .apply(new Edit.Identity("东城区", 2024, report.bodyLevel()))
            .report();
    assertEquals(
        new ReportDifferences(
            List.of(
                new ReportDifferences.CellChange(received, "12", ""),
                new ReportDifferences.CellChange(blank, "", "12")),
            Map.of(
                "overview",
                List.of(new ParagraphChange("第二段", "新的一段"), new ParagraphChange("", "第二段，改过"))),
            Set.of(ReportDifferences.Rest.BODY)),
        ReportDifferences.between(report, after));
  }

  @ParameterizedTest
  @CsvSource({
    "a|b|c, a|x|c, b>x",
    "a|b|c, a|c, b>",
    "a|c, a|b|c, >b",
    "a|b|c|d|e, b|c|x|e|f, a> d>x >f",
    "'', a, >a",
    "a|b, b|a, a> >a",
  })
  void paragraphsThatMovedOrStayedAreTold(String before, String after, String expected) {
    List<String> found =
        ParagraphChange.between(before.replace('|', '\n'), after.replace('|', '\n')).stream()
            .map(c -> c.before() + ">" + c.after())
            .toList();
    assertEquals(expected, String.join(" ", found));
  }

  @Test
  void aHundredThousandParagraphsAreNoTrouble() {
    String before = "a\n".repeat(100_000);
    String after = "b\n".repeat(100_000);
    assertEquals(100_000, ParagraphChange.between(before, after).size());
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRestoredVersionDiffersInNothingAndCanBeUndone(long seed) {
    Report before = TestDrafts.random(seed).report();
    Report later = TestDrafts.random(seed + 1).report();
    SignOff marks = later.signOff();
    Report after = later.withSignOff(new SignOff(marks.marks(), null, marks.reopenings()));
    assertTrue(ReportDifferences.between(before, before).isEmpty());
    assertEquals(
        ReportDifferences.between(before, after).cells().size(),
        ReportDifferences.between(after, before).cells().size());
    History restored = History.of(after).apply(new Edit.Replace(before));
    assertTrue(ReportDifferences.between(restored.report(), before).isEmpty());
    assertEquals(after.signOff(), restored.report().signOff());
    assertEquals(after, restored.undo().report());
  }
}
