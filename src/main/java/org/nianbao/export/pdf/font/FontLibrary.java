package org.nianbao.export.pdf.font;

import com.itextpdf.io.font.FontProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts that come with the program. What is known of each is read once, when it is wanted. */
public final class FontLibrary {
  private final Map<Face, BuiltInFile> files = new ConcurrentHashMap<>();

  /** The built-in font of a face, for one document. */
  public FontProgram builtIn(Face face) {
    try {
      return new BuiltInFont(files.computeIfAbsent(face, BuiltInFile::of));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
