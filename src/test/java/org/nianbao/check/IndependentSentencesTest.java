package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences as annual reports write them, by other hands than the rules; somewhat more than half
 * agree with the tables they are put to, the others have one defect; what is expected are rules.
 */
class IndependentSentencesTest {
  private static final List<String> SENTENCES =
      List.of(
          "/org/nianbao/words/independent.tsv",
          "/org/nianbao/words/pairs.tsv",
          "/org/nianbao/words/divisions.tsv");

  static Stream<PlacedSentence> sentences() {
    return SENTENCES.stream().flatMap(PlacedSentence::in);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsWhatIsWrongAndNothingElse(PlacedSentence sentence) {
    List<Finding> found = sentence.found();
    String said = PlacedSentence.said(found);
    Set<String> expected =
        sentence.expected().equals(PlacedSentence.NOTHING)
            ? Set.of()
            : Set.of(sentence.expected().split(",", -1));
    assertEquals(expected, found.stream().map(Finding::rule).collect(Collectors.toSet()), said);
    assertTrue(found.stream().allMatch(sentence::isQuotedBy), said);
  }
}
