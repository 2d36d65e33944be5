package org.nianbao.export.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** What is left of a font draws as before. */
class LeanTrueTypeTest {
  @Test
  void eachGlyphIsDrawnAsBefore() throws IOException {
    com.itextpdf.io.font.TrueTypeFont whole = WholeFont.of(Face.TITLE);
    Set<Integer> used =
        "年报A，"
            .codePoints()
            .mapToObj(c -> whole.getGlyph(c).getCode())
            .collect(Collectors.toCollection(HashSet::new));
    byte[] subset = whole.getSubset(used, true);
    TrueTypeFont before = new TTFParser(true).parse(new RandomAccessReadBuffer(subset.clone()));
    byte[] lean = LeanTrueType.of(subset.clone());
    TrueTypeFont after = new TTFParser(true).parse(new RandomAccessReadBuffer(lean));
    assertEquals(before.getNumberOfGlyphs(), after.getNumberOfGlyphs());
    for (int glyph = 0; glyph < before.getNumberOfGlyphs(); glyph++) {
      assertEquals(before.getAdvanceWidth(glyph), after.getAdvanceWidth(glyph));
      // Where its outline begins is read from the bearing.
      assertEquals(bounds(before, glyph), bounds(after, glyph), "glyph " + glyph);
    }
    assertTrue(used.stream().noneMatch(glyph -> glyph > 0 && bounds(after, glyph).isEmpty()));
    assertEquals(
        Set.of("glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"),
        after.getTables().stream().map(TTFTable::getTag).collect(Collectors.toSet()));
    assertTrue(lean.length < subset.length / 2, () -> subset.length + " to " + lean.length);
  }

  private static Rectangle2D bounds(TrueTypeFont font, int glyph) {
    try {
      GlyphData drawn = font.getGlyph().getGlyph(glyph);
      return drawn == null ? new Rectangle2D.Float() : drawn.getPath().getBounds2D();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
