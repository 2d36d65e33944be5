package org.nianbao.check.words;

import java.util.regex.Pattern;

/**
 * A section's text made easy to read by program, and the way back to what was typed: full-width
 * digits become plain ones, punctuation becomes Chinese, blanks go, and so do the line breaks in
 * the middle of a sentence that text copied out of a PDF has.
 */
final class Prose {
  private static final int SHORTEST_WRAPPED_LINE = 20;
  private static final String SENTENCE_ENDS = "。！？；：";
  private static final String MARKS = "，；：、（）。！？\n";
  private static final String WIDE = "，；：（）！？";
  private static final String NARROW = ",;:()!?";

  private final String section;
  private final String typed;
  private final String text;
  private final int[] origins;

  private Prose(String section, String typed, String text, int[] origins) {
    this.section = section;
    this.typed = typed;
    this.text = text;
    this.origins = origins;
  }

  static Prose of(String section, String typed) {
    StringBuilder text = new StringBuilder(typed.length());
    int[] origins = new int[typed.length()];
    int lineStart = 0;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c == '\n') {
        if (isWrapped(typed, text, lineStart, i)) {
          lineStart = text.length();
          continue;
        }
        lineStart = text.length() + 1;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        continue;
      }
      origins[text.length()] = i;
      text.append(plain(typed, i));
    }
    return new Prose(section, typed, text.toString(), origins);
  }

  private static boolean isWrapped(String typed, StringBuilder text, int lineStart, int at) {
    int length = text.length() - lineStart;
    if (length < SHORTEST_WRAPPED_LINE
        || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    int next = at + 1;
    while (next < typed.length() && typed.charAt(next) == ' ') {
      next++;
    }
    return next < typed.length() && "（(\n　".indexOf(typed.charAt(next)) < 0;
  }

  private static char plain(String typed, int at) {
    char c = typed.charAt(at);
    if (c >= '０' && c <= '９') {
      return (char) (c - '０' + '0');
    }
    int narrow = NARROW.indexOf(c);
    if (narrow >= 0 && !isBetweenDigits(typed, at)) {
      return WIDE.charAt(narrow);
    }
    return switch (c) {
      case '％' -> '%';
      case '．' -> '.';
      case '【', '[', '［' -> '〔';
      case '】', ']', '］' -> '〕';
      default -> c;
    };
  }

  private static boolean isBetweenDigits(String typed, int at) {
    return at > 0
        && at + 1 < typed.length()
        && isDigit(typed.charAt(at - 1))
        && isDigit(typed.charAt(at + 1));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  String text() {
    return text;
  }

  /** The words that stand at these places of {@link #text}, as they were typed. */
  Passage passage(int from, int to) {
    int start = origins[from];
    return new Passage(section, typed.substring(start, origins[to - 1] + 1), start);
  }

  /** From where a passage begins to this place of {@link #text}. */
  Passage from(Passage start, int to) {
    return new Passage(section, typed.substring(start.from(), origins[to - 1] + 1), start.from());
  }

  /** Whether what stands between two places is of this form; yes for nothing. */
  boolean between(int from, int to, Pattern form) {
    return from >= to || form.matcher(text).region(from, to).matches();
  }

  /** Whether what stands between two places begins so. */
  boolean starts(int from, int to, Pattern form) {
    return from < to && form.matcher(text).region(from, to).lookingAt();
  }

  /** Where the clause from there on ends: at the next mark. */
  int clauseEnd(int from) {
    int end = from;
    while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
