package org.nianbao.export.pdf;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.ISplitCharacters;
import java.util.BitSet;

/**
 * The line breaks of a text for one of its runs. A run knows what follows it in the next one: iText
 * asks each run apart, and would take its end for a place to break.
 */
public final class RunBreaks implements ISplitCharacters {
  private final BitSet breaks;
  private final int start;

  /**
   * @param breaks of the whole text
   * @param start where the run begins in it
   */
  public RunBreaks(BitSet breaks, int start) {
    this.breaks = breaks;
    this.start = start;
  }

  @Override
  public boolean isSplitCharacter(GlyphLine text, int glyph) {
    return breaks.get(start + glyph);
  }
}
