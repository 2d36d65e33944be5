package org.nianbao.export.pdf.font;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
 * The file of a font that comes with the program. Of its up to 15 MB the outlines are 14, of which
 * a report shows one in a hundred: only these are read, when they are known. What is kept are some
 * 0.2 MB of names, measures and characters.
 */
final class BuiltInFile {
  private static final String OUTLINES = "glyf";

  /** What iText wants to know of a font, but for its characters and glyphs. */
  private static final Set<String> MEASURES = Set.of("OS/2", "head", "name", "post");

  /** A map of no characters, which iText wants to see: of Unicode, format 12, no groups. */
  private static final int[] NO_CHARACTERS = {1, 3 << 16 | 10, 12, 12 << 16, 16, 0, 0};

  private final String resource;
  private final TrueTypeTables tables = new TrueTypeTables();
  private final CharacterMap characters;
  private final Place outlines;

  private BuiltInFile(String resource) throws IOException {
    this.resource = resource;
    Map<String, Place> places = places();
    Place glyf = places.remove(OUTLINES);
    if (glyf == null) {
      throw new IllegalStateException(resource + " has no outlines");
    }
    this.outlines = glyf;
    Set<String> kept = new HashSet<>(LeanTrueType.NEEDED);
    kept.addAll(MEASURES);
    kept.add("cmap");
    places.keySet().retainAll(kept);
    read(places).forEach((name, table) -> tables.put(name, ByteBuffer.wrap(table)));
    this.characters = CharacterMap.of(tables.get("cmap"));
  }

  static BuiltInFile of(Face face) {
    try {
      return new BuiltInFile("/org/nianbao/fonts/" + face.builtIn());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** Names and measures: the font without its characters, and with the one glyph it must have. */
  byte[] measures() {
    TrueTypeTables some = tables.only(MEASURES);
    some.put("maxp", with(tables.get("maxp"), 4, 1));
    some.put("hhea", with(tables.get("hhea"), 34, 1));
    some.put("hmtx", tables.get("hmtx").slice(0, 4));
    ByteBuffer none = ByteBuffer.allocate(NO_CHARACTERS.length * Integer.BYTES);
    none.asIntBuffer().put(NO_CHARACTERS);
    some.put("cmap", none);
    return some.toBytes();
  }

  /**
   * A font of these glyphs under the numbers they have. It ends with the last of them, and has no
   * map of characters.
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
      byte[] drawing = drawn.get(glyph);
      if (drawing != null) {
        outline.put(drawing);
      }
    }
    places.putInt(outline.position());
    int widths = Math.min(tables.widths(), count);
    TrueTypeTables subset = tables.only(LeanTrueType.NEEDED);
    subset.put(OUTLINES, outline);
    subset.put("loca", places);
    subset.put("head", with(tables.get("head"), 50, 1)); // places of four bytes
    subset.put("maxp", with(tables.get("maxp"), 4, count));
    subset.put("hhea", with(tables.get("hhea"), 34, widths));
    subset.put("hmtx", tables.get("hmtx").slice(0, widths * 4 + (count - widths) * 2));
    return subset.toBytes();
  }

  /** A copy of a table with another number of two bytes in it. */
  private static ByteBuffer with(ByteBuffer table, int at, int number) {
    return ByteBuffer.allocate(table.limit())
        .put(0, table, 0, table.limit())
        .putShort(at, (short) number);
  }

  private SortedMap<Integer, byte[]> outlines(Set<Integer> glyphs) throws IOException {
    Map<Integer, Place> places = new HashMap<>();
    for (int glyph : glyphs) {
      places.put(glyph, place(glyph));
    }
    places.put(0, place(0)); // of a character that the font has not, which a font must have
    SortedMap<Integer, byte[]> drawn = new TreeMap<>(read(places));
    for (byte[] outline : drawn.values()) {
      if (outline.length > 0 && outline[0] < 0) {
        throw new IllegalStateException(resource + " has a glyph that is composed of others");
      }
    }
    return drawn;
  }

  private Place place(int glyph) {
    int start = tables.outline(glyph);
    return new Place(outlines.offset() + start, tables.outline(glyph + 1) - start);
  }

  private Map<String, Place> places() throws IOException {
    try (InputStream in = open()) {
      return TrueTypeTables.places(in);
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
