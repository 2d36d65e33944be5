package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Editions;

class HistoryTest {
  private static final Editions EDITIONS = EditionReader.builtIn();
  private static final Edition EDITION = EDITIONS.byId("2021").orElseThrow();
  private static final List<CellId> CELLS = EDITION.cells().toList();

  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  private static Edit randomEdit(Random random, Report report) {
    return switch (random.nextInt(8)) {
      case 0 -> new Edit.TextEdit("overview", "收到" + random.nextInt(5) + "件");
      case 4 -> Ledger.accept(report);
      case 1 -> new Edit.Identity("某局", 2020 + random.nextInt(3), Level.COUNTY);
      case 2 -> new Edit.ToEdition(EDITIONS.all().get(random.nextInt(EDITIONS.all().size())));
      case 3 -> new Edit.Explain("X-VALID a", new Reason("集中清理", "" + random.nextInt(3)));
      default -> {
        Map<CellId, @Nullable Entry> block = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
          CellId cell = CELLS.get(random.nextInt(CELLS.size()));
          block.put(
              cell,
              random.nextInt(4) == 0
                  ? null
                  : report.read(cell, "" + random.nextInt(100), Origin.PASTED));
        }
        yield new Edit.Cells(block);
      }
    };
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void undoThenRedoIsIdentity(int seed) {
    Random random = new Random(seed);
    History history = History.of(Report.blank(EDITION, "", 2021));
    List<Report> reports = new ArrayList<>(List.of(history.report()));
    for (int i = 0; i < 40; i++) {
      History next = history.apply(randomEdit(random, history.report()));
      if (next != history) {
        reports.add(next.report());
      }
      history = next;
    }
    for (int i = reports.size() - 1; i > 0; i--) {
      assertEquals(reports.get(i), history.report());
      assertEquals(history.report(), history.undo().redo().report());
      history = history.undo();
    }
    assertEquals(reports.getFirst(), history.report());
    assertFalse(history.canUndo());
    for (int i = 1; i < reports.size(); i++) {
      history = history.redo();
      assertEquals(reports.get(i), history.report());
    }
    assertFalse(history.canRedo());
  }

  @Test
  void anIdleEditLeavesNoStep() {
    History history = History.of(Report.blank(EDITION, "", 2021));
    assertSame(history, history.apply(new Edit.TextEdit("overview", "")));
    assertSame(history, history.apply(Edit.Cells.of(CELLS.getFirst(), null)));
  }

  @Test
  void aBlockIsOneUndo() {
    Report blank = Report.blank(EDITION, "", 2021);
    Map<CellId, @Nullable Entry> block = new LinkedHashMap<>();
    CELLS.subList(0, 20).forEach(c -> block.put(c, blank.read(c, "1", Origin.FILLED)));
    History history = History.of(blank).apply(new Edit.Cells(block));
    assertEquals(20, history.report().entries().size());
    assertEquals(blank, history.undo().report());
  }

  @Test
  void switchingTheEditionKeepsWhatItHasNoPlaceFor() {
    CellId feeOverdue = CellId.parse("requests/otherHandling.feeOverdue/natural");
    Report before = Report.blank(EDITION, "", 2021);
    before = Edit.Cells.of(feeOverdue, before.read(feeOverdue, "3", Origin.TYPED)).applyTo(before);
    History moved =
        History.of(before).apply(new Edit.ToEdition(EDITIONS.byId("2019").orElseThrow()));
    Ledger ledger = moved.report().ledger();
    assertEquals(
        List.of(feeOverdue), ledger.lines().stream().map(Ledger.LedgerLine::cell).toList());
    assertEquals("3", ledger.lines().getFirst().entry().text());
    assertEquals(List.of(), moved.report().cellsOutsideEdition());
    assertEquals(before, moved.undo().report());
    assertEquals(moved.report(), moved.undo().redo().report());
  }
}
