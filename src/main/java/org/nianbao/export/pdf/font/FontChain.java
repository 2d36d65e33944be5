package org.nianbao.export.pdf.font;

import com.itextpdf.io.font.FontProgram;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a document looks for a character: in the font of its face, then in others that may have it.
 */
public final class FontChain {
  private final FontLibrary library;
  private final MachineFonts machine;
  private final boolean official;
  private final Map<Face, FontProgram> builtIn = new EnumMap<>(Face.class);

  /**
   * @param official whether the machine's official fonts come before the built-in ones; the others
   *     of the machine come last in any case
   */
  public FontChain(FontLibrary library, MachineFonts machine, boolean official) {
    this.library = library;
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
        .or(() -> Optional.of(builtIn(face)).filter(has))
        .or(() -> Optional.of(builtIn(Face.SONGTI)).filter(has))
        .or(() -> machine.with(codePoint).filter(has));
  }

  private FontProgram builtIn(Face face) {
    return builtIn.computeIfAbsent(face, library::builtIn);
  }
}
