package org.nianbao.check.claim;

import java.util.Arrays;
import java.util.List;

/** Words that are all there is, as 线上 and 线下: a list of them leaves nothing out. */
final class Complements {
  private static final List<List<List<String>>> SETS =
      Lexicon.rows("complements.tsv").stream()
          .map(row -> row.stream().map(words -> Arrays.asList(words.split("[|]", -1))).toList())
          .toList();

  private Complements() {}

  /** Whether each of the labels holds another word of one set, and none of the set is left. */
  static boolean isComplete(List<String> labels) {
    return SETS.stream().anyMatch(set -> set.size() == labels.size() && isComplete(set, labels));
  }

  private static boolean isComplete(List<List<String>> set, List<String> labels) {
    return set.stream()
        .allMatch(words -> labels.stream().filter(l -> holds(l, words)).count() == 1);
  }

  private static boolean holds(String label, List<String> words) {
    return words.stream().anyMatch(label::contains);
  }
}
