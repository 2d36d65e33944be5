package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a text as if they were typed on a page: a Chinese letter is two units wide and high, a
 * Latin one half of that.
 */
final class TypedLines {
  /** Widths and heights of typed letters, in units of half a letter. */
  private static final double LETTER = 2;

  private static final double LINE = 2.6;

  /** Texts that are broken at a margin are broken before this, in Chinese letters. */
  private static final double WIDEST = 60;

  /** So many lines that come to the margin make one. */
  private static final int FULL_LINES = 3;

  private TypedLines() {}

  static List<TextLine> of(List<String> lines) {
    List<TextLine> typed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Glyph> glyphs = glyphs(lines.get(i), i * LINE);
      if (!glyphs.isEmpty()) {
        typed.add(new TextLine(glyphs));
      }
    }
    return typed;
  }

  private static List<Glyph> glyphs(String line, double baseline) {
    List<Glyph> glyphs = new ArrayList<>();
    double x = 0;
    boolean blank = false;
    for (int i = 0; i < line.length(); ) {
      int letter = line.codePointAt(i);
      double width = letter < 0x1100 ? LETTER / 2 : LETTER;
      if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
        blank = true;
      } else {
        glyphs.add(
            new Glyph(x, baseline, width, LETTER, Character.toString(letter), false, blank, false));
        blank = false;
      }
      x += width;
      i += Character.charCount(letter);
    }
    return glyphs;
  }

  /** Where lines were broken; a margin far to the right when each line is a paragraph. */
  static TextMargins margins(List<TextLine> lines) {
    TextMargins seen = TextMargins.of(lines);
    double widest = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    long full = lines.stream().filter(line -> line.right() > seen.right() - LETTER).count();
    boolean broken =
        full >= FULL_LINES && widest <= seen.right() + LETTER && widest <= WIDEST * LETTER;
    return new TextMargins(0, broken ? seen.right() : Double.MAX_VALUE);
  }

  static ParagraphJoiner.LineShape seen(TextLine line, TextMargins margins) {
    return new ParagraphJoiner.LineShape(
        line.text(),
        (line.left() - margins.left()) / LETTER,
        (margins.right() - line.right()) / LETTER,
        LETTER);
  }

  /** Whether there is no blank line between them. */
  static boolean follow(TextLine line, TextLine next) {
    return next.baseline() - line.baseline() < 1.5 * LINE;
  }
}
