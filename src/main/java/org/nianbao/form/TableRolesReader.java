package org.nianbao.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what one table of an edition file says its rows and columns stand for, and refuses it where
 * a role is missing, unknown or given twice: a rule that asks for it would be switched off without
 * a word. What a table really has not, it says under {@code none}, with the reason.
 */
final class TableRolesReader {
  private final EditionNode node;
  private final Set<TableRole> holds = EnumSet.noneOf(TableRole.class);
  private final Map<List<HeadRole>, EditionNode> given = new HashMap<>();
  private final Map<List<HeadRole>, String> absent = new LinkedHashMap<>();

  TableRolesReader(EditionNode table) {
    this.node = table;
    for (EditionNode kind : table.listOrEmpty("holds")) {
      if (!holds.add(kind.named(TableRole.values(), TableRole::word))) {
        throw kind.refuse("\"" + kind.text() + "\" is there already");
      }
    }
  }

  Set<TableRole> holds() {
    return holds;
  }

  /** The path of a head, which ends with its own role if it has one. */
  List<HeadRole> path(EditionNode head, List<HeadRole> above, boolean column) {
    if (!head.has("role")) {
      return above;
    }
    EditionNode role = head.get("role");
    List<HeadRole> path = new ArrayList<>(above);
    path.add(role(role, column));
    if (TableRoles.expected(holds, column).noneMatch(path::equals)) {
      throw role.refuse(
          "a table that holds " + holding() + " has no " + kind(column) + " " + words(path));
    }
    if (given.put(path, role) != null) {
      throw role.refuse("the role " + words(path) + " is given already");
    }
    return path;
  }

  /** What the table says it has not, once all its heads are read. */
  Map<List<HeadRole>, String> absent() {
    if (node.has("none")) {
      EditionNode none = node.get("none");
      none.allowOnly("rows", "columns");
      absences(none.get("rows"), false);
      absences(none.get("columns"), true);
    }
    for (boolean column : new boolean[] {false, true}) {
      TableRoles.expected(holds, column)
          .filter(path -> !given.containsKey(path) && !isAbsent(path))
          .findFirst()
          .ifPresent(
              path -> {
                throw node.get(kind(column) + "s")
                    .refuse(
                        "no "
                            + kind(column)
                            + " has the role "
                            + words(path)
                            + ", and \"none\" does not say why");
              });
    }
    return absent;
  }

  private boolean isAbsent(List<HeadRole> path) {
    return Stream.iterate(1, n -> n + 1)
        .limit(path.size())
        .anyMatch(length -> absent.containsKey(path.subList(0, length)));
  }

  private void absences(EditionNode list, boolean column) {
    for (String name : list.names()) {
      EditionNode entry = list.get(name);
      List<HeadRole> path = new ArrayList<>();
      for (String word : name.split("[.]", -1)) {
        path.add(role(entry, word, column));
      }
      if (TableRoles.expected(holds, column).noneMatch(path::equals)) {
        throw entry.refuse("a table that holds " + holding() + " never has it");
      }
      if (given.containsKey(path)) {
        throw entry.refuse("a " + kind(column) + " has this role");
      }
      absent.put(List.copyOf(path), list.word(name));
    }
  }

  private static HeadRole role(EditionNode node, boolean column) {
    return role(node, node.text(), column);
  }

  private static HeadRole role(EditionNode node, String word, boolean column) {
    HeadRole[] all = column ? ColumnRole.values() : RowRole.values();
    return node.named(word, all, HeadRole::word);
  }

  private String holding() {
    return holds.isEmpty()
        ? "nothing"
        : holds.stream().map(TableRole::word).collect(Collectors.joining(" and "));
  }

  private static String kind(boolean column) {
    return column ? "column" : "row";
  }

  private static String words(List<HeadRole> path) {
    return path.stream().map(HeadRole::word).collect(Collectors.joining(".", "\"", "\""));
  }
}
