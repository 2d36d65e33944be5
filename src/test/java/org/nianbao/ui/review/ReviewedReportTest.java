package org.nianbao.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.check.Opinion;
import org.nianbao.check.Opinion.Remark;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.form.EditionReader;
import org.nianbao.importer.Importer;
import org.nianbao.importer.page.ReadingLimits;
import org.nianbao.importer.page.SourceReader;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.ForeignReports;

class ReviewedReportTest {
  private static final Messages MESSAGES = Messages.load();
  private static final Importer IMPORTER =
      new Importer(new SourceReader(ReadingLimits.usual()), EditionReader.builtIn(), MESSAGES);

  @TempDir Path folder;
  private ReviewedReport reviewed;

  @BeforeEach
  void threeDoubts() throws IOException {
    Path word = ForeignReports.word(folder.resolve("外单位.docx"), "045", 3);
    reviewed = new ReviewedReport(IMPORTER.read(word, () -> false), 0);
  }

  private CellId cell(int item) {
    return ((ReviewItem.FigureItem) reviewed.items().get(item)).cell();
  }

  @Test
  void goesRoundTheDoubtsThatNobodyHasLookedAt() {
    int first = reviewed.nextOpen(-1, 1).orElseThrow();
    int second = reviewed.nextOpen(first, 1).orElseThrow();
    int third = reviewed.nextOpen(second, 1).orElseThrow();
    assertEquals(OptionalInt.of(first), reviewed.nextOpen(third, 1), "from the beginning again");
    assertEquals(OptionalInt.of(third), reviewed.nextOpen(first, -1));
    reviewed.put(cell(second), reviewed.report().typed(cell(second)));
    assertEquals(OptionalInt.of(third), reviewed.nextOpen(first, 1));
    assertEquals(List.of(3, 2), List.of(reviewed.all(), reviewed.open()));
    assertEquals(2, reviewed.number(reviewed.items().get(second)), "it keeps its number");
  }

  @Test
  void whatIsMendedIsTypedAndCanBeTakenBack() {
    int first = reviewed.nextOpen(-1, 1).orElseThrow();
    String was = reviewed.report().typed(cell(first));
    assertFalse(reviewed.isTouched());
    reviewed.put(cell(first), " 77 ");
    assertEquals("77", reviewed.report().typed(cell(first)));
    assertEquals(Origin.TYPED, reviewed.report().entry(cell(first)).orElseThrow().origin());
    assertFalse(reviewed.isOpen(reviewed.items().get(first)));
    assertTrue(reviewed.isTouched());
    assertEquals(OptionalInt.of(first), reviewed.undo(), "where it was");
    assertEquals(was, reviewed.report().typed(cell(first)));
    assertTrue(reviewed.isOpen(reviewed.items().get(first)), "and the doubt is back");
    reviewed.redo();
    assertEquals("77", reviewed.report().typed(cell(first)));
    reviewed.put(cell(first), "");
    assertEquals("", reviewed.report().typed(cell(first)), "a figure can be taken out");
  }

  @Test
  void eachParagraphIsAnItemWithItsPlace() {
    List<String> texts =
        reviewed.items().stream()
            .flatMap(i -> i instanceof ReviewItem.PassageItem p ? Stream.of(p.text()) : Stream.of())
            .toList();
    Report real = TestDrafts.realReport("045");
    assertEquals(
        Stream.of("overview", "other").flatMap(section -> real.text(section).lines()).toList(),
        texts);
    assertTrue(
        reviewed.items().stream()
            .filter(ReviewItem.PassageItem.class::isInstance)
            .allMatch(item -> reviewed.index().at(item.places().getFirst()).isPresent()));
  }

  @Test
  void fillingInKeepsWhatTheFileLeavesBlank() {
    Report into = TestDrafts.realReport("044");
    Report blank = Report.blank(into.edition(), "", 2030);
    Report filled = Filling.of(reviewed.report(), blank).applyTo(blank);
    assertEquals(reviewed.report().body(), filled.body());
    assertEquals(2030, filled.year(), "the open report knows its year");
    assertEquals(reviewed.report().entries(), filled.entries());
    Report both = Filling.of(blank, into).applyTo(into);
    assertEquals(into.entries(), both.entries(), "an empty file empties nothing");
    assertEquals(into.texts(), both.texts());
    assertEquals(
        into,
        Filling.of(reviewed.report(), into)
            .inverse(into)
            .applyTo(Filling.of(reviewed.report(), into).applyTo(into)));
  }

  @Test
  void theOpinionNamesTheLikeliestWrongCellByItsPlace() {
    Opinion opinion = Checking.opinion(reviewed, new Checker(Rules.all(), MESSAGES), MESSAGES);
    Remark sums = opinion.remarks().getFirst();
    assertTrue(sums.words().contains("（二）部分公开·商业企业"), sums::words);
    assertTrue(sums.where().startsWith("第 2 张表第 "), sums::where);
    assertEquals(3, sums.problem().sums().size());
    String text = opinion.text(MESSAGES);
    assertTrue(text.contains("1.【强制】"), text);
    assertTrue(opinion.caution().contains("3 处"), opinion::caution);
  }

  @Test
  void aCleanReportHasACleanOpinion() throws IOException {
    String html =
        ForeignReports.html("017").replaceFirst("(五、[^<]*</h2>)", "$1<p>公开的时效还要加强，将完善台账。</p>");
    ReviewedReport clean =
        new ReviewedReport(
            IMPORTER.read(html.getBytes(StandardCharsets.UTF_8), "外.html", () -> false), 0);
    Opinion opinion = Checking.opinion(clean, new Checker(List.of(), MESSAGES), MESSAGES);
    assertEquals("没有发现问题。", opinion.summary());
    assertEquals("", opinion.caution());
    assertTrue(Files.isDirectory(folder));
  }
}
