package org.nianbao.export.pdf.font;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.export.pdf.font.TrueTypeTables.Place;

/**
 * The file of a font that comes with the program. All but its outlines is kept, some 0.3 MB; of the
 * outlines, up to 14 MB, a report shows one in a hundred, and only these are read.
 */
final class BuiltInFile {
  private static final String OUTLINES = "glyf";

  /** What tells of the font and its glyphs, and what a subset of it has; the rest is left alone. */
  private static final Set<String> KEPT =
      Set.of(
          "OS/2", "cmap", "cvt ", "fpgm", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
          "prep");

  /** More bytes than the header and the list of tables of any font here. */
  private static final int START = 512;

  /** A map of no characters, which iText wants to see: of Unicode, format 12, no groups. */
  private static final int[] NO_CHARACTERS = {1, 3 << 16 | 10, 12, 12 << 16, 16, 0, 0};

  private final String resource;
  private final TrueTypeTables tables = new TrueTypeTables();
  private final CharacterMap characters;
  private final Place outlines;

  private BuiltInFile(String resource) throws IOException {
    this.resource = resource;
    Map<String, Place> places = places();
    this.outlines = places.getOrDefault(OUTLINES, new Place(0, 0));
    places.keySet().retainAll(KEPT);
    read(places).forEach((name, table) -> tables.put(name, ByteBuffer.wrap(table)));
    this.characters = CharacterMap.of(tables.get("cmap"));
  }

  static BuiltInFile of(Face face) throws IOException {
    return new BuiltInFile("/org/nianbao/fonts/" + face.builtIn());
  }

  /** The number of the glyph that shows a character; 0 if there is none. */
  int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  /** The width of a glyph in thousandths of the font's size. */
  int width(int glyph) {
    int last = tables.widths() - 1;
    int width = Short.toUnsignedInt(tables.get("hmtx").getShort(Math.min(glyph, last) * 4));
    return width * 1000 / Short.toUnsignedInt(tables.get("head").getShort(18));
  }

  /** The font without its characters and glyphs: its names and measures. */
  byte[] measures() {
    TrueTypeTables some = new TrueTypeTables();
    for (String name : List.of("OS/2", "head", "maxp", "name", "post")) {
      some.put(name, tables.get(name));
    }
    some.put("hhea", with(tables.get("hhea"), 34, 1));
    some.put("hmtx", tables.get("hmtx").slice(0, 4));
    ByteBuffer none = ByteBuffer.allocate(NO_CHARACTERS.length * Integer.BYTES);
    none.asIntBuffer().put(NO_CHARACTERS);
    some.put("cmap", none);
    return some.toBytes();
  }

  /**
   * A font of these glyphs, and those that they are composed of, under the numbers they have. It
   * ends with the last of them, and has no map of characters.
   *
   * @throws IOException if the program's file cannot be read
   */
  byte[] subset(Set<Integer> glyphs) throws IOException {
    SortedMap<Integer, byte[]> drawn = outlines(glyphs);
    int count = drawn.lastKey() + 1;
    ByteBuffer places = ByteBuffer.allocate((count + 1) * Integer.BYTES);
    ByteBuffer outline =
        ByteBuffer.allocate(drawn.values().stream().mapToInt(drawing -> drawing.length).sum());
    for (int glyph = 0; glyph < count; glyph++) {
      places.putInt(outline.position());
      outline.put(drawn.getOrDefault(glyph, new byte[0]));
    }
    places.putInt(outline.position());
    int widths = Math.min(tables.widths(), count);
    TrueTypeTables subset = tables.only(LeanTrueType.NEEDED);
    subset.put(OUTLINES, outline.flip());
    subset.put("loca", places.flip());
    subset.put("head", with(tables.get("head"), 50, 1)); // places of four bytes
    subset.put("maxp", with(tables.get("maxp"), 4, count));
    subset.put("hhea", with(tables.get("hhea"), 34, widths));
    ByteBuffer metrics = tables.get("hmtx").slice(0, widths * 4 + (count - widths) * 2);
    subset.put("hmtx", ByteBuffer.allocate(metrics.limit()).put(metrics).flip());
    return subset.toBytes();
  }

  /** A copy of a table with another number of two bytes in it. */
  private static ByteBuffer with(ByteBuffer table, int at, int number) {
    return ByteBuffer.allocate(table.limit())
        .put(0, table, 0, table.limit())
        .putShort(at, (short) number);
  }

  private SortedMap<Integer, byte[]> outlines(Set<Integer> glyphs) throws IOException {
    SortedMap<Integer, byte[]> drawn = new TreeMap<>();
    Set<Integer> wanted = new HashSet<>(glyphs);
    wanted.add(0); // of a character that the font has not, which a font must be able to show
    while (!wanted.isEmpty()) {
      Map<Integer, Place> places = new HashMap<>();
      for (int glyph : wanted) {
        int start = tables.outline(glyph);
        places.put(glyph, new Place(outlines.offset() + start, tables.outline(glyph + 1) - start));
      }
      Map<Integer, byte[]> more = read(places);
      drawn.putAll(more);
      wanted.clear();
      more.values().forEach(outline -> addComponents(ByteBuffer.wrap(outline), wanted));
      wanted.removeAll(drawn.keySet());
    }
    return drawn;
  }

  /** The glyphs that a glyph is composed of (OpenType 1.9, glyf, "Composite glyph description"). */
  private static void addComponents(ByteBuffer outline, Set<Integer> glyphs) {
    if (outline.limit() == 0 || outline.getShort(0) >= 0) {
      return;
    }
    int at = 10;
    int flags;
    do {
      flags = outline.getShort(at);
      glyphs.add(Short.toUnsignedInt(outline.getShort(at + 2)));
      at += (flags & 0x1) == 0 ? 6 : 8; // its place, in bytes or words
      if ((flags & 0x8) != 0) { // its scale: one, two or four numbers
        at += 2;
      } else if ((flags & 0x40) != 0) {
        at += 4;
      } else if ((flags & 0x80) != 0) {
        at += 8;
      }
    } while ((flags & 0x20) != 0); // there is another one
  }

  private Map<String, Place> places() throws IOException {
    try (InputStream in = open()) {
      return TrueTypeTables.places(ByteBuffer.wrap(in.readNBytes(START)));
    }
  }

  /** Reads pieces of the file, from the first to the last. */
  private <K> Map<K, byte[]> read(Map<K, Place> places) throws IOException {
    List<Map.Entry<K, Place>> inOrder =
        places.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(Place::offset)))
            .toList();
    Map<K, byte[]> pieces = new HashMap<>();
    try (InputStream in = open()) {
      int at = 0;
      for (Map.Entry<K, Place> piece : inOrder) {
        Place place = piece.getValue();
        if (place.length() > 0) {
          in.skipNBytes(place.offset() - at);
          at = place.offset() + place.length();
        }
        byte[] bytes = in.readNBytes(place.length());
        if (bytes.length < place.length()) {
          throw new EOFException(resource);
        }
        pieces.put(piece.getKey(), bytes);
      }
    }
    return pieces;
  }

  private InputStream open() {
    InputStream in = BuiltInFile.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is not in the program");
    }
    return in;
  }
}
