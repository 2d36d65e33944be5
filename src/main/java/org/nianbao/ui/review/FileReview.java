package org.nianbao.ui.review;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.nianbao.check.Checker;
import org.nianbao.export.pdf.PdfExporter;
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
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Importer importer;
  private final Messages messages;
  private final Overlay overlay;
  private final Waiting waiting;
  private final Checking checking;

  public FileReview(
      Importer importer,
      Checker checker,
      PdfExporter printer,
      Messages messages,
      Overlay overlay,
      Waiting waiting) {
    this.importer = importer;
    this.messages = messages;
    this.overlay = overlay;
    this.waiting = waiting;
    this.checking = new Checking(checker, printer, messages, overlay);
  }

  /**
   * What may become of a report.
   *
   * @param choices the usual one first; {@link Taking#ONLY_CHECK} is seen to here
   * @param taken gets what the clerk has chosen and the report, mended; not called if there is no
   *     report, or it is not wanted
   */
  public record Offer(List<Taking> choices, BiConsumer<Taking, Report> taken) {
    public Offer {
      choices = List.copyOf(choices);
    }
  }

  /** Reads a report until it is told to stop. */
  private interface ReadingTask {
    ImportedReport read(BooleanSupplier stopped) throws UnreadableFileException;
  }

  /**
   * Where a report comes from.
   *
   * @param name of the file, without a folder
   */
  private record SourceFile(String name, FileContent content) {}

  /** Reads a file and shows it; says why if it cannot be read, or is no report. */
  public void open(Path file, Offer offer) {
    SourceFile origin =
        new SourceFile(String.valueOf(file.getFileName()), () -> Files.readAllBytes(file));
    begin(origin, file.toString(), stopped -> importer.read(file, stopped), offer);
  }

  /** Reads a page, or its plain text, that was copied in another program. */
  public void paste(String copied, Offer offer) {
    // The mark says that it is UTF-8, whatever the program that it was copied in has declared.
    byte[] page = (BYTE_ORDER_MARK + copied).getBytes(StandardCharsets.UTF_8);
    SourceFile origin = new SourceFile(messages.get("review.clipboard"), () -> page);
    begin(origin, origin.name(), stopped -> importer.read(page, origin.name(), stopped), offer);
  }

  private void begin(SourceFile origin, String place, ReadingTask reading, Offer offer) {
    AtomicBoolean stopped = new AtomicBoolean();
    waiting.run(
        new Waiting.Job<>(
            messages.get("review.reading", place),
            () -> read(origin, reading, stopped, offer),
            Runnable::run,
            () -> stopped.set(true),
            unwanted -> {}));
  }

  /** On another thread; what is to be shown on the JavaFX thread. */
  private Runnable read(
      SourceFile origin, ReadingTask reading, AtomicBoolean stopped, Offer offer) {
    try {
      ImportedReport imported = reading.read(stopped::get);
      ReviewedReport reviewed = new ReviewedReport(imported, checking.errors(imported.report()));
      return imported.isReport()
          ? () -> show(origin, reviewed, offer)
          : () -> refuse(origin, messages.get("import.noReport"));
    } catch (UnreadableFileException e) {
      return () -> refuse(origin, e.message(messages));
    }
  }

  private void refuse(SourceFile origin, String why) {
    overlay.ask(
        messages.get("review.refused", origin.name()),
        why,
        List.of(Choice.primary(messages.get("app.understood"), () -> {})));
  }

  private void show(SourceFile origin, ReviewedReport reviewed, Offer offer) {
    ReviewPage page = new ReviewPage(reviewed, origin.content(), messages);
    List<Choice> choices = new ArrayList<>();
    for (Taking taking : offer.choices()) {
      String words = messages.get("review.take." + taking.name());
      Runnable take =
          () -> {
            page.keepTyping();
            page.close();
            take(taking, origin, reviewed, offer);
          };
      choices.add(choices.isEmpty() ? Choice.primary(words, take) : Choice.other(words, take));
    }
    choices.add(
        Choice.other(
            messages.get("review.leave"),
            () -> {
              page.keepTyping();
              page.close();
              leave(origin, reviewed, offer);
            }));
    Overlay.Card card = overlay.whole(messages.get("review.heading", origin.name()), page, choices);
    page.onAllSeen(card::focusPrimary);
    page.begin();
  }

  private void take(Taking taking, SourceFile origin, ReviewedReport reviewed, Offer offer) {
    if (taking == Taking.ONLY_CHECK) {
      checking.show(reviewed, origin.content(), () -> show(origin, reviewed, offer));
    } else {
      offer.taken().accept(taking, reviewed.report());
    }
  }

  /** What was mended is not thrown away by one key. */
  private void leave(SourceFile origin, ReviewedReport reviewed, Offer offer) {
    if (reviewed.isTouched()) {
      overlay.ask(
          messages.get("review.leaveHeading"),
          messages.get("review.leaveWords"),
          List.of(
              Choice.primary(messages.get("review.stay"), () -> show(origin, reviewed, offer)),
              Choice.other(messages.get("review.leave"), () -> {})));
    }
  }
}
