package org.nianbao.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph that differs between two versions of a text.
 *
 * @param before empty if it was added
 * @param after empty if it was taken away
 */
public record ParagraphChange(String before, String after) {
  /** Beyond this many pairs to compare, what lies between is shown as replaced. */
  private static final long MAX_PAIRS = 1_000_000;

  /** The changes between two texts, in order. Paragraphs end with line feeds. */
  static List<ParagraphChange> between(String before, String after) {
    if (before.equals(after)) {
      return List.of();
    }
    List<String> old = List.of(before.split("\n", -1));
    List<String> fresh = List.of(after.split("\n", -1));
    int start = 0;
    while (start < Math.min(old.size(), fresh.size()) && old.get(start).equals(fresh.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(old.size(), fresh.size()) - start
        && old.get(old.size() - 1 - end).equals(fresh.get(fresh.size() - 1 - end))) {
      end++;
    }
    return middle(old.subList(start, old.size() - end), fresh.subList(start, fresh.size() - end));
  }

  private static List<ParagraphChange> middle(List<String> old, List<String> fresh) {
    if ((long) old.size() * fresh.size() > MAX_PAIRS) {
      return paired(old, fresh);
    }
    int[][] common = commonLengths(old, fresh);
    List<ParagraphChange> changes = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
        changes.addAll(paired(gone, come));
        gone.clear();
        come.clear();
        i++;
        j++;
      } else if (j == fresh.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        gone.add(old.get(i++));
      } else {
        come.add(fresh.get(j++));
      }
    }
    changes.addAll(paired(gone, come));
    return changes;
  }

  /** How many paragraphs two tails have in common: the longest common subsequence. */
  private static int[][] commonLengths(List<String> old, List<String> fresh) {
    int[][] common = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(fresh.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
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
}
