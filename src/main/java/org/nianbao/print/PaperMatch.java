package org.nianbao.print;

import java.io.IOException;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.print.view.TextLayer;

/**
 * Whether a PDF shows what the draft inside it says. Someone may have edited the one and not the
 * other; then the words on the page are what was published, and the clerk must know.
 */
public final class PaperMatch {
  private final ReportPrinter printer;

  public PaperMatch(ReportPrinter printer) {
    this.printer = printer;
  }

  /**
   * Prints the draft again and compares the words.
   *
   * @param carried the draft that was found in the PDF
   * @throws IOException if the PDF's pages cannot be read
   */
  public boolean agrees(byte[] pdf, Draft carried) throws IOException, DraftException {
    String words = TextLayer.of(pdf);
    return words.equals(words(carried, PrintOptions.FINAL))
        || words.equals(words(carried, PrintOptions.PROOF));
  }

  private String words(Draft draft, PrintOptions options) throws IOException, DraftException {
    return TextLayer.of(printer.print(draft, options).pdf());
  }
}
