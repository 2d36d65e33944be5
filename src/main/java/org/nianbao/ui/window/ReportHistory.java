package org.nianbao.ui.window;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.draft.keep.DraftKey;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.file.OpenReport;
import org.nianbao.ui.file.VersionList;
import org.nianbao.ui.task.Waiting;

/** 历史版本: lists the kept versions of a report and restores one as an edit. */
final class ReportHistory {
  private final Program program;
  private final Messages messages;
  private final OpenReport report;
  private final Overlay overlay;

  ReportHistory(Program program, OpenReport report, Overlay overlay) {
    this.program = program;
    this.messages = program.messages();
    this.report = report;
    this.overlay = overlay;
  }

  /**
   * Saves what is waiting, reads the versions beside the window and shows them.
   *
   * @param tell says a sentence above the report
   */
  void show(Waiting waiting, Consumer<String> tell) {
    Report now = report.model().report();
    waiting.run(
        new Waiting.Job<>(messages.get("history.reading"), () -> read(now, tell), Runnable::run));
  }

  private Runnable read(Report now, Consumer<String> tell) {
    report.saveNow();
    try {
      List<VersionList.ListedVersion> versions = versions(now);
      return () -> show(versions, tell);
    } catch (IOException e) {
      return () -> tell.accept(messages.get("history.unreadable"));
    }
  }

  private void show(List<VersionList.ListedVersion> versions, Consumer<String> tell) {
    HistoryPage page = new HistoryPage(versions, messages);
    Overlay.Card card =
        overlay.page(
            messages.get("top.history"),
            page,
            List.of(Choice.primary(messages.get("history.close"), () -> {})));
    page.onRestore(
        version -> {
          card.dismiss();
          if (report.model().readOnly().get()) {
            tell.accept(messages.get("final.refused"));
            return;
          }
          report.model().apply(new Edit.Replace(version.report()));
          tell.accept(messages.get("history.restored"));
        });
  }

  private List<VersionList.ListedVersion> versions(Report now) throws IOException {
    Optional<DraftKey> key = report.key();
    return key.isEmpty()
        ? List.of()
        : VersionList.of(key.get(), now, program.cabinet(), program.checker());
  }
}
