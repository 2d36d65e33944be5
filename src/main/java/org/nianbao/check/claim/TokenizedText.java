package org.nianbao.check.claim;

import java.util.List;

/** A paragraph as words and numbers. */
final class TokenizedText {
  private final NormalizedText text;
  private final List<Token> tokens;
  private final int[] unknown;

  /**
   * @param unknown at each place, how many characters before it belong to no known word
   */
  TokenizedText(NormalizedText text, List<Token> tokens, int[] unknown) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.unknown = unknown;
  }

  NormalizedText text() {
    return text;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The same with other tokens. */
  TokenizedText with(List<Token> others) {
    return new TokenizedText(text, others, unknown);
  }

  /** The character before a place; the end of a line where there is none. */
  char before(int at) {
    return at == 0 ? '\n' : text.text().charAt(at - 1);
  }

  /** Whether only known words stand between two places. */
  boolean isClean(int from, int to) {
    return from >= to || unknown[from] == unknown[to];
  }

  TextSpan span(int from, int to) {
    return text.span(from, to);
  }
}
