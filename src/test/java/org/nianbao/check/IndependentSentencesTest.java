package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.app.Rules;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * Sentences as annual reports write them, by other hands than the rules; somewhat more than half
 * agree with the tables they are put to, the others have one defect.
 */
class IndependentSentencesTest {
  private static final List<String> SENTENCES =
      List.of("/org/nianbao/words/independent.tsv", "/org/nianbao/words/pairs.tsv");

  private final Checker checker = new Checker(Rules.all(), Messages.load());

  /**
   * @param lastYear the report of the year before, or "-"
   * @param expected the rules that find something, or "-"
   * @param quoted what is wrong, a part of what is quoted, or "-"
   */
  record Sentence(
      String base, String lastYear, String section, String expected, String quoted, String text) {}

  static Stream<Sentence> sentences() {
    return SENTENCES.stream()
        .flatMap(TestReports::table)
        .map(
            row ->
                new Sentence(
                    row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsWhatIsWrongAndNothingElse(Sentence sentence) {
    List<Finding> found =
        checker.check(report(sentence)).stream()
            .filter(f -> WordsRuleTest.RULES.contains(f.rule()) && !f.quotes().isEmpty())
            .toList();
    String said = found.stream().map(Finding::message).collect(Collectors.joining("\n"));
    Set<String> expected =
        sentence.expected().equals("-") ? Set.of() : Set.of(sentence.expected().split(",", -1));
    assertEquals(expected, found.stream().map(Finding::rule).collect(Collectors.toSet()), said);
    assertTrue(
        found.stream()
            .allMatch(f -> f.quotes().stream().anyMatch(q -> q.text().contains(sentence.quoted()))),
        said);
  }

  private static Report report(Sentence sentence) {
    Report report =
        new Edit.TextEdit(sentence.section(), sentence.text())
            .applyTo(TestReports.withoutTexts(sentence.base()));
    return sentence.lastYear().equals("-")
        ? report
        : report.withLastYear(TestReports.withoutTexts(sentence.lastYear()));
  }
}
