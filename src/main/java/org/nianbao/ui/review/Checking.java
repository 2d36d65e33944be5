package org.nianbao.ui.review;

import java.util.List;
import org.nianbao.check.Checker;
import org.nianbao.check.Opinion;
import org.nianbao.check.Problem;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.view.PaperPrinter;
import org.nianbao.report.Imported;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.task.Background;

/** 只检查: shows what is wrong with a report that stays where it is. */
final class Checking {
  private final Checker checker;
  private final PdfExporter printer;
  private final Messages messages;
  private final Overlay overlay;

  Checking(Checker checker, PdfExporter printer, Messages messages, Overlay overlay) {
    this.checker = checker;
    this.printer = printer;
    this.messages = messages;
    this.overlay = overlay;
  }

  /**
   * Checks it and shows the opinion.
   *
   * @param back shows again what was read
   */
  void show(ReviewedReport reviewed, FileContent content, Runnable back) {
    Opinion opinion = opinion(reviewed, checker, messages);
    OpinionPage page = new OpinionPage(opinion, reviewed, content, messages);
    page.onPrint(() -> print(opinion, page));
    overlay.whole(
        opinion.title(),
        page,
        List.of(
            Choice.other(
                messages.get("opinion.back"),
                () -> {
                  page.close();
                  back.run();
                }),
            Choice.primary(messages.get("opinion.close"), page::close)));
    page.begin();
  }

  /** How many errors there are in what a report says. */
  long errors(Report report) {
    return Problem.errorsSoFar(checker.check(report));
  }

  /** What there is to say about it, each with its place in its file. */
  static Opinion opinion(ReviewedReport reviewed, Checker checker, Messages messages) {
    Report report = reviewed.report();
    return Opinion.of(
        report,
        report.source().map(Imported::file).orElse(""),
        checker.check(report),
        problem -> ProblemPlaces.where(problem, reviewed, messages),
        messages);
  }

  /** Through the system's own dialog. */
  private void print(Opinion opinion, OpinionPage page) {
    Background.run(
        "paper",
        () ->
            new PaperPrinter()
                .print(
                    printer.text(opinion.title(), opinion.paragraphs(messages)), opinion.title()),
        printed -> {},
        e -> page.say(messages.get("export.noPrinter")));
  }
}
