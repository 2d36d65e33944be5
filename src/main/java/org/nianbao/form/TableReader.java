package org.nianbao.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.form.Equation.Along;

/** Reads one table of an edition file. */
final class TableReader {
  private final EditionNode node;
  private final String id;
  private final Set<String> rowIds = new HashSet<>();
  private final Set<String> columnIds = new HashSet<>();
  private final TableRolesReader roles;

  private TableReader(EditionNode node) {
    this.node = node;
    this.id = node.word("id");
    this.roles = new TableRolesReader(node);
  }

  static Table read(EditionNode node) {
    node.allowOnly("id", "holds", "none", "caption", "corner", "columns", "rows", "equations");
    return new TableReader(node).table();
  }

  private Table table() {
    List<Head> columns = heads("columns", columnIds, true);
    List<Head> rows = heads("rows", rowIds, false);
    List<Equation> equations = new ArrayList<>();
    for (EditionNode declaration : node.listOrEmpty("equations")) {
      equations.addAll(equations(declaration, rows, columns));
    }
    Table table =
        new Table(
            id,
            node.textOr("caption", ""),
            node.textOr("corner", ""),
            rows,
            columns,
            equations,
            roles.holds(),
            roles.absent());
    refuseCircles(table);
    return table;
  }

  private List<Head> heads(String member, Set<String> ids, boolean column) {
    List<EditionNode> items = node.list(member);
    if (items.isEmpty()) {
      throw node.get(member).refuse("must not be empty");
    }
    return items.stream().map(item -> head(item, List.of(), member, ids, column)).toList();
  }

  private Head head(
      EditionNode item, List<HeadRole> above, String member, Set<String> ids, boolean column) {
    if (column) {
      item.allowOnly("id", "title", "name", "number", "guidance", "role", member);
    } else {
      item.allowOnly("id", "title", "name", "guidance", "role", member);
    }
    String title = item.text("title");
    List<HeadRole> path = roles.path(item, above, column);
    HeadRole role = item.has("role") ? path.getLast() : null;
    if (item.has(member)) {
      if (item.has("id") || item.has("number")) {
        throw item.refuse("a head with " + member + " of its own has neither id nor number");
      }
      List<Head> children =
          item.list(member).stream().map(child -> head(child, path, member, ids, column)).toList();
      if (children.isEmpty()) {
        throw item.get(member).refuse("must not be empty");
      }
      return new Head(null, title, item.textOr("name", title), null, "", role, children);
    }
    String headId = item.word("id");
    if (headId.indexOf('/') >= 0) {
      throw item.get("id").refuse("must not have a slash");
    }
    if (!ids.add(headId)) {
      throw item.get("id").refuse("\"" + headId + "\" is there already");
    }
    return new Head(
        headId,
        title,
        item.textOr("name", title),
        column ? number(item.get("number")) : null,
        item.textOr("guidance", ""),
        role,
        List.of());
  }

  private static NumberKind number(EditionNode item) {
    String word = item.text();
    for (NumberKind kind : NumberKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw item.refuse("\"" + word + "\" is no kind of number");
  }

  /** One declaration is an equation for each row or each column. */
  private List<Equation> equations(EditionNode item, List<Head> rows, List<Head> columns) {
    String rule = item.word("rule");
    String each = item.word("each");
    Along along =
        switch (each) {
          case "row" -> Along.ROW;
          case "column" -> Along.COLUMN;
          default -> throw item.get("each").refuse("\"" + each + "\" is neither row nor column");
        };
    Map<String, Integer> signs = new LinkedHashMap<>();
    String named;
    boolean sum = item.has("total");
    Set<String> known = along == Along.ROW ? columnIds : rowIds;
    if (sum) {
      item.allowOnly("rule", "each", "total", "parts");
      named = item.word("total");
      addSide(item, "parts", 1, known, signs);
      addTerm(item.get("total"), -1, known, signs);
    } else {
      item.allowOnly("rule", "each", "left", "right");
      addSide(item, "left", 1, known, signs);
      named = signs.keySet().iterator().next();
      addSide(item, "right", -1, known, signs);
    }
    return (along == Along.ROW ? rows : columns)
        .stream()
            .flatMap(Head::leaves)
            .map(
                line -> {
                  List<Term> terms = new ArrayList<>();
                  signs.forEach(
                      (other, sign) -> terms.add(new Term(cell(along, line, other), sign)));
                  CellId first = cell(along, line, named);
                  return new Equation(rule, along, first, sum ? first : null, terms);
                })
            .toList();
  }

  private CellId cell(Along along, Head line, String other) {
    return along == Along.ROW
        ? new CellId(id, line.leafId(), other)
        : new CellId(id, other, line.leafId());
  }

  private static void addSide(
      EditionNode item, String member, int sign, Set<String> known, Map<String, Integer> signs) {
    List<EditionNode> side = item.list(member);
    if (side.isEmpty()) {
      throw item.get(member).refuse("must not be empty");
    }
    side.forEach(term -> addTerm(term, sign, known, signs));
  }

  private static void addTerm(
      EditionNode term, int sign, Set<String> known, Map<String, Integer> signs) {
    String name = term.text();
    if (!known.contains(name)) {
      throw term.refuse("the table has no \"" + name + "\"");
    }
    if (signs.putIfAbsent(name, sign) != null) {
      throw term.refuse("\"" + name + "\" stands in the equation already");
    }
  }

  /** A total must not, over other totals, be a part of itself: it could not be computed. */
  private void refuseCircles(Table table) {
    Set<CellId> done = new HashSet<>();
    for (CellId cell : table.cells()) {
      walk(table, cell, new HashSet<>(), done);
    }
  }

  private void walk(Table table, CellId cell, Set<CellId> path, Set<CellId> done) {
    if (done.contains(cell)) {
      return;
    }
    if (!path.add(cell)) {
      throw node.get("equations").refuse("total " + cell + " is a part of itself");
    }
    table.definition(cell).ifPresent(e -> e.side(1).forEach(part -> walk(table, part, path, done)));
    path.remove(cell);
    done.add(cell);
  }
}
