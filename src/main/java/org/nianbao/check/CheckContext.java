package org.nianbao.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * A report being checked, and what the rules need to speak of it.
 *
 * @param figures what its cells count as
 * @param before last year's report; null if none is attached, or one of another year
 */
public record CheckContext(
    Report report, Figures figures, @Nullable LastYear before, Messages messages) {

  static CheckContext of(Report report, Figures figures, Messages messages) {
    return new CheckContext(report, figures, LastYear.of(report).orElse(null), messages);
  }

  public Edition edition() {
    return report.edition();
  }

  /** Last year's report, if one is attached and is of the year before. */
  public Optional<LastYear> lastYear() {
    return Optional.ofNullable(before);
  }

  /** A text of the program with values put in. */
  public String message(String key, Object... values) {
    return messages.get(key, values);
  }

  /** The cell's place in words, quoted as messages do. */
  public String name(CellId cell) {
    return report.edition().name(cell);
  }

  /** The title of a section, or what the paragraph before section one is called. */
  public String section(String id) {
    return report.edition().section(id).map(Section::title).orElseGet(() -> message("words.intro"));
  }

  /** A finding about cells, with the figures in them. */
  public Finding finding(String rule, Severity severity, List<CellId> cells, String message) {
    return Finding.of(rule, severity, message).at(cells).about(printed(cells));
  }

  /** The figures of cells, as they are kept beside a reason: {@code 17|23}. */
  public String printed(List<CellId> cells) {
    return cells.stream()
        .map(c -> report.edition().has(c) ? figures.printed(c) : report.typed(c))
        .collect(Collectors.joining("|"));
  }
}
