package org.nianbao.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.check.Finding;
import org.nianbao.check.Problem;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.report.Entry;
import org.nianbao.report.Imported;
import org.nianbao.report.Origin;
import org.nianbao.report.Reading;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.grid.pane.CellLook;

/** How each cell of a report looks. Blank, 0 and "/" are three different things to the eye. */
final class CellLooks {
  private final Messages messages;
  private final Report report;
  private final Figures figures;
  private final CellFindings marks;

  CellLooks(Messages messages, Report report, Figures figures, CellFindings marks) {
    this.messages = messages;
    this.report = report;
    this.figures = figures;
    this.marks = marks;
  }

  CellLook look(Table table, CellId cell) {
    List<String> styles = new ArrayList<>();
    if (table.isTotal(cell)) {
      styles.add("total");
    }
    CellWords text = text(cell, styles);
    List<Finding> found = marks.at(cell);
    String sign = sign(cell, found, styles);
    String origin = origin(cell);
    if (!origin.isEmpty() && sign.isEmpty()) {
      boolean doubted = doubt(report, cell).isPresent();
      styles.add(doubted ? "doubted" : "from-last-year");
      sign = messages.get(doubted ? "grid.sign.question" : "grid.sign.lastYear");
    }
    String hint =
        marks
            .suspect(cell)
            .map(
                s ->
                    messages.get(
                        s.certain() ? "grid.shouldBe" : "grid.mayBe",
                        s.mend().value().toPlainString()))
            .orElse(text.hint());
    found.stream()
        .filter(f -> f.difference().isPresent() && styles.contains("soft"))
        .forEach(f -> styles.add(isAcross(f) ? "across" : "down"));
    String more =
        Stream.concat(
                marks.problems(cell).stream()
                    .flatMap(p -> Stream.concat(Stream.of(p.words(messages)), p.sums().stream())),
                Stream.of(origin))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("\n"));
    String speech = speech(table, cell, text, hint);
    if (!origin.isEmpty()) {
      speech += messages.get("grid.then", origin);
    }
    return new CellLook(text.figure(), hint, sign, styles, more, speech);
  }

  /** Figures that the program put in from elsewhere say so until they are typed over. */
  private String origin(CellId cell) {
    return doubt(report, cell)
        .map(why -> messages.get("grid.doubted", why))
        .or(
            () ->
                report
                    .entry(cell)
                    .filter(entry -> entry.origin() == Origin.LAST_YEAR && !entry.isBlank())
                    .map(entry -> messages.get("grid.fromLastYear")))
        .orElse("");
  }

  /** Why a figure that was read from a file is in doubt, until someone has looked at it. */
  static Optional<String> doubt(Report report, CellId cell) {
    return report.source().stream()
        .flatMap(source -> source.doubts().stream())
        .filter(doubt -> doubt.cell().equals(cell))
        .map(Imported.Doubt::why)
        .findFirst();
  }

  private record CellWords(String figure, String hint, String spoken) {}

  private CellWords text(CellId cell, List<String> styles) {
    Entry entry = report.entries().get(cell);
    Reading reading = entry == null ? new Reading.Blank() : entry.reading();
    return switch (reading) {
      case Reading.Blank blank -> blank(cell, styles);
      case Reading.NotApplicable none -> {
        styles.add("not-applicable");
        yield new CellWords("/", "", messages.get("grid.notApplicable"));
      }
      case Reading.Figure figure -> {
        if (figure.value().signum() == 0) {
          styles.add("zero");
        }
        String shown = figure.value().toPlainString();
        yield new CellWords(shown, figure.note(), shown + figure.note());
      }
      case Reading.Question question -> unreadable(cell, question.proposals(), styles);
      case Reading.Refusal refusal -> unreadable(cell, refusal.proposals(), styles);
    };
  }

  private CellWords blank(CellId cell, List<String> styles) {
    String computed = figures.isComputed(cell) ? figures.printed(cell) : "";
    styles.add(computed.isEmpty() ? "blank" : "computed");
    return computed.isEmpty()
        ? new CellWords("", "", messages.get("grid.blank"))
        : new CellWords(computed, "", messages.get("grid.computed", computed));
  }

  private CellWords unreadable(CellId cell, List<String> proposals, List<String> styles) {
    styles.add("unreadable");
    String typed = report.typed(cell).strip();
    String hint =
        proposals.isEmpty()
            ? messages.get("grid.unreadable")
            : messages.get("grid.isIt", proposals.getFirst());
    return new CellWords(typed, hint, typed);
  }

  /** Soft for the cells of a broken sum, strong for what is surely wrong by itself. */
  private String sign(CellId cell, List<Finding> found, List<String> styles) {
    if (marks.suspect(cell).isPresent()) {
      styles.add("suspect");
      return messages.get("grid.sign.error");
    }
    if (styles.contains("unreadable")) {
      return messages.get("grid.sign.question");
    }
    if (found.isEmpty()) {
      return "";
    }
    Finding worst = found.getFirst();
    return switch (worst.severity()) {
      case ERROR -> error(worst, styles);
      case WARNING -> worst.isSettled() ? "" : warning(cell, worst, styles);
      case INFO -> "";
    };
  }

  private String error(Finding finding, List<String> styles) {
    if (CellFindings.isBlank(finding)) {
      styles.add("missing");
      return messages.get("grid.missing");
    }
    if (finding.difference().isEmpty()) {
      styles.add("wrong");
      return messages.get("grid.sign.error");
    }
    styles.add("soft");
    return "";
  }

  private static boolean isAcross(Finding finding) {
    return finding.cells().stream().map(CellId::row).distinct().count() == 1;
  }

  /** All its cells are tinted, the first one bears the sign. */
  private String warning(CellId cell, Finding finding, List<String> styles) {
    styles.add("warned");
    return finding.cells().getFirst().equals(cell) ? messages.get("grid.sign.warning") : "";
  }

  private String speech(Table table, CellId cell, CellWords text, String hint) {
    StringBuilder speech = new StringBuilder();
    speech.append(
        messages.get(
            "grid.cell", table.row(cell).name(), table.column(cell).name(), text.spoken()));
    if (marks.suspect(cell).isPresent()) {
      speech.append(messages.get("grid.then", hint));
    }
    for (Problem problem : marks.problems(cell)) {
      speech.append(messages.get("grid.then", problem.words(messages)));
    }
    return speech.toString();
  }
}
