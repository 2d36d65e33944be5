package org.nianbao.export.pdf.font;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.export.MissingCharacter;
import org.nianbao.paper.PrintableText;

/**
 * The fonts of one document: cuts text into runs of one font each, so that no character is ever a
 * silent gap. What no font has is printed as {@link PrintableText#placeholder} and remembered.
 */
public final class DocumentFonts {
  private final FontChain chain;
  private final Map<FontProgram, PdfFont> embedded = new HashMap<>();
  private final Map<FontProgram, GlyphOwners> owners = new HashMap<>();
  private final Map<Face, Map<Integer, Optional<FontProgram>>> found = new EnumMap<>(Face.class);
  private final Set<MissingCharacter> missing = new LinkedHashSet<>();
  private String place = "";

  public DocumentFonts(FontChain chain) {
    this.chain = chain;
  }

  /** What no font had, in the order of the report. */
  public List<MissingCharacter> missing() {
    return List.copyOf(missing);
  }

  /** Says to which part of the report the next texts belong. */
  public void begin(String newPlace) {
    place = newPlace;
  }

  /** The font as this document embeds it: a subset, whole characters by their Unicode. */
  public PdfFont embed(FontProgram font) {
    return embedded.computeIfAbsent(
        font,
        program -> {
          PdfFont pdf =
              PdfFontFactory.createFont(
                  program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
          pdf.setSubset(true);
          return pdf;
        });
  }

  /**
   * A text as it will be printed in a face: what no font has is spelt out. Lines must be broken and
   * runs be cut in this, not in what was typed.
   */
  public String printable(Face face, String text) {
    int[] characters = text.codePoints().toArray();
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < characters.length; i++) {
      if (find(face, characters[i]) == null) {
        missing.add(MissingCharacter.of(characters, i, place));
        printable.append(PrintableText.placeholder(characters[i]));
      } else {
        printable.appendCodePoint(characters[i]);
      }
    }
    return printable.toString();
  }

  /**
   * Cuts a {@link #printable} text. Where no line may end, punctuation goes with its neighbour's
   * font if that has it: iText breaks lines between runs even where it is told not to.
   *
   * @param breaks after which characters of the text a line may end
   */
  public List<Run> runs(Face face, String printable, BitSet breaks) {
    int[] text = printable.codePoints().toArray();
    FontProgram[] fonts = new FontProgram[text.length];
    for (int i = 0; i < text.length; i++) {
      fonts[i] = font(face, text[i]);
    }
    for (int i = 1; i < text.length; i++) {
      if (!breaks.get(i - 1) && isPunctuation(text[i]) && covers(fonts[i - 1], text[i])) {
        fonts[i] = fonts[i - 1];
      }
    }
    for (int i = text.length - 2; i >= 0; i--) {
      if (!breaks.get(i) && isPunctuation(text[i]) && covers(fonts[i + 1], text[i])) {
        fonts[i] = fonts[i + 1];
      }
    }
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length; i++) {
      if (i == text.length || !fonts[i].equals(fonts[start])) {
        runs.add(new Run(fonts[start], new String(text, start, i - start), start));
        start = i;
      }
    }
    return runs;
  }

  private FontProgram font(Face face, int c) {
    FontProgram font = find(face, c);
    if (font == null) {
      throw new IllegalArgumentException("Not printable: " + PrintableText.placeholder(c));
    }
    return font;
  }

  private static boolean isPunctuation(int c) {
    return !Character.isLetterOrDigit(c);
  }

  private boolean covers(FontProgram font, int c) {
    return owners.computeIfAbsent(font, f -> new GlyphOwners()).take(font, c);
  }

  /** The width of a text in thousandths of its size. */
  public int width(Face face, String text) {
    return printable(face, text).codePoints().map(c -> width(face, c)).sum();
  }

  /** The width of a printable character in thousandths of its size. */
  public int width(Face face, int c) {
    return font(face, c).getGlyph(c).getWidth();
  }

  private @Nullable FontProgram find(Face face, int c) {
    return found
        .computeIfAbsent(face, f -> new HashMap<>())
        .computeIfAbsent(c, character -> search(face, character))
        .orElse(null);
  }

  private Optional<FontProgram> search(Face face, int c) {
    if (Character.getType(c) == Character.SURROGATE || Character.isISOControl(c)) {
      return Optional.empty();
    }
    return chain.find(face, c, font -> covers(font, c));
  }

  /**
   * Which character each glyph stands for. A radical and an ideograph often share a glyph, and the
   * text layer can say only one of them for it: whoever comes second takes the next font.
   */
  private static final class GlyphOwners {
    private final Map<Integer, Integer> owners = new HashMap<>();

    boolean take(FontProgram font, int c) {
      Glyph glyph = font.getGlyph(c);
      return glyph != null
          && glyph.getCode() > 0
          && owners.computeIfAbsent(glyph.getCode(), code -> c) == c;
    }
  }
}
