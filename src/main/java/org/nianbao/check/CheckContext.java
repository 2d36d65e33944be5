package org.nianbao.check;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.check.Finding.Quote;
import org.nianbao.check.words.Narrative;
import org.nianbao.check.words.Passage;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** A report being checked, and what the rules need to speak of it. */
record CheckContext(Report report, Figures figures, Narrative narrative, Messages messages) {

  String say(String key, Object... values) {
    return messages.get(key, values);
  }

  /** The cell's place in words, quoted as messages do. */
  String name(CellId cell) {
    return report.edition().name(cell);
  }

  /** The title of a section, or what the paragraph before section one is called. */
  String section(String id) {
    return report.edition().section(id).map(Section::title).orElseGet(() -> say("words.intro"));
  }

  /** Words of the text as a finding quotes them. */
  Quote quote(Passage passage) {
    return new Quote(passage.section(), passage.text());
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
