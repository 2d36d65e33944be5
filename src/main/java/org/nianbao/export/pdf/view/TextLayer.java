package org.nianbao.export.pdf.view;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words that a PDF's pages show, as any reader of PDFs finds them. */
public final class TextLayer {
  private static final Pattern BLANK = Pattern.compile("[\\s\\u3000\\u00A0]+");
  private static final Pattern PAGE_FOOT =
      Pattern.compile(
          "校验码\\s*[0-9A-Z]{4}-[0-9A-Z]{4}\\s*—\\s*\\d+\\s*—"
              + "|—\\s*\\d+\\s*—\\s*校验码\\s*[0-9A-Z]{4}-[0-9A-Z]{4}");
  private static final Pattern WORD = Pattern.compile("\\d+|[^\\s\\u3000\\u00A0]");

  private TextLayer() {}

  /**
   * The text of all pages, in the order in which it was set, without blanks and without what stands
   * at the pages' feet.
   *
   * @throws IOException if it cannot be read
   */
  public static String of(byte[] pdf) throws IOException {
    return withoutBlanks(withoutFeet(pdf));
  }

  /**
   * The numbers and the single characters of all pages, sorted: the same for two pages that set the
   * same words in another layout, another for any digit changed, moved or gone.
   *
   * @throws IOException if it cannot be read
   */
  public static List<String> inventory(byte[] pdf) throws IOException {
    return WORD.matcher(withoutFeet(pdf)).results().map(MatchResult::group).sorted().toList();
  }

  private static String withoutFeet(byte[] pdf) throws IOException {
    try (PDDocument document = QuietPdfBox.load(pdf)) {
      return PAGE_FOOT.matcher(new PDFTextStripper().getText(document)).replaceAll("");
    }
  }

  /** A text without blanks of any kind. */
  public static String withoutBlanks(String text) {
    return BLANK.matcher(text).replaceAll("");
  }
}
