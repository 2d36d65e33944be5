package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Letters on one baseline, from left to right. There is at least one. */
record TextLine(List<Glyph> glyphs) {
  /**
   * Letters whose baselines are closer than this part of their size stand on one line: figures are
   * often set in a font that sits a little higher.
   */
  private static final double SAME_LINE = 0.5;

  /** A gap as wide as this part of a letter was meant to be seen; smaller ones are typesetting. */
  private static final double BLANK = 0.6;

  TextLine {
    glyphs = List.copyOf(glyphs);
  }

  static List<TextLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!line.isEmpty()) {
        Glyph first = line.getFirst();
        double near = SAME_LINE * Math.max(first.size(), glyph.size());
        if (glyph.baseline() - first.baseline() >= near) {
          lines.add(ordered(line));
          line = new ArrayList<>();
        }
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(ordered(line));
    }
    return lines;
  }

  private static TextLine ordered(List<Glyph> line) {
    line.sort(Comparator.comparingDouble(Glyph::x));
    return new TextLine(line);
  }

  double left() {
    return glyphs.getFirst().x();
  }

  double right() {
    return glyphs.stream().mapToDouble(Glyph::right).max().orElse(left());
  }

  double baseline() {
    return glyphs.getFirst().baseline();
  }

  double top() {
    return glyphs.stream().mapToDouble(Glyph::top).min().orElse(0);
  }

  double bottom() {
    return glyphs.stream().mapToDouble(Glyph::bottom).max().orElse(0);
  }

  /** That of most of its letters. */
  double size() {
    return glyphs.stream()
        .mapToDouble(Glyph::size)
        .sorted()
        .skip(glyphs.size() / 2)
        .findFirst()
        .orElse(0);
  }

  PageArea area(int page) {
    return new PageArea(page, left(), top(), right() - left(), bottom() - top());
  }

  /** The line cut where a gap is wider than so many letters. */
  List<TextLine> pieces(double letters) {
    List<TextLine> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || gap(i) > letters * size()) {
        pieces.add(new TextLine(glyphs.subList(from, i)));
        from = i;
      }
    }
    return pieces;
  }

  /** The gap before a letter. */
  private double gap(int i) {
    return glyphs.get(i).x() - glyphs.get(i - 1).right();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (i > 0) {
        Glyph before = glyphs.get(i - 1);
        boolean words = glyph.blankBefore() && isLatin(before.letter()) && isLatin(glyph.letter());
        text.append(words || gap(i) > BLANK * Math.max(before.size(), glyph.size()) ? " " : "");
      }
      text.append(glyph.letter());
    }
    return text.toString();
  }

  /** The text of lines that the page had broken. */
  static String joined(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      String more = line.text();
      boolean words =
          !text.isEmpty()
              && isLatin(text.substring(text.length() - 1))
              && isLatin(more.substring(0, 1));
      text.append(words ? " " : "").append(more);
    }
    return text.toString();
  }

  private static boolean isLatin(String letter) {
    char c = letter.charAt(letter.length() - 1);
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
