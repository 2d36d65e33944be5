package org.nianbao.export.pdf.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.commons.datastructures.Tuple2;
import com.itextpdf.io.font.FontMetrics;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
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
    TrueTypeFont whole = WholeFont.of(face);
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
        assertEquals(glyph.getWidth(), ours.getGlyphByCode(glyph.getCode()).getWidth());
        shown++;
      }
    }
    assertTrue(shown > 6000, face + " has " + shown);
  }

  @ParameterizedTest
  @EnumSource
  void namesAndMeasuresAreThoseOfTheWholeFont(Face face) throws IOException {
    TrueTypeFont whole = WholeFont.of(face);
    TrueTypeFont ours = (TrueTypeFont) new FontLibrary().builtIn(face);
    assertEquals(1, ours.countOfGlyphs(), "no glyph before it is asked for");
    assertEquals(whole.getPdfFontFlags(), ours.getPdfFontFlags());
    assertEquals(whole.getFontNames().getFontName(), ours.getFontNames().getFontName());
    assertEquals(
        whole.getFontIdentification().getPanose(), ours.getFontIdentification().getPanose());
    FontMetrics expected = whole.getFontMetrics();
    FontMetrics measures = ours.getFontMetrics();
    assertArrayEquals(expected.getBbox(), measures.getBbox());
    List<ToIntFunction<FontMetrics>> told =
        List.of(
            FontMetrics::getUnitsPerEm,
            FontMetrics::getAscender,
            FontMetrics::getDescender,
            FontMetrics::getTypoAscender,
            FontMetrics::getTypoDescender,
            FontMetrics::getWinAscender,
            FontMetrics::getWinDescender,
            FontMetrics::getLineGap,
            FontMetrics::getCapHeight,
            FontMetrics::getXHeight,
            FontMetrics::getStemV,
            FontMetrics::getUnderlinePosition,
            FontMetrics::getUnderlineThickness);
    for (int i = 0; i < told.size(); i++) {
      assertEquals(
          told.get(i).applyAsInt(expected), told.get(i).applyAsInt(measures), "measure " + i);
    }
    assertEquals(expected.getItalicAngle(), measures.getItalicAngle());
  }

  @ParameterizedTest
  @EnumSource
  void aSubsetIsTheSameToTheByte(Face face) throws IOException {
    TrueTypeFont whole = WholeFont.of(face);
    TrueTypeFont ours = (TrueTypeFont) new FontLibrary().builtIn(face);
    Random random = new Random(SEED);
    for (int round = 0; round < 20; round++) {
      Set<Integer> glyphs = new HashSet<>();
      for (int i = random.nextInt(300); i >= 0; i--) {
        glyphs.add(random.nextInt(whole.getFontMetrics().getNumberOfGlyphs()));
      }
      Tuple2<Integer, byte[]> expected = whole.subset(new HashSet<>(glyphs), true);
      Tuple2<Integer, byte[]> subset = ours.subset(glyphs, true);
      assertEquals(expected.getFirst(), subset.getFirst());
      assertArrayEquals(LeanTrueType.of(expected.getSecond()), LeanTrueType.of(subset.getSecond()));
    }
  }
}
