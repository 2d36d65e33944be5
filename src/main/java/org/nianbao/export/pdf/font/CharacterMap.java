package org.nianbao.export.pdf.font;

import java.nio.ByteBuffer;

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

  /** Of all planes of Unicode, in groups of consecutive characters and glyphs. */
  record Groups(ByteBuffer table) implements CharacterMap {
    static final int FORMAT = 12;
    private static final int HEADER = 16;
    private static final int GROUP = 12;

    @Override
    public int glyph(int codePoint) {
      int low = 0;
      int high = table.getInt(12) - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int group = HEADER + middle * GROUP;
        if (codePoint > table.getInt(group + 4)) {
          low = middle + 1;
        } else if (codePoint < table.getInt(group)) {
          high = middle - 1;
        } else {
          return table.getInt(group + 8) + codePoint - table.getInt(group);
        }
      }
      return 0;
    }
  }

  /** Of the first plane, in segments that count on, or point to a list of glyphs. */
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
      int low = 0;
      int high = count - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (codePoint > unsigned(HEADER + middle * 2)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      int start = unsigned(starts + low * 2);
      if (codePoint < start || codePoint > unsigned(HEADER + low * 2)) {
        return 0;
      }
      int delta = unsigned(starts + (count + low) * 2);
      int pointer = starts + (2 * count + low) * 2;
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
