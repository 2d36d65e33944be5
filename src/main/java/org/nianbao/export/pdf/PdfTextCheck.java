package org.nianbao.export.pdf;

import java.io.IOException;
import java.util.Set;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.view.TextLayer;
import org.nianbao.figures.CheckCode;
import org.nianbao.figures.Figures;

/**
 * Whether a PDF shows what the draft inside it says. Someone may have edited the one and not the
 * other; then the words on the page are what was published, and the clerk must know.
 */
public final class PdfTextCheck {
  private final PdfExporter printer;
  private final String version;

  /**
   * @param version of this program; empty if unknown
   */
  public PdfTextCheck(PdfExporter printer, String version) {
    this.printer = printer;
    this.version = version;
  }

  /**
   * Compares the check code on the pages with the draft's, then prints the draft again and compares
   * the words in their order. Their order is left out only where another version of the program
   * wrote the draft: that one may have laid its pages out otherwise.
   *
   * @param carried the draft that was found in the PDF
   * @throws IOException if the PDF's pages cannot be read
   */
  public boolean agrees(byte[] pdf, Draft carried) throws IOException, DraftException {
    String code = CheckCode.of(carried.report(), Figures.of(carried.report()));
    return TextLayer.checkCodes(pdf).equals(Set.of(code))
        && (shows(pdf, carried, ExportOptions.FINAL) || shows(pdf, carried, ExportOptions.PROOF));
  }

  private boolean shows(byte[] pdf, Draft draft, ExportOptions options)
      throws IOException, DraftException {
    byte[] expected = printer.print(draft, options, Progress.UNWATCHED).content();
    return TextLayer.of(pdf).equals(TextLayer.of(expected))
        || (!draft.app().equals(version)
            && TextLayer.inventory(pdf).equals(TextLayer.inventory(expected)));
  }
}
