package org.nianbao.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.RowRole;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** A report's figures by their roles, and the words for them. */
record Told(Report report, Figures figures, Messages messages) {

  /** One of several parts, with its name. */
  record Part(String name, BigDecimal value) {}

  /** What the rows and columns of these roles come to; empty where it is blank or unreadable. */
  Optional<BigDecimal> sum(RowRole row, ColumnRole... columns) {
    List<CellId> cells = report.edition().cells(row, columns);
    return cells.isEmpty() ? Optional.empty() : figures.sum(cells);
  }

  /** The parts that are not 0. */
  List<Part> parts(Stream<Part> all) {
    return all.filter(p -> p.value().signum() > 0).toList();
  }

  Part part(String key, Optional<BigDecimal> value) {
    return new Part(messages.get(key), value.orElse(BigDecimal.ZERO));
  }

  static boolean makeUp(List<Part> parts, BigDecimal whole) {
    return !parts.isEmpty()
        && parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(whole)
            == 0;
  }

  /** Parts in a list: 自然人3件、商业企业1件. */
  String list(List<Part> parts) {
    return String.join(
        messages.get("list.separator"),
        parts.stream().map(p -> messages.get("tell.part", p.name(), plain(p.value()))).toList());
  }

  /** The same with their shares: 自然人3件，占75.0%；…. */
  String shared(List<Part> parts, String key, String separator) {
    List<BigDecimal> shares = Shares.of(parts.stream().map(Part::value).toList());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      words.add(messages.get(key, part.name(), plain(part.value()), shares.get(i)));
    }
    return String.join(separator, words);
  }

  static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  /**
   * The three wordings of a sentence, with the same values.
   *
   * @param key what their keys begin with
   */
  List<String> wordings(String key, Object... values) {
    return Stream.of(1, 2, 3).map(i -> messages.get(key + i, values)).toList();
  }

  String year() {
    return String.valueOf(report.year());
  }
}
