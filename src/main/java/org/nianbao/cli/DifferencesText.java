package org.nianbao.cli;

import java.util.stream.Collectors;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.report.diff.ParagraphChange;
import org.nianbao.report.diff.ReportDifferences;
import org.nianbao.report.diff.TextPiece;
import org.nianbao.text.Messages;

/** Differences as a person reads them: a line each. */
final class DifferencesText {
  private DifferencesText() {}

  static String of(ReportDifferences differences, Edition edition, Messages messages) {
    if (differences.isEmpty()) {
      return messages.get("cli.same") + '\n';
    }
    StringBuilder text = new StringBuilder();
    for (ReportDifferences.CellChange cell : differences.cells()) {
      text.append(
              messages.get(
                  "history.cell",
                  edition.name(cell.cell()),
                  orBlank(cell.before(), messages),
                  orBlank(cell.after(), messages)))
          .append('\n');
    }
    differences
        .paragraphs()
        .forEach(
            (section, changes) -> {
              String title =
                  edition
                      .section(section)
                      .map(Section::title)
                      .orElse(messages.get("identity.intro"));
              changes.forEach(
                  change ->
                      text.append(messages.get("cli.paragraph", title, words(change, messages)))
                          .append('\n'));
            });
    differences.rest().stream()
        .sorted()
        .forEach(rest -> text.append(messages.get("history.rest." + rest)).append('\n'));
    return text.toString();
  }

  private static String words(ParagraphChange change, Messages messages) {
    return change.pieces().stream()
        .map(piece -> words(piece, messages))
        .collect(Collectors.joining());
  }

  private static String words(TextPiece piece, Messages messages) {
    return switch (piece.fate()) {
      case KEPT -> piece.text();
      case STRUCK_OUT -> messages.get("cli.struckOut", piece.text());
      case PUT_IN -> messages.get("cli.putIn", piece.text());
    };
  }

  private static String orBlank(String text, Messages messages) {
    return text.isBlank() ? messages.get("history.blank") : text;
  }
}
