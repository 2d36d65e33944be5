package org.nianbao.importer.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was answered about words before: the cells of a file are asked about more than once, and
 * files of one form say the same words. Only so many are kept. Safe for several threads.
 *
 * @param <T> an answer
 */
final class WordAnswers<T> {
  private static final int MOST = 2000;

  /** Longer ones are paragraphs, which no other file says. */
  private static final int LONGEST = 120;

  private final Map<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> question;
  private final T forFigures;

  /**
   * @param forFigures the answer for what has no words at all: most cells of a file say 0
   */
  WordAnswers(T forFigures, Function<String, T> question) {
    this.forFigures = forFigures;
    this.question = question;
  }

  T of(String text) {
    if (text.length() > LONGEST) {
      return question.apply(text);
    }
    if (isWordless(text)) {
      return forFigures;
    }
    T answer = known.get(text);
    if (answer == null) {
      answer = question.apply(text);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, answer);
    }
    return answer;
  }

  private static boolean isWordless(String text) {
    return text.chars().allMatch(c -> c < 128 && !Character.isLetter(c));
  }
}
