package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.form.Head;
import org.nianbao.form.Table;

/** Recognises the column heads of a table. */
final class ColumnLabels {

  /** A column with the heads above it. */
  private record KnownColumn(int column, List<HeadLabel> labels, List<HeadLabel> above) {}

  private final List<KnownColumn> leaves = new ArrayList<>();

  ColumnLabels(Table table) {
    table.columnHeads().forEach(head -> add(head, List.of()));
  }

  private void add(Head head, List<HeadLabel> above) {
    List<HeadLabel> labels = HeadLabel.of(head);
    if (head.isLeaf()) {
      leaves.add(new KnownColumn(leaves.size(), labels, above));
      return;
    }
    List<HeadLabel> path = new ArrayList<>(above);
    path.addAll(labels);
    head.children().forEach(child -> add(child, path));
  }

  /** Whether it heads one column or a group of them. */
  boolean isHead(String text) {
    HeadLabel label = HeadLabel.of(text);
    return label.hasWords()
        && leaves.stream().anyMatch(k -> names(k.labels(), label) || names(k.above(), label));
  }

  private static boolean names(List<HeadLabel> labels, HeadLabel label) {
    return labels.stream().anyMatch(l -> !l.isEmpty() && l.bare().equals(label.bare()));
  }

  /**
   * The table's columns for those of a block.
   *
   * @param heads the words above each column of the block, the lowest last
   * @return by column of the block; columns that were not recognised are not in it
   */
  Map<Integer, Integer> match(Map<Integer, List<String>> heads) {
    Map<Integer, Integer> matched = new HashMap<>();
    int last = -1;
    for (Map.Entry<Integer, List<String>> head : new TreeMap<>(heads).entrySet()) {
      int found = match(head.getValue(), last, matched);
      if (found >= 0) {
        matched.put(head.getKey(), found);
        last = found;
      }
    }
    return matched;
  }

  /** Equal heads (结果维持 stands three times) are told apart by those above, then by order. */
  private int match(List<String> words, int last, Map<Integer, Integer> matched) {
    if (words.isEmpty()) {
      return -1;
    }
    List<HeadLabel> labels = words.stream().map(HeadLabel::of).toList();
    int best = -1;
    int bestScore = -1;
    for (KnownColumn known : leaves) {
      if (matched.containsValue(known.column()) || !names(known.labels(), labels.getLast())) {
        continue;
      }
      int score = 2 * (int) labels.stream().filter(l -> names(known.above(), l)).count();
      score += known.column() > last ? 1 : 0;
      if (score > bestScore) {
        best = known.column();
        bestScore = score;
      }
    }
    return best;
  }
}
