package org.nianbao.form;

import java.util.List;

/**
 * Something that a text must speak of.
 *
 * @param name as the notice calls it: 监督保障
 * @param words any of which shows that the text speaks of it
 * @param ofGovernments whether only reports of governments must (条例, article 50)
 */
public record Aspect(String name, List<String> words, boolean ofGovernments) {
  public Aspect {
    words = List.copyOf(words);
  }

  /** Whether a text without white space speaks of it. */
  public boolean isIn(String text) {
    return words.stream().anyMatch(text::contains);
  }
}
