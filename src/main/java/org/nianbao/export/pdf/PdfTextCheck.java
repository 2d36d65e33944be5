package org.nianbao.export.pdf;

import java.io.IOException;
import java.util.List;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.view.TextLayer;

/**
 * Whether a PDF shows what the draft inside it says. Someone may have edited the one and not the
 * other; then the words on the page are what was published, and the clerk must know.
 */
public final class PdfTextCheck {
  private final PdfExporter printer;

  public PdfTextCheck(PdfExporter printer) {
    this.printer = printer;
  }

  /**
   * Prints the draft again and compares the words. Their order is left out of it: the PDF may come
   * from a version of the program that laid its pages out otherwise.
   *
   * @param carried the draft that was found in the PDF
   * @throws IOException if the PDF's pages cannot be read
   */
  public boolean agrees(byte[] pdf, Draft carried) throws IOException, DraftException {
    List<String> words = TextLayer.inventory(pdf);
    return words.equals(words(carried, ExportOptions.FINAL))
        || words.equals(words(carried, ExportOptions.PROOF));
  }

  private List<String> words(Draft draft, ExportOptions options)
      throws IOException, DraftException {
    return TextLayer.inventory(printer.print(draft, options, Progress.UNWATCHED).content());
  }
}
