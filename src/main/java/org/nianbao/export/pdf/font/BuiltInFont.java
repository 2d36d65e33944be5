package org.nianbao.export.pdf.font;

import com.itextpdf.commons.datastructures.Tuple2;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A font that comes with the program as one document uses it: iText learns of a glyph when it is
 * asked for, and of its outline when the document is finished. Left to itself it makes objects of
 * all glyphs and characters, which takes 80 MB for the five fonts of a report.
 */
final class BuiltInFont extends TrueTypeFont {
  private final BuiltInFile file;

  /**
   * @throws IOException if the program's file cannot be read
   */
  BuiltInFont(BuiltInFile file) throws IOException {
    super(file.measures());
    this.file = file;
  }

  @Override
  public @Nullable Glyph getGlyph(int codePoint) {
    Glyph known = super.getGlyph(codePoint);
    if (known != null) {
      return known;
    }
    int number = file.glyph(codePoint);
    if (number == 0) {
      return null;
    }
    Glyph glyph = new Glyph(number, file.width(number), codePoint);
    unicodeToGlyph.put(codePoint, glyph);
    codeToGlyph.putIfAbsent(number, glyph);
    return glyph;
  }

  @Override
  public Tuple2<Integer, byte[]> subset(Set<Integer> glyphs, boolean subsetTables) {
    try {
      int last = glyphs.stream().mapToInt(Integer::intValue).max().orElse(0);
      return new Tuple2<>(last + 1, file.subset(glyphs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Never without {@link #subset}: nobody embeds 15 MB for a report. */
  @Override
  public byte[] getFontStreamBytes() {
    throw new UnsupportedOperationException("The program's fonts are embedded as subsets");
  }
}
