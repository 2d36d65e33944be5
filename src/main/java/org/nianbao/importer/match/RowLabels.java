package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.nianbao.form.Head;
import org.nianbao.form.Table;

/** Recognises the row heads of a sheet. */
final class RowLabels {

  private record KnownRow(int row, List<HeadLabel> labels) {}

  private final List<KnownRow> leaves = new ArrayList<>();
  private final List<HeadLabel> groups = new ArrayList<>();

  RowLabels(Sheet sheet) {
    for (Table table : sheet.tables()) {
      int row = sheet.firstRow(table);
      for (Head head : table.rows()) {
        leaves.add(new KnownRow(row++, HeadLabel.of(head)));
      }
      table.rowHeads().forEach(this::addGroups);
    }
  }

  private void addGroups(Head head) {
    if (!head.isLeaf()) {
      groups.addAll(HeadLabel.of(head));
      head.children().forEach(this::addGroups);
    }
  }

  /** The row of a leaf head; empty if it is none, or if it could be several. */
  Optional<Integer> row(String text) {
    HeadLabel label = HeadLabel.of(text);
    if (!label.hasWords()) {
      return Optional.empty();
    }
    return only(label, (a, b) -> a.full().equals(b.full()))
        .or(() -> only(label, (a, b) -> a.bare().equals(b.bare())))
        .or(() -> only(label, HeadLabel::isSimilar));
  }

  private Optional<Integer> only(HeadLabel label, BiPredicate<HeadLabel, HeadLabel> same) {
    List<Integer> rows =
        leaves.stream()
            .filter(
                known -> known.labels().stream().anyMatch(l -> !l.isEmpty() && same.test(l, label)))
            .map(KnownRow::row)
            .toList();
    return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
  }

  /** Whether it heads one row or a group of them. */
  boolean isHead(String text) {
    HeadLabel label = HeadLabel.of(text);
    return row(text).isPresent()
        || (label.hasWords()
            && groups.stream().anyMatch(g -> !g.isEmpty() && g.bare().equals(label.bare())));
  }
}
