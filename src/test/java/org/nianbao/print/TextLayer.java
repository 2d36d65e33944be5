package org.nianbao.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What another library than the one that wrote it reads in a PDF. */
final class TextLayer {
  private static final Pattern BLANK = Pattern.compile("[\\s\\u3000\\u00A0]+");
  private static final Pattern PAGE_FOOT =
      Pattern.compile("校验码[0-9A-Z]{4}-[0-9A-Z]{4}—\\d+—|—\\d+—校验码[0-9A-Z]{4}-[0-9A-Z]{4}");

  private TextLayer() {}

  /** The text of all pages without blanks and without what stands at the pages' feet. */
  static String of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return PAGE_FOOT.matcher(squeeze(new PDFTextStripper().getText(document))).replaceAll("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String squeeze(String text) {
    return BLANK.matcher(text).replaceAll("");
  }
}
