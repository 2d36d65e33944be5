package org.nianbao.export.pdf.view;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens PDFs without PDFBox's remarks on the character maps of subset fonts: it misses the glyphs
 * that the subset was made to leave out.
 */
final class QuietPdfBox {
  /** Held here, or the level would be forgotten with the logger. */
  private static final Logger CHARACTER_MAPS =
      Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

  static {
    CHARACTER_MAPS.setLevel(Level.SEVERE);
  }

  private QuietPdfBox() {}

  static PDDocument load(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf);
  }
}
