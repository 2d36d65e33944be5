package org.nianbao.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.next.NextReport;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.file.DraftOpener;
import org.nianbao.ui.review.FileReview;
import org.nianbao.ui.review.FileReview.Offer;
import org.nianbao.ui.review.Filling;
import org.nianbao.ui.review.Taking;

/** What the window does with reports that were read from other programs' files. */
final class ForeignFiles {
  private final Program program;
  private final Messages messages;
  private final DraftOpener opener;
  private final FileReview review;

  ForeignFiles(Program program, DraftOpener opener, FileReview review) {
    this.program = program;
    this.messages = program.messages();
    this.opener = opener;
    this.review = review;
  }

  /**
   * Reads a file, shows what was understood, and does with it what the clerk says.
   *
   * @param open the report that the window shows; null for the start page
   */
  void open(Path file, @Nullable ReportWindow open) {
    ReportWindow into = open == null || open.isReadOnly() ? null : open;
    review.open(file, new Offer(offered(into), (taking, report) -> take(taking, report, into)));
  }

  /** The same with a page that was copied elsewhere, which is mostly meant for the open report. */
  void paste(String copied, @Nullable ReportWindow into) {
    List<Taking> offered = offered(into);
    if (into != null) {
      offered.remove(Taking.FILL_IN);
      offered.addFirst(Taking.FILL_IN);
    }
    review.paste(copied, new Offer(offered, (taking, report) -> take(taking, report, into)));
  }

  private static List<Taking> offered(@Nullable ReportWindow into) {
    List<Taking> offered =
        new ArrayList<>(List.of(Taking.NEW_REPORT, Taking.LAST_YEAR, Taking.ONLY_CHECK));
    if (into != null) {
      offered.add(1, Taking.FILL_IN);
    }
    return offered;
  }

  private void take(Taking taking, Report report, @Nullable ReportWindow into) {
    switch (taking) {
      case NEW_REPORT ->
          begin(
              Report.blank(report.edition(), report.body(), report.year()),
              new Edit.Replace(report),
              report);
      case FILL_IN -> {
        if (into != null) {
          into.apply(
              Filling.of(report, into.report()), said("review.filledIn", report) + marked(report));
        }
      }
      case LAST_YEAR -> {
        if (into != null) {
          into.apply(new Edit.LastYearEdit(report), said("review.lastYearTaken", report));
        } else {
          Report begun = NextReport.begin(report, program.editions());
          opener.create(begun, List.of(), List.of(said("review.nextBegun", report)));
        }
      }
      case ONLY_CHECK -> {} // shown already, and nothing is kept
    }
  }

  /** A draft that one undo makes blank again. */
  private void begin(Report blank, Edit edit, Report read) {
    opener.create(blank, List.of(edit), List.of(said("review.begun", read) + marked(read)));
  }

  /** What was not looked at can still be found where it went to. */
  private String marked(Report read) {
    return read.source().filter(source -> !source.doubts().isEmpty()).isPresent()
        ? messages.get("review.marked")
        : "";
  }

  private String said(String key, Report read) {
    String file = read.source().map(source -> source.file()).orElse("");
    int left = read.source().map(source -> source.doubts().size()).orElse(0);
    String words = messages.get(key, file, read.year());
    return left == 0 ? words : words + messages.get("review.left", left);
  }
}
