package org.nianbao.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.TestReports;
import org.nianbao.check.locate.Explanation;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** A figure with a letter in it: it can be mended by a button, and is not left out meanwhile. */
class ReportInShortTest {
  private static final Messages MESSAGES = Messages.load();
  private static final Checker CHECKER = new Checker(Rules.all(), MESSAGES);

  private static List<Finding> unreadable(Report report) {
    return CHECKER.check(report).stream().filter(f -> f.rule().equals("NUMBER")).toList();
  }

  @Test
  void anUnreadableCellIsThereWithWhatWasTyped() {
    Report report =
        TestReports.put(TestReports.report("017"), "rules/normativeDocuments/inForce", "2O2");
    List<Finding> found = CHECKER.check(report);
    String words =
        ReportInShort.of(new CheckedReport(report, Figures.of(report), found, true), MESSAGES)
            .stream()
            .map(ReportInShort.SectionLine::words)
            .filter(w -> w.contains("2O2"))
            .findFirst()
            .orElse("");
    assertTrue(words.contains("“2O2”（读不出数）"), words);
  }

  @Test
  void oneProposalIsAMendAndSeveralAreAQuestion() {
    CellId cell = CellId.parse("rules/normativeDocuments/inForce");
    Report one = TestReports.put(TestReports.report("017"), cell.toString(), "2O2");
    Explanation<CellId> mend = unreadable(one).getFirst().culprits().getFirst();
    assertTrue(mend.certain());
    assertEquals(List.of(new Explanation.Mend<>(cell, new BigDecimal("202"))), mend.mends());
    for (String open : List.of("12，345（含上年3）", "多少")) {
      Report report = TestReports.put(TestReports.report("017"), cell.toString(), open);
      assertEquals(List.of(), unreadable(report).getFirst().culprits(), open);
    }
  }
}
