package org.nianbao.export.pdf.font;

import java.nio.ByteBuffer;
import java.util.Set;

/**
 * A TrueType font as a PDF needs it, which names glyphs by number (ISO 32000-1, 9.9). iText leaves
 * in a subset the map of all characters, and the side bearings of glyphs whose outlines it took
 * away: nine tenths of a font of which a title is set.
 */
public final class LeanTrueType {
  static final Set<String> NEEDED =
      Set.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

  private LeanTrueType() {}

  /**
   * The font without what no reader of a PDF looks at.
   *
   * @param font will be changed
   */
  public static byte[] of(byte[] font) {
    TrueTypeTables lean = TrueTypeTables.of(font).only(NEEDED);
    clearBearings(lean);
    return lean.toBytes();
  }

  /** Where a glyph without outline begins says nothing; zeros take no room once compressed. */
  private static void clearBearings(TrueTypeTables font) {
    ByteBuffer metrics = font.get("hmtx");
    int widths = font.widths();
    int glyphs = font.glyphs();
    for (int glyph = 0; glyph < glyphs; glyph++) {
      int bearing = glyph < widths ? glyph * 4 + 2 : widths * 4 + (glyph - widths) * 2;
      if (bearing + 2 <= metrics.limit() && font.outline(glyph) == font.outline(glyph + 1)) {
        metrics.putShort(bearing, (short) 0);
      }
    }
  }
}
