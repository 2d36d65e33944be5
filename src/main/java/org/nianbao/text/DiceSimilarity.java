package org.nianbao.text;

import java.util.Arrays;

/**
 * How alike two texts are: Dice's coefficient of their pairs of neighbouring characters. Numbers,
 * blanks and punctuation do not count, so that a text in which only the figures were changed is the
 * same text.
 */
public final class DiceSimilarity {
  private static final int HUNDRED = 100;

  private DiceSimilarity() {}

  /** The pairs of a text, sorted. */
  public static int[] pairs(String text) {
    int[] pairs = new int[text.length()];
    int count = 0;
    int before = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        continue;
      }
      if (before >= 0) {
        pairs[count++] = before << Character.SIZE | c;
      }
      before = c;
    }
    int[] found = Arrays.copyOf(pairs, count);
    Arrays.sort(found);
    return found;
  }

  /** In percent, rounded down: 100 only for the same pairs. */
  public static int percent(int[] a, int[] b) {
    int both = a.length + b.length;
    if (both == 0) {
      return 0;
    }
    int common = 0;
    for (int i = 0, k = 0; i < a.length && k < b.length; ) {
      int order = Integer.compare(a[i], b[k]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return 2 * common * HUNDRED / both;
  }
}
