package org.nianbao.export.pdf.view;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words that a PDF's pages show, as any reader of PDFs finds them. */
public final class TextLayer {
  private static final Pattern BLANK = Pattern.compile("[\\s\\u3000\\u00A0]+");
  private static final String CHECK_CODE = "校验码\\s*([0-9A-Z]{4}-[0-9A-Z]{4})";
  private static final String PAGE_NUMBER = "—\\s*\\d+\\s*—";
  private static final Pattern PAGE_FOOT =
      Pattern.compile(CHECK_CODE + "\\s*" + PAGE_NUMBER + "|" + PAGE_NUMBER + "\\s*" + CHECK_CODE);
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
   * same words in another layout, and another for any digit that is changed or gone; but the same,
   * too, where two figures have changed places.
   *
   * @throws IOException if it cannot be read
   */
  public static List<String> inventory(byte[] pdf) throws IOException {
    return WORD.matcher(withoutFeet(pdf)).results().map(MatchResult::group).sorted().toList();
  }

  /**
   * The check codes at the pages' feet, each once.
   *
   * @throws IOException if it cannot be read
   */
  public static Set<String> checkCodes(byte[] pdf) throws IOException {
    return PAGE_FOOT
        .matcher(text(pdf))
        .results()
        .map(foot -> foot.group(1) == null ? foot.group(2) : foot.group(1))
        .collect(Collectors.toSet());
  }

  private static String withoutFeet(byte[] pdf) throws IOException {
    return PAGE_FOOT.matcher(text(pdf)).replaceAll("");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = QuietPdfBox.load(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** A text without blanks of any kind. */
  public static String withoutBlanks(String text) {
    return BLANK.matcher(text).replaceAll("");
  }
}
