package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page that strike letters through, told from those that draw tables. */
final class StrikeLines {
  /** A strike goes through the middle of a letter, give or take this part of its size. */
  private static final double MIDDLE = 0.22;

  /** A line is a strike when letters take at least this part of its length. */
  private static final double FILLED = 0.5;

  private final List<RulingLine> strikes = new ArrayList<>();
  private final List<RulingLine> others = new ArrayList<>();

  StrikeLines(List<RulingLine> across, List<Glyph> glyphs, FileReading reading)
      throws UnreadableFileException {
    for (RulingLine rule : across) {
      reading.goOn();
      double struck =
          glyphs.stream().filter(g -> goesThrough(rule, g)).mapToDouble(Glyph::width).sum();
      (struck >= FILLED * (rule.to() - rule.from()) ? strikes : others).add(rule);
    }
  }

  List<RulingLine> others() {
    return others;
  }

  boolean strike(Glyph glyph) {
    return strikes.stream().anyMatch(rule -> goesThrough(rule, glyph));
  }

  private static boolean goesThrough(RulingLine rule, Glyph glyph) {
    // StoredFigure are lower than Chinese letters, so their middle is.
    double middle = glyph.baseline() - 0.32 * glyph.size();
    return Math.abs(rule.at() - middle) < MIDDLE * glyph.size()
        && rule.from() <= glyph.centre()
        && rule.to() >= glyph.centre();
  }
}
