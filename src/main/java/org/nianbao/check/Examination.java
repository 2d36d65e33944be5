package org.nianbao.check;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.form.CellId;
import org.nianbao.form.Messages;
import org.nianbao.report.Report;

/** A report being checked, and what the rules need to speak of it. */
record Examination(Report report, Figures figures, Messages messages) {

  String say(String key, Object... values) {
    return messages.get(key, values);
  }

  /** The cell's place in words, quoted as messages do. */
  String name(CellId cell) {
    return report.edition().name(cell);
  }

  /** A finding about cells, with the figures in them. */
  Finding finding(String rule, Severity severity, List<CellId> cells, String message) {
    return Finding.of(rule, severity, message).at(cells).about(printed(cells));
  }

  /** The figures of cells, as they are kept beside a reason: {@code 17|23}. */
  String printed(List<CellId> cells) {
    return cells.stream()
        .map(c -> report.edition().has(c) ? figures.printed(c) : report.typed(c))
        .collect(Collectors.joining("|"));
  }
}
