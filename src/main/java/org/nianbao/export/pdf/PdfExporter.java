package org.nianbao.export.pdf;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportSource;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.Exporter;
import org.nianbao.export.Progress;
import org.nianbao.export.SheetExporter;
import org.nianbao.export.SheetSource;
import org.nianbao.export.pdf.font.DocumentFonts;
import org.nianbao.export.pdf.font.FontChain;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.text.Messages;

/** Prints reports as PDF/A-3a and PDF/UA-1 with the draft inside. One report at a time. */
public final class PdfExporter implements Exporter, SheetExporter {
  /** How soon a print that waits notices that it is no longer wanted. */
  private static final int WAIT_MILLIS = 20;

  private final Messages messages;
  private final FontLibrary fonts;
  private final MachineFonts machine;
  private final ReportPages pages;
  private final SheetPage sheets;
  private final ReentrantLock turn = new ReentrantLock();
  private final RestAfterPrints rest = new RestAfterPrints();

  /**
   * @param fonts whose characters and measures are kept from print to print
   * @param machine asked for official fonts if the clerk wants them, and for rare characters
   */
  public PdfExporter(Messages messages, FontLibrary fonts, MachineFonts machine) {
    this.messages = messages;
    this.machine = machine;
    this.fonts = fonts;
    this.pages = new ReportPages(messages);
    this.sheets = new SheetPage(messages);
  }

  /**
   * Prints a draft, whatever is wrong with it.
   *
   * @throws DraftException if it is larger than a draft may be and so cannot be carried along
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public ExportedReport print(Draft draft, ExportOptions options, Progress progress)
      throws DraftException {
    return export(ExportSource.of(draft, options, messages), progress);
  }

  @Override
  public ExportedReport export(ExportSource source, Progress progress) {
    takeTurn(progress);
    try {
      return printAlone(source, progress);
    } finally {
      endTurn();
    }
  }

  /** Pages of a title and paragraphs that are no report, for paper. */
  public byte[] text(String title, List<String> paragraphs) {
    takeTurn(Progress.UNWATCHED);
    try {
      return TextPages.set(
          title, paragraphs, new DocumentFonts(new FontChain(fonts, machine, false)));
    } finally {
      endTurn();
    }
  }

  /** Prints the 审签单 in the built-in fonts. */
  @Override
  public ExportedReport exportSheet(SheetSource source, Progress progress) {
    takeTurn(progress);
    try {
      DocumentFonts used = new DocumentFonts(new FontChain(fonts, machine, false));
      byte[] pdf = sheets.set(source, used);
      progress.reached(1);
      return new ExportedReport(ExportFormat.PDF, pdf, source.code(), used.missing(), List.of());
    } finally {
      endTurn();
    }
  }

  /** Waits for other prints to end, since the machine's fonts are read by one at a time. */
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

  private void endTurn() {
    turn.unlock();
    rest.printed();
  }

  private ExportedReport printAlone(ExportSource source, Progress progress) {
    boolean machineFonts = source.options().machineFonts();
    DocumentFonts used = new DocumentFonts(new FontChain(fonts, machine, machineFonts));
    byte[] pdf = pages.set(source, used, progress);
    List<String> official = machineFonts ? machine.officialNames() : List.of();
    return new ExportedReport(ExportFormat.PDF, pdf, source.code(), used.missing(), official);
  }
}
