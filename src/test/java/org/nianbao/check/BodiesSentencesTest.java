package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of bodies of several kinds, in pairs: nothing is said of the right one, and of the
 * other the words are quoted and the cells named, whatever rule says so.
 */
class BodiesSentencesTest {
  private static final String WORDS_ONLY = "words";

  static Stream<PlacedSentence> sentences() {
    return PlacedSentence.in("/org/nianbao/words/bodies.tsv");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void saysNothingOfTheRightOneAndNamesWhatIsWrong(PlacedSentence sentence) {
    List<Finding> found = sentence.found();
    String said = PlacedSentence.said(found);
    if (sentence.expected().equals(PlacedSentence.NOTHING)) {
      assertEquals("", said);
    } else {
      assertTrue(found.stream().anyMatch(f -> names(f, sentence)), "said: " + said);
    }
  }

  /** Expected is how the id of a named cell begins, or that none need be named. */
  private static boolean names(Finding finding, PlacedSentence sentence) {
    return sentence.isQuotedBy(finding)
        && (sentence.expected().equals(WORDS_ONLY)
            || finding.cells().stream()
                .anyMatch(cell -> cell.toString().startsWith(sentence.expected())));
  }
}
