package org.nianbao.export.pdf;

import java.util.BitSet;

/**
 * Where a line of Chinese may end, after GB/T 15834 and the W3C's requirements for Chinese text
 * layout: no closing mark at a line's start, no opening mark at its end, no number or word cut in
 * two; long addresses may be cut after their own marks.
 */
public final class LineBreaks {
  private static final String NOT_AT_START = "，。、；：？！％‰℃）〕】》〉」』〗〙”’…—～·•／｝］＞°′″℉,.;:?!%)]}>/~–﹂﹄";
  private static final String NOT_AT_END = "（〔【《〈「『〖〘“‘｛［＜￥＄№¥$£#([{<﹁﹃";
  private static final String WIDE_MARKS = "“”‘’…—·①②③④⑤⑥⑦⑧⑨⑩";

  /** A word with more characters than this may be cut after {@link #WORD_MARKS}. */
  private static final int LONG_WORD = 14;

  /** A word with more characters than this is an address, and may be cut anywhere. */
  private static final int ENDLESS_WORD = 32;

  private static final String WORD_MARKS = "/.@-_=&?";

  private final int[] text;

  private LineBreaks(int[] text) {
    this.text = text;
  }

  /** After which code points of a text a line may end. */
  public static BitSet of(String text) {
    return new LineBreaks(text.codePoints().toArray()).find();
  }

  private BitSet find() {
    BitSet breaks = new BitSet(text.length);
    int visible = -1;
    for (int i = 0; i + 1 < text.length; i++) {
      if (text[i] != ' ') {
        visible = i;
      }
      if (visible >= 0 && text[i + 1] != ' ' && mayBreak(visible, i, i + 1)) {
        breaks.set(i);
      }
    }
    return breaks;
  }

  /**
   * @param visible the last character before the break that is no blank
   */
  private boolean mayBreak(int visible, int before, int after) {
    if (isIn(NOT_AT_END, text[visible]) || isIn(NOT_AT_START, text[after])) {
      return false;
    }
    if (text[before] == ' ' || isWide(text[visible]) || isWide(text[after])) {
      return true;
    }
    int length = wordLength(before);
    return length > ENDLESS_WORD
        || (length > LONG_WORD && isIn(WORD_MARKS, text[before]) && !isDecimalPoint(before, after));
  }

  private boolean isDecimalPoint(int mark, int after) {
    return text[mark] == '.'
        && mark > 0
        && Character.isDigit(text[mark - 1])
        && Character.isDigit(text[after]);
  }

  private int wordLength(int inside) {
    int start = inside;
    while (start > 0 && isWordCharacter(text[start - 1])) {
      start--;
    }
    int end = inside;
    while (end < text.length && isWordCharacter(text[end])) {
      end++;
    }
    return end - start;
  }

  private static boolean isWordCharacter(int c) {
    return c != ' ' && !isWide(c);
  }

  private static boolean isIn(String marks, int c) {
    return marks.indexOf(c) >= 0;
  }

  /** Whether a character is as wide as it is high and is no part of a word or number. */
  public static boolean isWide(int c) {
    return isBetween(c, 0x2E80, 0xD7AF)
        || isBetween(c, 0xF900, 0xFAFF)
        || isBetween(c, 0xFE30, 0xFE4F)
        || (isBetween(c, 0xFF00, 0xFFEF) && !Character.isLetterOrDigit(c))
        || c >= 0x20000
        || isBetween(c, 0x2460, 0x27BF)
        || isIn(WIDE_MARKS, c);
  }

  private static boolean isBetween(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
