package org.nianbao.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.TestDrafts;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.RowRole;
import org.nianbao.report.FormerParagraph;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

class NextReportTest {
  private static final Checker CHECKER = new Checker(Rules.all(), Messages.load());

  static Stream<Report> drafts() {
    return Stream.concat(
        IntStream.range(0, 60).mapToObj(seed -> TestDrafts.random(seed).report()),
        Stream.of("001", "005", "010", "014", "016", "042", "045", "054")
            .map(TestDrafts::realReport));
  }

  /** From any draft, of any edition: no figure comes along but what was carried forward. */
  @ParameterizedTest
  @MethodSource("drafts")
  void nothingComesAlongButWhatWasCarriedForward(Report last) throws Exception {
    Report begun = NextReport.begin(last, TestDrafts.EDITIONS);
    assertEquals(last.body(), begun.body());
    assertEquals(last.year() + 1, begun.year());
    assertEquals(last.level(), begun.level());
    assertTrue(begun.edition().years().contains(begun.year()) || begun.year() < 2019);
    Figures figures = Figures.of(last);
    List<CellId> carriedIn = begun.edition().cells(RowRole.CARRIED_IN);
    List<CellId> carriedForward = last.edition().cells(RowRole.CARRIED_FORWARD);
    assertEquals(carriedForward.size(), carriedIn.size());
    begun
        .entries()
        .forEach(
            (cell, entry) -> {
              assertTrue(carriedIn.contains(cell), cell::toString);
              assertEquals(Origin.LAST_YEAR, entry.origin());
              CellId then = carriedForward.get(carriedIn.indexOf(cell));
              assertEquals(figures.value(then), entry.value());
            });
    long known = carriedForward.stream().filter(c -> figures.value(c).isPresent()).count();
    assertEquals(known, begun.entries().size(), "all seven columns");
    assertEquals(Map.of(), begun.texts(), "no text is taken unseen");
    assertTrue(begun.reasons().isEmpty() && begun.ledger().isEmpty());
    assertEquals(last.year(), begun.previous().orElseThrow().year());
    assertEquals(last.entries(), begun.previous().orElseThrow().entries());
    begun.signed().ifPresent(s -> assertEquals("", s.date()));
    byte[] written = new DraftWriter().write(Draft.of(begun));
    assertEquals(begun, TestDrafts.READER.read(written).draft().report());
  }

  @Test
  void allTextsLieBesideItToBeRewritten() {
    Report last = TestDrafts.realReport("045");
    Report begun = NextReport.begin(last, TestDrafts.EDITIONS);
    last.texts()
        .forEach(
            (section, text) ->
                assertEquals(
                    text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList(),
                    begun.rewriting().of(section).paragraphs().stream()
                        .map(FormerParagraph::text)
                        .collect(Collectors.toList()),
                    section));
  }

  @Test
  void whatWasCarriedForwardIsCarriedInAndNothingSaysOtherwise() {
    Report begun = NextReport.begin(TestDrafts.realReport("016"), TestDrafts.EDITIONS);
    assertTrue(
        CHECKER.check(begun).stream()
            .noneMatch(f -> f.rule().equals("X-CARRY") || f.rule().equals("X-YEAR")));
  }

  @Test
  void theNextEditionIsTakenWhereTheLastOneIsOver() {
    Report last = TestDrafts.realReport("042");
    assertEquals("2019", last.edition().id());
    assertEquals("2021", NextReport.begin(last, TestDrafts.EDITIONS).edition().id());
    Report beijing =
        Report.blank(TestDrafts.EDITIONS.byId("2019-beijing").orElseThrow(), "某区", 2019);
    assertEquals("2019-beijing", NextReport.begin(beijing, TestDrafts.EDITIONS).edition().id());
  }
}
