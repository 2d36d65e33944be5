package org.nianbao.paper;

/** Text as it can stand on paper. */
public final class PrintableText {
  private PrintableText() {}

  /**
   * One line of text: every kind of blank is a blank, and what has no shape of its own (byte-order
   * marks, zero-width blanks and joiners, direction marks, variation selectors) is left out.
   * Controls and halves of characters stay, to be printed as {@link #placeholder}.
   */
  public static String of(String typed) {
    StringBuilder text = new StringBuilder(typed.length());
    typed
        .strip()
        .codePoints()
        .forEach(
            c -> {
              if (isBlank(c)) {
                text.append(c == 0x3000 ? '\u3000' : ' ');
              } else if (!isShapeless(c)) {
                text.appendCodePoint(c);
              }
            });
    return text.toString();
  }

  private static boolean isBlank(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isShapeless(int c) {
    return Character.getType(c) == Character.FORMAT
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** What is printed for a character that no font has: {@code 〔U+2B9FC〕}. */
  public static String placeholder(int codePoint) {
    return String.format("〔U+%04X〕", codePoint);
  }
}
