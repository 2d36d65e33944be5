package org.nianbao.print;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftWriter;
import org.nianbao.figures.CheckCode;
import org.nianbao.figures.Figures;
import org.nianbao.print.font.DocumentFonts;
import org.nianbao.print.font.FontChain;
import org.nianbao.print.font.FontLibrary;
import org.nianbao.print.font.MachineFonts;
import org.nianbao.print.page.DocumentProperties;
import org.nianbao.print.page.PrintableReport;
import org.nianbao.print.page.Progress;
import org.nianbao.print.page.ReportPages;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * Prints drafts as PDF/A-3a and PDF/UA-1 with the draft inside. The same draft gives the same
 * bytes: no clock, no locale and, with the built-in fonts, no machine has a say. One report at a
 * time.
 */
public final class ReportPrinter {
  private static final int WAIT_MILLIS = 20;

  private final Messages messages;
  private final FontLibrary fonts;
  private final MachineFonts machine;
  private final ReportPages pages;
  private final DraftWriter writer = new DraftWriter();
  private final ReentrantLock turn = new ReentrantLock();

  /**
   * @param fonts kept from print to print
   * @param machine asked for official fonts if the clerk wants them, and for rare characters
   */
  public ReportPrinter(Messages messages, FontLibrary fonts, MachineFonts machine) {
    this.messages = messages;
    this.machine = machine;
    this.fonts = fonts;
    this.pages = new ReportPages(messages);
  }

  /** Says that a print is to come: the fonts load meanwhile. */
  void announce() {
    fonts.loadAhead();
  }

  /** Prints a draft that nobody waits for. */
  public PrintedReport print(Draft draft, PrintOptions options) throws DraftException {
    return print(draft, options, Progress.UNWATCHED);
  }

  /**
   * Prints a draft, whatever is wrong with it.
   *
   * @throws DraftException if it is larger than a draft may be and so cannot be carried along
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public PrintedReport print(Draft draft, PrintOptions options, Progress progress)
      throws DraftException {
    takeTurn(progress);
    try {
      return printAlone(draft, options, progress);
    } finally {
      turn.unlock();
    }
  }

  /** Waits for other prints to end, since fonts are read by one at a time. */
  private void takeTurn(Progress progress) {
    try {
      do {
        progress.reached(0);
      } while (!turn.tryLock(WAIT_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private PrintedReport printAlone(Draft draft, PrintOptions options, Progress progress)
      throws DraftException {
    byte[] carried = writer.write(draft);
    Report report = draft.report();
    Figures figures = Figures.of(report);
    String code = CheckCode.of(report, figures);
    DocumentFonts used = new DocumentFonts(new FontChain(fonts, machine, options.machineFonts()));
    byte[] pdf =
        pages.set(
            new PrintableReport(report, figures, messages),
            used,
            new DocumentProperties(options.proof(), code, date(draft), carried),
            progress);
    List<String> official = options.machineFonts() ? machine.officialNames() : List.of();
    return new PrintedReport(pdf, code, used.missing(), official);
  }

  /** When it was saved; a draft that never was has the first day on which it can be due. */
  private static OffsetDateTime date(Draft draft) {
    return draft
        .saved()
        .orElseGet(
            () -> {
              int year = Math.clamp(draft.report().year() + 1L, 1, 9999);
              return OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
            });
  }
}
