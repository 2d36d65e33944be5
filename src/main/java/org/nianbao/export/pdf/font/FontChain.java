package org.nianbao.export.pdf.font;

import com.itextpdf.io.font.FontProgram;
import java.util.Optional;
import java.util.function.Predicate;

/** Where to look for a character: the font of its face, then others that may have it. */
public final class FontChain {
  private final FontLibrary builtIn;
  private final MachineFonts machine;
  private final boolean official;

  /**
   * @param official whether the machine's official fonts come before the built-in ones; the others
   *     of the machine come last in any case
   */
  public FontChain(FontLibrary builtIn, MachineFonts machine, boolean official) {
    this.builtIn = builtIn;
    this.machine = machine;
    this.official = official;
  }

  /**
   * The first font that has a character.
   *
   * @param has whether a font has it
   */
  Optional<FontProgram> find(Face face, int codePoint, Predicate<FontProgram> has) {
    return (official ? machine.official(face) : Optional.<FontProgram>empty())
        .filter(has)
        .or(() -> Optional.of(builtIn.builtIn(face)).filter(has))
        .or(() -> Optional.of(builtIn.builtIn(Face.SONGTI)).filter(has))
        .or(() -> machine.with(codePoint).filter(has));
  }
}
