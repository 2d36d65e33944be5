package org.nianbao.export.pdf.view;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints a PDF on paper through the system's own dialog, in actual size, as vectors. */
public final class PaperPrinter {
  private final BooleanSupplier hasPrinter;
  private final Supplier<PrinterJob> jobs;

  public PaperPrinter() {
    this(() -> PrinterJob.lookupPrintServices().length > 0, PrinterJob::getPrinterJob);
  }

  /**
   * @param hasPrinter whether the machine knows any printer
   */
  PaperPrinter(BooleanSupplier hasPrinter, Supplier<PrinterJob> jobs) {
    this.hasPrinter = hasPrinter;
    this.jobs = jobs;
  }

  /**
   * Asks for a printer and prints. Blocks until the job is handed over; not for the screen's
   * thread.
   *
   * @param name of the job, as it stands in the printer's queue
   * @return false if the clerk thought better of it
   * @throws IOException if the PDF cannot be read
   * @throws PrinterException if there is no printer or it refuses
   */
  public boolean print(byte[] pdf, String name) throws IOException, PrinterException {
    if (!hasPrinter.getAsBoolean()) {
      // The system would say so in its own dialog and in its own language.
      throw new PrinterException("No printer");
    }
    try (PDDocument document = QuietPdfBox.load(pdf)) {
      PrinterJob job = jobs.get();
      job.setJobName(name);
      job.setPageable(new PDFPageable(document, Orientation.AUTO, false, 0));
      if (!job.printDialog()) {
        return false;
      }
      job.print();
      return true;
    }
  }
}
