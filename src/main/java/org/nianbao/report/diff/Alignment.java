package org.nianbao.report.diff;

import java.util.ArrayList;
import java.util.List;

/** Which parts of a sequence stayed, went and came: the longest common subsequence. */
final class Alignment {
  /** Beyond this many pairs to compare, what lies between common ends is taken as replaced. */
  private static final long MAX_PAIRS = 4_000_000;

  private Alignment() {}

  /**
   * A stretch of two sequences: parts that stayed, or else what went and what came in its place.
   *
   * @param kept empty where something changed
   */
  record Stretch<T>(List<T> kept, List<T> gone, List<T> come) {}

  /** The stretches from beginning to end; no two of a kind follow each other. */
  static <T> List<Stretch<T>> of(List<T> old, List<T> fresh) {
    int start = 0;
    while (start < Math.min(old.size(), fresh.size()) && old.get(start).equals(fresh.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(old.size(), fresh.size()) - start
        && old.get(old.size() - 1 - end).equals(fresh.get(fresh.size() - 1 - end))) {
      end++;
    }
    List<Stretch<T>> stretches = new ArrayList<>();
    addKept(stretches, old.subList(0, start));
    addMiddle(
        stretches, old.subList(start, old.size() - end), fresh.subList(start, fresh.size() - end));
    addKept(stretches, old.subList(old.size() - end, old.size()));
    return stretches;
  }

  private static <T> void addKept(List<Stretch<T>> stretches, List<T> kept) {
    if (!kept.isEmpty()) {
      stretches.add(new Stretch<>(List.copyOf(kept), List.of(), List.of()));
    }
  }

  private static <T> void addChange(List<Stretch<T>> stretches, List<T> gone, List<T> come) {
    if (!gone.isEmpty() || !come.isEmpty()) {
      stretches.add(new Stretch<>(List.of(), List.copyOf(gone), List.copyOf(come)));
    }
  }

  private static <T> void addMiddle(List<Stretch<T>> stretches, List<T> old, List<T> fresh) {
    if ((long) old.size() * fresh.size() > MAX_PAIRS) {
      addChange(stretches, old, fresh);
      return;
    }
    int[][] common = commonLengths(old, fresh);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      int keptFrom = i;
      while (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
        i++;
        j++;
      }
      addKept(stretches, old.subList(keptFrom, i));
      int goneFrom = i;
      int comeFrom = j;
      while ((i < old.size() || j < fresh.size())
          && !(i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j)))) {
        if (j == fresh.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
          i++;
        } else {
          j++;
        }
      }
      addChange(stretches, old.subList(goneFrom, i), fresh.subList(comeFrom, j));
    }
  }

  /** How many parts two tails have in common. */
  private static <T> int[][] commonLengths(List<T> old, List<T> fresh) {
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
}
