package org.nianbao.ui.preview;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints a PDF on paper, vectors and actual size, through the system's dialog. */
public final class PaperPrinter {
  private PaperPrinter() {}

  /**
   * Shows the dialog and prints; not on the JavaFX thread, which the dialog would hold up.
   *
   * @throws PrinterException if there is no printer, or it refuses
   */
  public static void print(byte[] pdf, String name) throws IOException, PrinterException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      if (job.getPrintService() == null) {
        throw new PrinterException("No printer");
      }
      job.setJobName(name);
      job.setPageable(new PDFPageable(document, Orientation.AUTO));
      if (job.printDialog()) {
        job.print();
      }
    }
  }
}
