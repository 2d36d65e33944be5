package org.nianbao.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.nianbao.importer.ImportedReport;
import org.nianbao.importer.Importer;
import org.nianbao.importer.page.UnreadableFileException;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.task.Waiting;

/**
 * Reads another program's file beside the window, and lays what was understood over it until the
 * clerk has said what is to become of it. Nothing is changed before that.
 */
public final class FileReview {
  private final Importer importer;
  private final Messages messages;
  private final Overlay overlay;
  private final Waiting waiting;

  public FileReview(Importer importer, Messages messages, Overlay overlay, Waiting waiting) {
    this.importer = importer;
    this.messages = messages;
    this.overlay = overlay;
    this.waiting = waiting;
  }

  /**
   * Reads a file and shows it.
   *
   * @param offered what may become of it, the usual one first
   * @param taken gets what the clerk has chosen and the report, mended; not called if the file
   *     cannot be read or is not wanted
   */
  public void open(Path file, List<Taking> offered, BiConsumer<Taking, Report> taken) {
    AtomicBoolean stopped = new AtomicBoolean();
    waiting.run(
        new Waiting.Job<>(
            messages.get("review.reading", file),
            () -> read(file, stopped, offered, taken),
            Runnable::run,
            () -> stopped.set(true),
            unwanted -> {}));
  }

  /** On another thread; what is to be shown on the JavaFX thread. */
  private Runnable read(
      Path file, AtomicBoolean stopped, List<Taking> offered, BiConsumer<Taking, Report> taken) {
    try {
      ImportedReport imported = importer.read(file, stopped::get);
      return imported.isReport()
          ? () -> show(new ReviewedReport(imported), file, offered, taken)
          : () -> refuse(file, messages.get("import.noReport"));
    } catch (UnreadableFileException e) {
      return () -> refuse(file, e.message(messages));
    }
  }

  private void refuse(Path file, String why) {
    overlay.ask(
        messages.get("review.refused", file.getFileName()),
        why,
        List.of(Choice.primary(messages.get("app.understood"), () -> {})));
  }

  private void show(
      ReviewedReport reviewed, Path file, List<Taking> offered, BiConsumer<Taking, Report> taken) {
    ReviewPage page = new ReviewPage(reviewed, file, messages);
    List<Choice> choices = new ArrayList<>();
    for (Taking taking : offered) {
      String words = messages.get("review.take." + taking.name());
      Runnable take =
          () -> {
            page.keepTyping();
            page.close();
            taken.accept(taking, reviewed.report());
          };
      choices.add(choices.isEmpty() ? Choice.primary(words, take) : Choice.other(words, take));
    }
    choices.add(
        Choice.other(
            messages.get("review.leave"),
            () -> {
              page.close();
              leave(reviewed, file, offered, taken);
            }));
    Overlay.Card card =
        overlay.whole(messages.get("review.heading", file.getFileName()), page, choices);
    page.onAllSeen(card::focusPrimary);
    page.begin();
  }

  /** What was mended is not thrown away by one key. */
  private void leave(
      ReviewedReport reviewed, Path file, List<Taking> offered, BiConsumer<Taking, Report> taken) {
    if (reviewed.isTouched()) {
      overlay.ask(
          messages.get("review.leaveHeading"),
          messages.get("review.leaveWords"),
          List.of(
              Choice.primary(
                  messages.get("review.stay"), () -> show(reviewed, file, offered, taken)),
              Choice.other(messages.get("review.leave"), () -> {})));
    }
  }
}
