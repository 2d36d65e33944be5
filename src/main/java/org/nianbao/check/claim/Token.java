package org.nianbao.check.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One word or number of the text that means something here. What lies between tokens does not.
 *
 * @param sense of a word; null on all others
 * @param of what a word is of: a measure, a column, or "-"
 * @param value of a number; a year is its own value
 * @param unit of a number, or the mark of a break; empty if there is none
 * @param vague about a number: 余, 近, 多, or a range
 * @param from where it begins in the prose
 * @param to where it ends
 */
record Token(
    TokenKind kind,
    @Nullable Sense sense,
    String of,
    BigDecimal value,
    String unit,
    boolean vague,
    int from,
    int to) {

  /** What a token is. */
  enum TokenKind {
    WORD,
    COUNT,
    PERCENT,
    /** 2.7倍. */
    TIMES,
    /** In 元. */
    MONEY,
    YEAR,
    /** A day or month. */
    DATE,
    BREAK
  }

  static Token word(Sense sense, String of, int from, int to) {
    return new Token(TokenKind.WORD, sense, of, BigDecimal.ZERO, "", false, from, to);
  }

  static Token mark(char c, int at) {
    return new Token(
        TokenKind.BREAK, null, "", BigDecimal.ZERO, String.valueOf(c), false, at, at + 1);
  }

  /** The same, said to be of this. */
  Token of(String newOf) {
    return new Token(kind, sense, newOf, value, unit, vague, from, to);
  }

  /** The same, begun there. */
  Token from(int newFrom) {
    return new Token(kind, sense, of, value, unit, vague, newFrom, to);
  }

  boolean is(Sense other) {
    return sense == other;
  }

  boolean is(TokenKind other) {
    return kind == other;
  }

  boolean isNumber() {
    return kind == TokenKind.COUNT
        || kind == TokenKind.PERCENT
        || kind == TokenKind.TIMES
        || kind == TokenKind.MONEY;
  }

  boolean isMark(String marks) {
    return kind == TokenKind.BREAK && marks.contains(unit);
  }

  /** Whether it ends a sentence. */
  boolean isStop() {
    return isMark("。！？\n");
  }
}
