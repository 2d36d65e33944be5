package org.nianbao.export.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A TrueType font as a PDF needs it, which names glyphs by number (ISO 32000-1, 9.9). iText leaves
 * in a subset the map of all characters, and the side bearings of glyphs whose outlines it took
 * away: nine tenths of a font of which a title is set.
 */
public final class LeanTrueType {
  private static final Set<String> NEEDED =
      Set.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  /** In the order of their names, which a font keeps. */
  private final Map<String, ByteBuffer> tables = new TreeMap<>();

  private final int version;

  private LeanTrueType(ByteBuffer font) {
    version = font.getInt(0);
    int count = font.getShort(4);
    for (int i = 0, at = HEADER; i < count; i++, at += ENTRY) {
      byte[] tag = new byte[4];
      font.get(at, tag);
      String name = new String(tag, StandardCharsets.ISO_8859_1);
      if (NEEDED.contains(name)) {
        tables.put(name, font.slice(font.getInt(at + 8), font.getInt(at + 12)));
      }
    }
  }

  /**
   * The font without what no reader of a PDF looks at.
   *
   * @param font will be changed
   */
  public static byte[] of(byte[] font) {
    LeanTrueType lean = new LeanTrueType(ByteBuffer.wrap(font));
    lean.clearBearings();
    return lean.toBytes();
  }

  /** Where a glyph without outline begins says nothing; zeros take no room once compressed. */
  private void clearBearings() {
    ByteBuffer metrics = table("hmtx");
    int withWidth = Short.toUnsignedInt(table("hhea").getShort(34));
    int glyphs = Short.toUnsignedInt(table("maxp").getShort(4));
    for (int glyph = 0; glyph < glyphs; glyph++) {
      int bearing = glyph < withWidth ? glyph * 4 + 2 : withWidth * 4 + (glyph - withWidth) * 2;
      if (bearing + 2 <= metrics.limit() && outline(glyph) == outline(glyph + 1)) {
        metrics.putShort(bearing, (short) 0);
      }
    }
  }

  private int outline(int glyph) {
    boolean wide = table("head").getShort(50) != 0;
    ByteBuffer places = table("loca");
    return wide ? places.getInt(glyph * 4) : Short.toUnsignedInt(places.getShort(glyph * 2)) * 2;
  }

  private ByteBuffer table(String name) {
    ByteBuffer table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("A font without " + name);
    }
    return table;
  }

  private byte[] toBytes() {
    int directory = HEADER + ENTRY * tables.size();
    int size = tables.values().stream().mapToInt(table -> whole(table.limit())).sum();
    ByteBuffer font = ByteBuffer.allocate(directory + size);
    int power = Integer.highestOneBit(tables.size());
    font.putInt(version).putShort((short) tables.size());
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
