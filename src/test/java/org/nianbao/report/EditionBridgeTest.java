package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.Edition;
import org.nianbao.form.RowRole;
import org.nianbao.report.Ledger.LedgerLine;
import org.nianbao.report.Ledger.LedgerState;

class EditionBridgeTest {

  private static Edition edition(String id) {
    return TestDrafts.EDITIONS.byId(id).orElseThrow();
  }

  private static Report with(Report report, CellId cell, String text) {
    return Edit.Cells.of(cell, report.read(cell, text, Origin.TYPED)).applyTo(report);
  }

  private static Report to(Report report, String id) {
    return new Edit.ToEdition(edition(id)).applyTo(report);
  }

  static Stream<Integer> seeds() {
    return IntStream.range(0, 200).boxed();
  }

  /** Figures, notes, origins and texts, wherever they stand. */
  private static List<String> everything(Report report) {
    List<String> all = new ArrayList<>();
    report.entries().values().forEach(e -> all.add(e.text() + "|" + e.origin()));
    report.ledger().lines().forEach(l -> all.add(l.entry().text() + "|" + l.entry().origin()));
    report.texts().values().forEach(all::add);
    report.source().ifPresent(i -> i.doubts().forEach(d -> all.add(d.toString())));
    return all.stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thereAndBackIsTheSameReport(int seed) {
    Report before = new Edit.Listed(Ledger.EMPTY).applyTo(TestDrafts.random(seed).report());
    for (Edition other : TestDrafts.EDITIONS.all()) {
      Report there = new Edit.ToEdition(other).applyTo(before);
      assertEquals(everything(before), everything(there), other.id());
      assertTrue(there.entries().keySet().stream().filter(c -> !other.has(c)).count() <= 1);
      assertEquals(before, new Edit.ToEdition(before.edition()).applyTo(there), other.id());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsLostOverManyBridges(int seed) {
    Random random = new Random(seed);
    Report before = TestDrafts.random(seed).report();
    Report at = before;
    for (int i = 0; i < 6; i++) {
      List<Edition> all = TestDrafts.EDITIONS.all();
      at = new Edit.ToEdition(all.get(random.nextInt(all.size()))).applyTo(at);
    }
    assertEquals(everything(before), everything(at));
  }

  /** 2019 to 2021: what has no place is listed, with its value; nothing of it is in a sum. */
  @Test
  void whatTheEditionOf2021HasNoPlaceForIsListed() {
    Report report = Report.blank(edition("2019"), "某局", 2020);
    for (CellId cell : edition("2019").cells().toList()) {
      report = with(report, cell, "7");
    }
    Report moved = to(report, "2021");
    List<CellId> listed = moved.ledger().lines().stream().map(LedgerLine::cell).toList();
    List<CellId> carried = edition("2019").cells().filter(c -> !listed.contains(c)).toList();
    Edition old = edition("2019");
    for (ColumnRole role :
        List.of(
            ColumnRole.LAST_YEAR_ITEMS,
            ColumnRole.CHANGE,
            ColumnRole.TOTAL_DISCLOSED,
            ColumnRole.ITEMS)) {
      assertTrue(carried.stream().noneMatch(c -> old.hasRole(c, role)), role.word());
    }
    for (RowRole role :
        List.of(RowRole.OTHER_MATTERS, RowRole.PROCUREMENT, RowRole.OTHER_HANDLING)) {
      assertTrue(carried.stream().noneMatch(c -> old.hasRole(c, role)), role.word());
    }
    assertEquals(old.cells().count(), moved.ledger().lines().size() + moved.entries().size());
    assertEquals(List.of(), moved.cellsOutsideEdition());
    assertTrue(
        edition("2021").cells(RowRole.NORMATIVE_DOCUMENTS, ColumnRole.IN_FORCE).stream()
            .allMatch(c -> moved.entry(c).isEmpty()));
  }

  @Test
  void theOneRowIsProposedForTheRestOfItsGroupAndComesBackUnchanged() {
    CellId one = CellId.parse("requests/otherHandling/natural");
    CellId rest = CellId.parse("requests/otherHandling.other/natural");
    Report before = with(Report.blank(edition("2019"), "某局", 2020), one, "3（撤回1件）");
    Report asked = to(before, "2021");
    assertTrue(asked.entry(rest).isEmpty(), "nothing is put in silently");
    assertEquals(List.of(rest), List.copyOf(asked.ledger().questions(edition("2021")).keySet()));
    Report taken = Ledger.accept(asked).applyTo(asked);
    assertEquals("3（撤回1件）", taken.typed(rest));
    assertTrue(taken.ledger().questions(edition("2021")).isEmpty());
    assertEquals(before.entries(), to(taken, "2019").entries());
    assertTrue(to(taken, "2019").ledger().questions(edition("2019")).isEmpty());
    Report again = to(to(taken, "2019"), "2021");
    assertEquals(taken, again);
    Report declined = Ledger.decline(asked).applyTo(asked);
    assertTrue(declined.ledger().questions(edition("2021")).isEmpty());
    assertEquals(LedgerState.LEFT, declined.ledger().lines().getFirst().state());
    assertEquals(before, to(declined, "2019"));
  }

  @Test
  void threeRowsAreProposedAsTheirSum() {
    Report before = Report.blank(edition("2021"), "某局", 2021);
    for (String row : List.of("correctionOverdue", "feeOverdue", "other")) {
      before = with(before, CellId.parse("requests/otherHandling." + row + "/natural"), "2");
    }
    CellId one = CellId.parse("requests/otherHandling/natural");
    Report asked = to(before, "2019");
    assertTrue(asked.entry(one).isEmpty());
    Report taken = Ledger.accept(asked).applyTo(asked);
    assertEquals("6", taken.typed(one));
    assertEquals(3, taken.ledger().lines().size(), "the three are kept");
    Report back = to(taken, "2021");
    assertEquals(before.entries(), back.entries());
    assertFalse(back.ledger().isEmpty());
    assertTrue(back.ledger().questions(edition("2021")).isEmpty(), "six is two and two and two");
  }

  @Test
  void whatWasChangedMeanwhileIsAskedAgain() {
    CellId one = CellId.parse("requests/otherHandling/natural");
    CellId rest = CellId.parse("requests/otherHandling.other/natural");
    Report before = with(Report.blank(edition("2019"), "某局", 2020), one, "3");
    Report asked = to(before, "2021");
    Report changed = with(Ledger.accept(asked).applyTo(asked), rest, "4");
    Report back = to(changed, "2019");
    assertEquals("3", back.typed(one));
    Map<CellId, List<LedgerLine>> questions = back.ledger().questions(edition("2019"));
    assertEquals(List.of(one), List.copyOf(questions.keySet()));
    assertEquals("4", Ledger.sum(questions.getOrDefault(one, List.of())));
  }
}
