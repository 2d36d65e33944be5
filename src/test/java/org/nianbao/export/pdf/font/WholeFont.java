package org.nianbao.export.pdf.font;

import com.itextpdf.io.font.TrueTypeFont;
import java.io.IOException;
import java.io.InputStream;

/** A font of the program as iText reads it by itself. */
final class WholeFont {
  private WholeFont() {}

  static TrueTypeFont of(Face face) throws IOException {
    try (InputStream file =
        Face.class.getResourceAsStream("/org/nianbao/fonts/" + face.builtIn())) {
      return new TrueTypeFont(file.readAllBytes());
    }
  }
}
