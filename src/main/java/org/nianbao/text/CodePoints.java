package org.nianbao.text;

import java.util.Comparator;
import java.util.PrimitiveIterator;

/** Text as code points rather than UTF-16 units. */
public final class CodePoints {

  /** Orders by code point, which differs from {@link String#compareTo} beyond U+FFFF. */
  public static final Comparator<String> ORDER =
      (a, b) -> {
        PrimitiveIterator.OfInt left = a.codePoints().iterator();
        PrimitiveIterator.OfInt right = b.codePoints().iterator();
        while (left.hasNext() && right.hasNext()) {
          int difference = Integer.compare(left.nextInt(), right.nextInt());
          if (difference != 0) {
            return difference;
          }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
      };

  private CodePoints() {}

  /** How many code points a text has that are not white space: what an editor calls 字数. */
  public static int countVisible(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x3000 && c < Character.MIN_SURROGATE) {
        count++; // nearly all of a Chinese text
        continue;
      }
      boolean second = Character.isLowSurrogate(c) && i > 0 && isHigh(text, i - 1);
      // all white space is one unit; of a pair the first counts
      count += second || Character.isWhitespace(c) || c == 0xA0 || c == 0x3000 ? 0 : 1;
    }
    return count;
  }

  private static boolean isHigh(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at));
  }
}
