package org.nianbao.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a table holds, and what its rows and columns stand for.
 *
 * @param holds the kinds of figures in the table
 * @param rows the roles of each row by its id, from the outermost group down; empty if it has none
 * @param columns the same for columns
 * @param absent the roles that such a table has elsewhere and here openly has not, with the reason
 */
record TableRoles(
    Set<TableRole> holds,
    Map<String, List<HeadRole>> rows,
    Map<String, List<HeadRole>> columns,
    Map<List<HeadRole>, String> absent) {

  static TableRoles of(
      Set<TableRole> holds,
      List<Head> rowHeads,
      List<Head> columnHeads,
      Map<List<HeadRole>, String> absent) {
    Map<String, List<HeadRole>> rows = new HashMap<>();
    Map<String, List<HeadRole>> columns = new HashMap<>();
    rowHeads.forEach(head -> collect(head, List.of(), rows));
    columnHeads.forEach(head -> collect(head, List.of(), columns));
    return new TableRoles(Set.copyOf(holds), rows, columns, Map.copyOf(absent));
  }

  private static void collect(Head head, List<HeadRole> above, Map<String, List<HeadRole>> into) {
    List<HeadRole> path = new ArrayList<>(above);
    if (head.role() != null) {
      path.add(head.role());
    }
    if (head.isLeaf()) {
      into.put(head.leafId(), List.copyOf(path));
    }
    head.children().forEach(child -> collect(child, path, into));
  }

  List<HeadRole> row(String id) {
    return rows.getOrDefault(id, List.of());
  }

  List<HeadRole> column(String id) {
    return columns.getOrDefault(id, List.of());
  }

  /** Why there is no such cell, in the words of the edition file. */
  Optional<String> whyAbsent(RowRole row, List<ColumnRole> columnRoles) {
    Set<HeadRole> asked = new HashSet<>(columnRoles);
    asked.addAll(row.path());
    return absent.entrySet().stream()
        .filter(e -> asked.containsAll(e.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst();
  }

  /** All rows and columns that a table must have that holds these kinds of figures. */
  static Stream<List<HeadRole>> expected(Set<TableRole> holds, boolean column) {
    return column
        ? holds.stream().flatMap(t -> ColumnRole.paths(t).stream()).map(List::<HeadRole>copyOf)
        : Stream.of(RowRole.values()).filter(r -> holds.contains(r.table())).map(RowRole::path);
  }
}
