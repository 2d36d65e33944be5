package org.nianbao.export.pdf.font;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts that come with the program. Each is loaded when it is first wanted, and kept: they are
 * the better part of a cold export.
 */
public final class FontLibrary {
  private final Map<Face, FontProgram> loaded = new ConcurrentHashMap<>();

  /** The built-in font of a face. */
  public FontProgram builtIn(Face face) {
    return loaded.computeIfAbsent(face, FontLibrary::load);
  }

  /** Begins to load all fonts while the caller does something else, such as reading a draft. */
  public void loadAhead() {
    Thread loader =
        new Thread(
            () -> {
              for (Face face : Face.values()) {
                builtIn(face);
              }
            },
            "fonts");
    loader.setDaemon(true);
    loader.start();
  }

  private static FontProgram load(Face face) {
    String file = "/org/nianbao/fonts/" + face.builtIn();
    try (InputStream in = FontLibrary.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the program");
      }
      return FontProgramFactory.createFont(in.readAllBytes(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
