package org.nianbao.ui.grid.pane;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.form.CellId;
import org.nianbao.form.Equation;
import org.nianbao.form.Equation.Along;
import org.nianbao.form.Head;
import org.nianbao.form.Table;
import org.nianbao.text.Messages;

/**
 * A line of running differences under a table: equations of one kind, each under the cell that it
 * is named after.
 *
 * @param title names the equation: 差额（一＋二－三－四）
 */
record SumLine(String title, List<Equation> equations) {

  SumLine {
    equations = List.copyOf(equations);
  }

  /**
   * The lines under a table: its sums down the columns; sums along rows too, where a row has more
   * than one. Balances come first, as the form states them.
   */
  static List<SumLine> under(Table table, Messages messages) {
    Map<String, List<Equation>> lines = new LinkedHashMap<>();
    table.equations().stream()
        .filter(e -> e.along() == Along.COLUMN || besides(table, e).isEmpty())
        .forEach(
            e -> lines.computeIfAbsent(title(table, e, messages), t -> new ArrayList<>()).add(e));
    return lines.entrySet().stream()
        .map(line -> new SumLine(line.getKey(), line.getValue()))
        .sorted((a, b) -> Boolean.compare(isTotal(a), isTotal(b)))
        .toList();
  }

  private static boolean isTotal(SumLine line) {
    return line.equations().getFirst().total().isPresent();
  }

  /** The sum to show beside a row: the only one along it. */
  static Optional<Equation> beside(Table table, Head row) {
    List<Equation> along =
        table.equations().stream()
            .filter(e -> e.along() == Along.ROW && e.named().row().equals(row.leafId()))
            .toList();
    return along.size() == 1 ? Optional.of(along.getFirst()) : Optional.empty();
  }

  private static Optional<Equation> besides(Table table, Equation equation) {
    return equation.along() == Along.ROW
        ? beside(table, table.row(equation.named()))
        : Optional.empty();
  }

  private static String title(Table table, Equation equation, Messages messages) {
    if (equation.total().isPresent()) {
      return messages.get("grid.sum.total");
    }
    String plus = messages.get("sum.plus");
    String minus = messages.get("grid.sum.minus");
    String left = numbers(table, equation.side(1).toList(), plus);
    String right = numbers(table, equation.side(-1).toList(), minus);
    return messages.get("grid.sum.balance", left + minus + right);
  }

  private static String numbers(Table table, List<CellId> cells, String sign) {
    return cells.stream().map(c -> number(table, c)).collect(Collectors.joining(sign));
  }

  /** 一 of 一、本年新收政府信息公开申请数量, and of every row under that head. */
  private static String number(Table table, CellId cell) {
    String title =
        table.rowHeads().stream()
            .filter(top -> top.leaves().anyMatch(leaf -> leaf.leafId().equals(cell.row())))
            .map(Head::title)
            .findFirst()
            .orElseThrow();
    int end = title.indexOf('、');
    return end > 0 ? title.substring(0, end) : table.row(cell).name();
  }
}
