package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.app.Rules;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * Sentences of bodies of several kinds, in pairs: nothing is said of the right one, and of the
 * other the words are quoted and the cells named, whatever rule says so.
 */
class BodiesSentencesTest {
  private static final String NOTHING = "-";
  private static final String WORDS_ONLY = "words";

  private final Checker checker = new Checker(Rules.all(), Messages.load());

  /**
   * @param lastYear the report of the year before, or "-"
   * @param cells how the id of a named cell begins; "words" where none need be named; "-" where
   *     nothing is wrong
   */
  record Sentence(
      String base, String lastYear, String section, String cells, String quoted, String text) {}

  static Stream<Sentence> sentences() {
    return TestReports.table("/org/nianbao/words/bodies.tsv")
        .map(
            row ->
                new Sentence(
                    row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void saysNothingOfTheRightOneAndNamesWhatIsWrong(Sentence sentence) {
    List<Finding> found =
        checker.check(report(sentence)).stream()
            .filter(f -> WordsRuleTest.RULES.contains(f.rule()) && !f.quotes().isEmpty())
            .toList();
    String said = found.stream().map(Finding::message).collect(Collectors.joining("\n"));
    if (sentence.cells().equals(NOTHING)) {
      assertEquals("", said);
    } else {
      assertTrue(found.stream().anyMatch(f -> names(f, sentence)), "said: " + said);
    }
  }

  private static boolean names(Finding finding, Sentence sentence) {
    return finding.quotes().stream().anyMatch(q -> q.text().contains(sentence.quoted()))
        && (sentence.cells().equals(WORDS_ONLY)
            || finding.cells().stream()
                .anyMatch(cell -> cell.toString().startsWith(sentence.cells())));
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
