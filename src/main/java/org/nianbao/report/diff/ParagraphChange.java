package org.nianbao.report.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph that differs between two versions of a text.
 *
 * @param before empty if it was added
 * @param after empty if it was taken away
 */
public record ParagraphChange(String before, String after) {

  /** The changes between two texts, in order. Paragraphs end with line feeds. */
  static List<ParagraphChange> between(String before, String after) {
    if (before.equals(after)) {
      return List.of();
    }
    List<String> old = List.of(before.split("\n", -1));
    List<String> fresh = List.of(after.split("\n", -1));
    List<ParagraphChange> changes = new ArrayList<>();
    Alignment.of(old, fresh)
        .forEach(stretch -> changes.addAll(paired(stretch.gone(), stretch.come())));
    return changes;
  }

  /** What went and what came at one place, side by side: most often it is a paragraph rewritten. */
  private static List<ParagraphChange> paired(List<String> gone, List<String> come) {
    List<ParagraphChange> changes = new ArrayList<>();
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      String before = i < gone.size() ? gone.get(i) : "";
      String after = i < come.size() ? come.get(i) : "";
      if (!before.equals(after)) {
        changes.add(new ParagraphChange(before, after));
      }
    }
    return changes;
  }

  /** The paragraph with the words that were struck out and those that were put in. */
  public List<TextPiece> pieces() {
    return TextPiece.between(before, after);
  }
}
