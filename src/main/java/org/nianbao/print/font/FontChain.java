package org.nianbao.print.font;

import com.itextpdf.io.font.FontProgram;
import java.util.Optional;
import java.util.function.Predicate;

/** Where to look for a character: the font of its face, then others that may have it. */
public interface FontChain {

  /**
   * The first font that has a character.
   *
   * @param has whether a font has it
   */
  Optional<FontProgram> find(Face face, int codePoint, Predicate<FontProgram> has);

  /** The fonts that come with the program: the same page on every machine. */
  static FontChain builtIn(FontLibrary library) {
    return (face, c, has) -> {
      FontProgram own = library.builtIn(face);
      if (has.test(own)) {
        return Optional.of(own);
      }
      return Optional.of(library.builtIn(Face.SONGTI)).filter(has);
    };
  }
}
