package org.nianbao.ui.review;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.Checker;
import org.nianbao.check.Severity;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.Problem;

/**
 * 核对意见: what there is to say about another body's report, to be handed back to it. It is judged as
 * final, as it stands in its file.
 *
 * @param summary how many problems of each kind there are
 */
record Opinion(String title, String about, String summary, List<Remark> remarks, String caution) {

  Opinion {
    remarks = List.copyOf(remarks);
  }

  static Opinion of(ReviewedReport reviewed, Checker checker, Messages messages) {
    Report report = reviewed.report();
    List<Remark> remarks =
        Problem.of(checker.check(report)).stream()
            .filter(problem -> !problem.isSettled())
            .map(problem -> Remark.of(problem, reviewed, messages))
            .toList();
    String file = report.source().map(source -> source.file()).orElse("");
    return new Opinion(
        messages.get("opinion.title"),
        messages.get("opinion.about", report.body(), report.year(), report.edition().name(), file),
        remarks.isEmpty()
            ? messages.get("opinion.clean")
            : messages.get(
                "opinion.summary",
                count(remarks, Severity.ERROR),
                count(remarks, Severity.WARNING),
                count(remarks, Severity.INFO)),
        remarks,
        reviewed.open() == 0 ? "" : messages.get("opinion.caution", reviewed.open()));
  }

  private static long count(List<Remark> remarks, Severity severity) {
    return remarks.stream().filter(remark -> remark.severity() == severity).count();
  }

  /** A paragraph a line, without the title. */
  List<String> paragraphs(Messages messages) {
    List<String> lines = new ArrayList<>(List.of(about, summary));
    int number = 0;
    for (Remark remark : remarks) {
      lines.add(
          messages.get(
              "opinion.remark",
              ++number,
              messages.get("cli.severity." + remark.severity().name()),
              remark.words()
                  + (remark.where().isEmpty()
                      ? ""
                      : messages.get("opinion.where", remark.where()))));
      lines.addAll(remark.sums());
    }
    if (!caution.isEmpty()) {
      lines.add(caution);
    }
    return lines;
  }

  /** The whole, to be copied. */
  String text(Messages messages) {
    return title + "\n" + String.join("\n", paragraphs(messages)) + "\n";
  }
}
