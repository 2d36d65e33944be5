package org.nianbao.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.draft.keep.DraftKey;
import org.nianbao.report.Edit;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.file.OpenReport;
import org.nianbao.ui.file.VersionList;

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
   * Shows them.
   *
   * @param tell says a sentence above the report
   */
  void show(Consumer<String> tell) {
    HistoryPage page;
    try {
      page = new HistoryPage(versions(), messages);
    } catch (IOException e) {
      tell.accept(messages.get("history.unreadable"));
      return;
    }
    Overlay.Card card =
        overlay.page(
            messages.get("top.history"),
            page,
            List.of(Choice.primary(messages.get("history.close"), () -> {})));
    page.onRestore(
        version -> {
          card.dismiss();
          report.model().apply(new Edit.Replace(version.report()));
          tell.accept(messages.get("history.restored"));
        });
  }

  private List<VersionList.Version> versions() throws IOException {
    Optional<Path> file = report.file();
    return file.isEmpty()
        ? List.of()
        : VersionList.of(
            DraftKey.of(file.get(), report.draft()),
            report.model().report(),
            program.cabinet(),
            program.checker());
  }
}
