package org.nianbao.check.claim;

/**
 * A paragraph's text made easy to read by program, and the way back to what was typed: full-width
 * digits become plain ones, punctuation becomes Chinese, blanks go, and so do the line breaks in
 * the middle of a sentence that text copied out of a PDF has.
 */
final class NormalizedText {
  /** A shorter line ended because its writer ended it: no page is so narrow. */
  private static final int SHORTEST_WRAPPED_LINE = 20;

  private static final String SENTENCE_ENDS = "。！？；：.!?;:";
  private static final String MARKS = "，；：、（）。！？\n";
  private static final String WIDE = "，；：（）！？";
  private static final String NARROW = ",;:()!?";

  private final String typed;
  private final String text;
  private final int[] origins;

  private NormalizedText(String typed, String text, int[] origins) {
    this.typed = typed;
    this.text = text;
    this.origins = origins;
  }

  /** A paragraph; line breaks in it are those of a page, and go. */
  static NormalizedText of(String typed) {
    StringBuilder text = new StringBuilder(typed.length());
    int[] origins = new int[typed.length()];
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c == '\t') {
        // A table that was pasted into a text: its figures are not one number.
        origins[text.length()] = i;
        text.append('；');
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        origins[text.length()] = i;
        text.append(plain(typed, i));
      }
    }
    return new NormalizedText(typed, text.toString(), origins);
  }

  /**
   * Whether a line break stands in the middle of a sentence, as in text copied out of a PDF: behind
   * a long line that no mark ends, before a line that begins no paragraph of its own.
   */
  static boolean isWrapped(String typed, int at) {
    int visible = 0;
    char last = '\n';
    for (int i = at - 1; i >= 0 && typed.charAt(i) != '\n'; i--) {
      if (!Character.isWhitespace(typed.charAt(i)) && !Character.isSpaceChar(typed.charAt(i))) {
        last = visible == 0 ? typed.charAt(i) : last;
        visible++;
      }
    }
    if (visible < SHORTEST_WRAPPED_LINE || SENTENCE_ENDS.indexOf(last) >= 0) {
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
    if (c == '.' && isFullStop(typed, at)) {
      return '。';
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

  /** Whether a dot ends a sentence: behind a Chinese character or a bracket, before a break. */
  private static boolean isFullStop(String typed, int at) {
    char before = at == 0 ? '.' : typed.charAt(at - 1);
    char after = at + 1 < typed.length() ? typed.charAt(at + 1) : '\n';
    boolean chinese = Character.isIdeographic(before) || "）)”%".indexOf(before) >= 0;
    return chinese && !isDigit(after) && !NumberLexer.isLatin(after);
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
  TextSpan span(int from, int to) {
    int start = origins[from];
    int end = origins[to - 1] + 1;
    return new TextSpan(start, end, typed.substring(start, end));
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
