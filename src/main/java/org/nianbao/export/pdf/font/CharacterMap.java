package org.nianbao.export.pdf.font;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/**
 * Which glyph shows a character, looked up where the font keeps it (OpenType 1.9, cmap). A map of
 * objects of a Chinese font takes 10 MB. For the program's fonts only: their maps of these formats
 * are of Unicode.
 */
sealed interface CharacterMap {
  /** The number of the glyph; 0 if the font has none for this character. */
  int glyph(int codePoint);

  /**
   * The map of all planes, or else that of the first one.
   *
   * @throws IllegalArgumentException if the table has none of a kind that is known here
   */
  static CharacterMap of(ByteBuffer cmap) {
    ByteBuffer plane = null;
    int count = Short.toUnsignedInt(cmap.getShort(2));
    for (int i = 0; i < count; i++) {
      int offset = cmap.getInt(8 + i * 8);
      int format = cmap.getShort(offset);
      if (format == Groups.FORMAT) {
        return new Groups(cmap.slice(offset, cmap.getInt(offset + 4)));
      }
      if (format == Segments.FORMAT) {
        plane = cmap.slice(offset, Short.toUnsignedInt(cmap.getShort(offset + 2)));
      }
    }
    if (plane == null) {
      throw new IllegalArgumentException("A font without a map of Unicode");
    }
    return new Segments(plane);
  }

  /**
   * Which of the ranges, that follow each other, is the first to end at a character or after it.
   */
  private static int search(int count, int codePoint, IntUnaryOperator end) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codePoint > end.applyAsInt(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Of all planes of Unicode, in groups of consecutive characters and glyphs. */
  record Groups(ByteBuffer table) implements CharacterMap {
    static final int FORMAT = 12;
    private static final int HEADER = 16;
    private static final int GROUP = 12;

    @Override
    public int glyph(int codePoint) {
      int count = table.getInt(12);
      int found = search(count, codePoint, i -> table.getInt(HEADER + i * GROUP + 4));
      int group = HEADER + found * GROUP;
      if (found == count || codePoint < table.getInt(group)) {
        return 0;
      }
      return table.getInt(group + 8) + codePoint - table.getInt(group);
    }
  }

  /**
   * Of the first plane, in segments that count on, or point to a list of glyphs; the last one ends
   * the plane.
   */
  record Segments(ByteBuffer table) implements CharacterMap {
    static final int FORMAT = 4;
    private static final int HEADER = 14;
    private static final int LAST = 0xFFFF;

    @Override
    public int glyph(int codePoint) {
      if (codePoint >= LAST) {
        return 0;
      }
      int count = unsigned(6) / 2;
      int starts = HEADER + count * 2 + 2;
      int found = search(count, codePoint, i -> unsigned(HEADER + i * 2));
      int start = unsigned(starts + found * 2);
      if (codePoint < start) {
        return 0;
      }
      int delta = unsigned(starts + (count + found) * 2);
      int pointer = starts + (2 * count + found) * 2;
      int listed = unsigned(pointer);
      if (listed == 0) {
        return (codePoint + delta) & LAST;
      }
      int glyph = unsigned(pointer + listed + (codePoint - start) * 2);
      return glyph == 0 ? 0 : (glyph + delta) & LAST;
    }

    private int unsigned(int at) {
      return Short.toUnsignedInt(table.getShort(at));
    }
  }
}
