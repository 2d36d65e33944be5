package org.nianbao.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.check.Finding;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.report.Entry;
import org.nianbao.report.Reading;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * What there is to say about a cell, and what could be done with one click.
 *
 * @param isProblem whether something is wrong, rather than only good to know
 */
record Advice(String message, boolean isProblem, List<Suggestion> suggestions) {

  /**
   * Figures to put into cells.
   *
   * @param certain whether nothing else explains what is wrong
   */
  record Suggestion(String label, Map<CellId, String> texts, boolean certain) {}

  Advice {
    suggestions = List.copyOf(suggestions);
  }

  static Advice said(String message) {
    return new Advice(message, false, List.of());
  }

  /** What there is to say where nothing can be changed: no keys for it, and no figures to take. */
  static Advice readOnly(
      Table table, CellId cell, Report report, CellFindings marks, Messages messages) {
    return alone(table, cell, report, marks, messages, "grid.readOnlyKeys");
  }

  static Advice of(Table table, CellId cell, Report report, CellFindings marks, Messages messages) {
    List<Finding> found = marks.at(cell);
    List<Suggestion> suggestions = new ArrayList<>();
    report.entry(cell).map(Entry::reading).map(Advice::proposals).orElse(List.of()).stream()
        .map(text -> new Suggestion(messages.get("grid.changeTo", text), Map.of(cell, text), false))
        .forEach(suggestions::add);
    for (Finding finding : found) {
      for (Explanation<CellId> explanation : finding.culprits()) {
        add(suggestions, suggestion(explanation, table, cell, report, messages));
      }
    }
    if (suggestions.size() == 1 && found.stream().allMatch(f -> f.culprits().isEmpty())) {
      suggestions.set(0, certain(suggestions.getFirst()));
    }
    Advice words = alone(table, cell, report, marks, messages, "grid.keys");
    return new Advice(words.message(), words.isProblem(), suggestions);
  }

  private static Advice alone(
      Table table, CellId cell, Report report, CellFindings marks, Messages messages, String keys) {
    String problem =
        marks.problems(cell).stream().map(p -> p.words(messages)).collect(Collectors.joining("\n"));
    String doubt =
        CellLooks.doubt(report, cell).map(why -> messages.get("grid.doubted", why)).orElse("");
    String harmless = doubt.isEmpty() ? goodToKnow(table, cell, messages, keys) : doubt;
    return new Advice(problem.isEmpty() ? harmless : problem, !problem.isEmpty(), List.of());
  }

  private static Suggestion certain(Suggestion only) {
    return new Suggestion(only.label(), only.texts(), true);
  }

  private static List<String> proposals(Reading reading) {
    return switch (reading) {
      case Reading.Question question -> question.proposals();
      case Reading.Refusal refusal -> refusal.proposals();
      default -> List.of();
    };
  }

  private static void add(List<Suggestion> suggestions, Suggestion next) {
    for (int i = 0; i < suggestions.size(); i++) {
      Suggestion same = suggestions.get(i);
      if (same.texts().equals(next.texts())) {
        suggestions.set(i, next.certain() ? certain(same) : same);
        return;
      }
    }
    suggestions.add(next);
  }

  /** A figure keeps the note that stands in its cell. */
  private static Suggestion suggestion(
      Explanation<CellId> explanation, Table table, CellId at, Report report, Messages messages) {
    Map<CellId, String> texts = new LinkedHashMap<>();
    List<String> labels = new ArrayList<>();
    for (Mend<CellId> mend : explanation.mends()) {
      String figure = mend.value().toPlainString();
      String note = report.entry(mend.cell()).map(Entry::note).orElse("");
      texts.put(mend.cell(), figure + note);
      boolean here = explanation.mends().size() == 1 && mend.cell().equals(at);
      String name = table.has(mend.cell()) ? table.name(mend.cell()) : mend.cell().toString();
      labels.add(
          here
              ? messages.get("grid.changeTo", figure)
              : messages.get("grid.changeThat", name, figure));
    }
    return new Suggestion(
        String.join(messages.get("grid.and"), labels), texts, explanation.certain());
  }

  private static String goodToKnow(Table table, CellId cell, Messages messages, String keys) {
    String guidance = table.row(cell).guidance() + table.column(cell).guidance();
    if (!guidance.isEmpty()) {
      return guidance;
    }
    return table.isTotal(cell) ? messages.get("grid.copyTotals") : messages.get(keys);
  }
}
