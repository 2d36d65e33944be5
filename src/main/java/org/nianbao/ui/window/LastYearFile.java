package org.nianbao.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftFiles;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.review.FileReview;
import org.nianbao.ui.review.FileReview.Offer;
import org.nianbao.ui.review.Taking;
import org.nianbao.ui.task.Waiting;

/** Last year's report out of a draft, a file that carries one, or another program's file. */
final class LastYearFile {
  private final DraftFiles files;
  private final Messages messages;
  private final Overlay overlay;
  private final Waiting waiting;
  private final FileReview review;

  LastYearFile(
      DraftFiles files, Messages messages, Overlay overlay, Waiting waiting, FileReview review) {
    this.files = files;
    this.messages = messages;
    this.overlay = overlay;
    this.waiting = waiting;
    this.review = review;
  }

  /** Reads it beside the window; says why if it cannot be read. */
  void read(Path file, Consumer<Report> read) {
    waiting.run(
        new Waiting.Job<>(
            messages.get("file.opening", file), () -> found(file, read), Runnable::run));
  }

  private Runnable found(Path file, Consumer<Report> read) {
    String why;
    try {
      if (files.isForeign(file)) {
        return () ->
            review.open(
                file,
                new Offer(List.of(Taking.LAST_YEAR), (taking, report) -> read.accept(report)));
      }
      Report report = files.read(file).draft().report();
      return () -> read.accept(report);
    } catch (IOException e) {
      why = messages.get("file.cannotRead", file);
    } catch (DraftException e) {
      why = e.message(messages);
    }
    String words = why;
    return () ->
        overlay.ask(
            messages.get("identity.lastYear"),
            words,
            List.of(Choice.primary(messages.get("app.understood"), () -> {})));
  }
}
