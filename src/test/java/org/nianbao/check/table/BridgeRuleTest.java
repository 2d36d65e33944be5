package org.nianbao.check.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.Edition;
import org.nianbao.paper.LedgerLines;
import org.nianbao.report.Edit;
import org.nianbao.report.Ledger;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

class BridgeRuleTest {
  private static final Messages MESSAGES = Messages.load();
  private static final Edition NEW = TestDrafts.EDITIONS.byId("2021").orElseThrow();

  private static List<Finding> found(Report report) {
    return new Checker(Rules.all(), MESSAGES)
        .check(report).stream().filter(f -> f.rule().equals("X-BRIDGE")).toList();
  }

  @Test
  void tellsWhatIsKeptAndWhatIsAsked() {
    Report old = TestDrafts.realReport("042");
    assertEquals(List.of(), found(old));
    Report moved = new Edit.ToEdition(NEW).applyTo(old);
    List<Finding> both = found(moved);
    assertEquals(2, both.size());
    assertTrue(both.stream().allMatch(f -> f.severity() == Severity.INFO));
    assertEquals(moved.ledger().lines().size(), both.getFirst().cells().size());
    assertTrue(both.getLast().cells().stream().allMatch(NEW::has), "a click goes to the cell");
    Report answered = Ledger.decline(moved).applyTo(moved);
    assertEquals(1, found(answered).size());
    assertEquals(1, found(Ledger.accept(moved).applyTo(moved)).size());
  }

  @Test
  void everyLineOfTheLedgerHasAReasonOfItsOwn() {
    for (Edition other : TestDrafts.EDITIONS.all()) {
      Report report = Report.blank(other, "某局", 2020);
      for (var cell : other.cells().toList()) {
        report =
            Edit.Cells.of(cell, report.read(cell, "7", org.nianbao.report.Origin.TYPED))
                .applyTo(report);
      }
      for (Edition to : TestDrafts.EDITIONS.all()) {
        Report moved = new Edit.ToEdition(to).applyTo(report);
        List<List<String>> rows = new LedgerLines(moved, MESSAGES).rows();
        assertEquals(moved.ledger().lines().size(), rows.size());
        for (List<String> row : rows) {
          assertEquals("7", row.get(1));
          assertTrue(row.get(2).length() > 8, row::toString);
        }
      }
    }
  }
}
