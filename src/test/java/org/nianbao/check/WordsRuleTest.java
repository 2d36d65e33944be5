package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.app.Rules;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** Single sentences, right and wrong, put to the tables of real reports. */
class WordsRuleTest {
  static final Set<String> RULES =
      Set.of(
          "N-NEW",
          "N-DONE",
          "N-S4",
          "N-NORM",
          "N-S2",
          "N-SUM",
          "N-YEAR",
          "N-TYPO",
          "N-GROWTH",
          "N-SAME",
          "ED-YEAR");

  private final Checker checker = new Checker(Rules.all(), Messages.load());

  record Sentence(String base, String section, String expected, String text) {}

  static Stream<Sentence> sentences() {
    return TestReports.table("/org/nianbao/words/sentences.tsv")
        .map(row -> new Sentence(row.get(0), row.get(1), row.get(2), row.get(3)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsWhatDoesNotAgreeAndNothingElse(Sentence sentence) {
    Report report =
        new Edit.TextEdit(sentence.section(), sentence.text())
            .applyTo(TestReports.withoutTexts(sentence.base()));
    Set<String> found =
        checker.check(report).stream()
            .filter(f -> RULES.contains(f.rule()) && !f.quotes().isEmpty())
            .peek(
                f -> {
                  assertEquals(Severity.WARNING, f.severity());
                  assertFalse(f.figures().isEmpty());
                  f.quotes()
                      .forEach(
                          q -> assertTrue(report.text(q.section()).contains(q.text()), q::text));
                })
            .map(Finding::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected =
        sentence.expected().equals("-") ? Set.of() : Set.of(sentence.expected().split(",", -1));
    assertEquals(expected, found);
  }
}
