package org.nianbao.export.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.nianbao.export.pdf.font.DocumentFonts;
import org.nianbao.paper.TextBlocks;

/** Pages of running text that are no report and carry nothing: for paper alone. */
final class TextPages {
  private static final PageSize A4 = new PageSize(PageGrid.PAGE_WIDTH, PageGrid.PAGE_HEIGHT);

  private TextPages() {}

  /** A PDF of a title and paragraphs. */
  static byte[] set(String title, List<String> paragraphs, DocumentFonts fonts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Typesetter typesetter = new Typesetter(fonts);
    typesetter.begin(title);
    try (Document document = new Document(new PdfDocument(new PdfWriter(out)), A4)) {
      document.setMargins(PageGrid.TOP, PageGrid.RIGHT, PageGrid.BOTTOM, PageGrid.LEFT);
      TextFlow text = new TextFlow(document, typesetter);
      text.title(List.of(title));
      TextBlocks.withoutHeadings(String.join("\n", paragraphs)).forEach(text::block);
      text.signature(List.of());
    }
    return out.toByteArray();
  }
}
