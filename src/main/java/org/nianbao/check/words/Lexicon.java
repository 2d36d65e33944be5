package org.nianbao.check.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the longest known word at a place in a text. */
final class Lexicon {
  /** A word and what it means. */
  record Word(String text, Sense sense) {}

  private static final Comparator<Word> LONGEST_FIRST =
      Comparator.comparingInt((Word w) -> w.text().length()).reversed();
  private static final List<Word> NONE = List.of();

  static final Lexicon KNOWN = new Lexicon();

  private final List<List<Word>> byFirst = new ArrayList<>(Collections.nCopies(0xA000, NONE));

  private Lexicon() {
    for (Sense sense : Sense.values()) {
      sense.words().map(w -> new Word(w, sense)).forEach(this::add);
    }
    byFirst.stream().filter(w -> w.size() > 1).forEach(w -> w.sort(LONGEST_FIRST));
  }

  private void add(Word word) {
    int first = word.text().charAt(0);
    if (byFirst.get(first).isEmpty()) {
      byFirst.set(first, new ArrayList<>());
    }
    byFirst.get(first).add(word);
  }

  /** The longest word that begins there; null if none does. */
  @Nullable Word at(String text, int from) {
    char first = text.charAt(from);
    for (Word word : first < byFirst.size() ? byFirst.get(first) : NONE) {
      if (text.startsWith(word.text(), from)) {
        return word;
      }
    }
    return null;
  }
}
