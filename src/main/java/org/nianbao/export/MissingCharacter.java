package org.nianbao.export;

import org.nianbao.paper.PrintableText;

/**
 * A character that no font has.
 *
 * @param place the part of the report in which it stands, by its title
 * @param words the text around it, itself as it is printed: {@code 联系人王〔U+2FFFE〕，电话}
 */
public record MissingCharacter(int codePoint, String place, String words) {
  private static final int AROUND = 4;

  public static MissingCharacter of(int[] text, int at, String place) {
    int start = Math.max(0, at - AROUND);
    int end = Math.min(text.length, at + 1 + AROUND);
    StringBuilder words = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (i == at
          || Character.isISOControl(text[i])
          || Character.getType(text[i]) == Character.SURROGATE) {
        words.append(PrintableText.placeholder(text[i]));
      } else {
        words.appendCodePoint(text[i]);
      }
    }
    return new MissingCharacter(text[at], place, words.toString());
  }
}
