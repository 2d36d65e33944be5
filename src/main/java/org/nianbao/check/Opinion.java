package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nianbao.report.Imported;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * 核对意见: what there is to say about another body's report, to be handed back to it. It is judged as
 * final, as it stands in its file.
 *
 * @param summary how many problems of each kind there are
 */
public record Opinion(
    String title, String about, String summary, List<Remark> remarks, String caution) {

  /**
   * Something to be said about the report.
   *
   * @param where the place in its file in words; empty where there is none
   */
  public record Remark(Problem problem, String words, String where) {
    public Severity severity() {
      return problem.severity();
    }
  }

  public Opinion {
    remarks = List.copyOf(remarks);
  }

  /**
   * What there is to say about a report.
   *
   * @param file the report's file, without a folder
   * @param findings all that was found in it; what a reason settles is left out
   * @param where the place of a problem in the file, in words
   */
  public static Opinion of(
      Report report,
      String file,
      List<Finding> findings,
      Function<Problem, String> where,
      Messages messages) {
    List<Remark> remarks =
        Problem.of(findings).stream()
            .filter(problem -> !problem.isSettled())
            .map(problem -> new Remark(problem, problem.words(messages), where.apply(problem)))
            .toList();
    int open = report.source().map(Imported::doubts).map(List::size).orElse(0);
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
        open == 0 ? "" : messages.get("opinion.caution", open));
  }

  private static long count(List<Remark> remarks, Severity severity) {
    return remarks.stream().filter(remark -> remark.severity() == severity).count();
  }

  /** A paragraph a line, without the title. */
  public List<String> paragraphs(Messages messages) {
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
      lines.addAll(remark.problem().sums());
    }
    if (!caution.isEmpty()) {
      lines.add(caution);
    }
    return lines;
  }

  /** The whole, to be copied. */
  public String text(Messages messages) {
    return title + "\n" + String.join("\n", paragraphs(messages)) + "\n";
  }
}
