package org.nianbao.export.pdf.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program's fonts, read piece by piece, are what iText finds in the whole file. */
class FontLibraryTest {
  private static final long SEED = 20260131;

  /** Beyond the planes of ideographs. */
  private static final int AFTER_IDEOGRAPHS = 0x40000;

  @ParameterizedTest
  @EnumSource
  void eachCharacterHasItsGlyph(Face face) throws IOException {
    TrueTypeFont whole = whole(face);
    TrueTypeFont ours = (TrueTypeFont) new FontLibrary().builtIn(face);
    int shown = 0;
    for (int c = 0; c < AFTER_IDEOGRAPHS; c++) {
      Glyph expected = whole.getGlyph(c);
      Glyph glyph = ours.getGlyph(c);
      if (expected == null || expected.getCode() == 0) {
        assertNull(glyph);
      } else {
        assertNotNull(glyph);
        assertEquals(expected.getCode(), glyph.getCode());
        assertEquals(expected.getWidth(), glyph.getWidth());
        shown++;
      }
    }
    assertEquals(
        whole.getFontMetrics().getNumberOfGlyphs(), ours.getFontMetrics().getNumberOfGlyphs());
    assertEquals(whole.getFontMetrics().getTypoAscender(), ours.getFontMetrics().getTypoAscender());
    assertEquals(whole.getPdfFontFlags(), ours.getPdfFontFlags());
    assertEquals(whole.getFontNames().getFontName(), ours.getFontNames().getFontName());
    assertTrue(shown > 6000, face + " has " + shown);
  }

  @ParameterizedTest
  @EnumSource
  void aSubsetIsTheSameToTheByte(Face face) throws IOException {
    TrueTypeFont whole = whole(face);
    TrueTypeFont ours = (TrueTypeFont) new FontLibrary().builtIn(face);
    Random random = new Random(SEED);
    for (int round = 0; round < 20; round++) {
      Set<Integer> glyphs = new HashSet<>();
      for (int i = random.nextInt(300); i >= 0; i--) {
        glyphs.add(random.nextInt(whole.getFontMetrics().getNumberOfGlyphs()));
      }
      assertArrayEquals(
          LeanTrueType.of(whole.subset(new HashSet<>(glyphs), true).getSecond()),
          LeanTrueType.of(ours.subset(glyphs, true).getSecond()));
    }
  }

  static TrueTypeFont whole(Face face) throws IOException {
    try (InputStream file =
        Face.class.getResourceAsStream("/org/nianbao/fonts/" + face.builtIn())) {
      return new TrueTypeFont(file.readAllBytes());
    }
  }
}
