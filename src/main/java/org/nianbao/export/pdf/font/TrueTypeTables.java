package org.nianbao.export.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables of a TrueType font, and the file they make (OpenType 1.9, "Font file organization").
 */
final class TrueTypeTables {
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int VERSION = 0x00010000;

  /** In the order of their names, which a font keeps. */
  private final Map<String, ByteBuffer> tables = new TreeMap<>();

  /** Where a table is in a file, in bytes. */
  record Place(int offset, int length) {}

  /**
   * Where the tables of a font are.
   *
   * @param font from its beginning
   */
  static Map<String, Place> places(InputStream font) throws IOException {
    DataInputStream in = new DataInputStream(font);
    in.readInt(); // its version
    int count = in.readUnsignedShort();
    in.skipNBytes(HEADER - 6);
    Map<String, Place> places = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      byte[] tag = in.readNBytes(4);
      in.readInt(); // its sum
      places.put(
          new String(tag, StandardCharsets.ISO_8859_1), new Place(in.readInt(), in.readInt()));
    }
    return places;
  }

  /** The tables of a font, which they remain a part of. */
  static TrueTypeTables of(byte[] font) {
    TrueTypeTables all = new TrueTypeTables();
    ByteBuffer whole = ByteBuffer.wrap(font);
    try {
      places(new ByteArrayInputStream(font))
          .forEach((name, place) -> all.put(name, whole.slice(place.offset(), place.length())));
    } catch (IOException e) {
      throw new IllegalArgumentException("A font that ends too early", e);
    }
    return all;
  }

  /** Some of these tables. */
  TrueTypeTables only(Set<String> names) {
    TrueTypeTables some = new TrueTypeTables();
    some.tables.putAll(tables);
    some.tables.keySet().retainAll(names);
    return some;
  }

  void put(String name, ByteBuffer table) {
    tables.put(name, table);
  }

  /**
   * A table, which can be changed.
   *
   * @throws IllegalArgumentException if the font has none of this name
   */
  ByteBuffer get(String name) {
    ByteBuffer table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("A font without " + name);
    }
    return table;
  }

  /** The number of glyphs. */
  int glyphs() {
    return Short.toUnsignedInt(get("maxp").getShort(4));
  }

  /** How many glyphs have a width of their own; the others have that of the last of these. */
  int widths() {
    return Short.toUnsignedInt(get("hhea").getShort(34));
  }

  /** Where the outline of a glyph begins in the table of outlines; that of the next one ends it. */
  int outline(int glyph) {
    boolean wide = get("head").getShort(50) != 0;
    ByteBuffer places = get("loca");
    return wide ? places.getInt(glyph * 4) : Short.toUnsignedInt(places.getShort(glyph * 2)) * 2;
  }

  /** The file. */
  byte[] toBytes() {
    int directory = HEADER + ENTRY * tables.size();
    int size = tables.values().stream().mapToInt(table -> whole(table.limit())).sum();
    ByteBuffer font = ByteBuffer.allocate(directory + size);
    int power = Integer.highestOneBit(tables.size());
    font.putInt(VERSION).putShort((short) tables.size());
    font.putShort((short) (power * ENTRY));
    font.putShort((short) Integer.numberOfTrailingZeros(power));
    font.putShort((short) ((tables.size() - power) * ENTRY));
    int at = directory;
    for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
      ByteBuffer content = table.getValue();
      font.put(at, content, 0, content.limit());
      font.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      font.putInt(sum(font, at, whole(content.limit()))).putInt(at).putInt(content.limit());
      at += whole(content.limit());
    }
    return font.array();
  }

  /** Tables begin at multiples of four. */
  private static int whole(int length) {
    return (length + 3) & ~3;
  }

  private static int sum(ByteBuffer font, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += font.getInt(at);
    }
    return sum;
  }
}
