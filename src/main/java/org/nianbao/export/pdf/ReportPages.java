package org.nianbao.export.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PageLabelNumberingStyle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.font.DocumentFonts;
import org.nianbao.export.pdf.view.CarriedDraft;
import org.nianbao.text.Messages;

/** Makes the file: metadata, colour, attachment; the pages are the {@link ReportBody}'s. */
final class ReportPages {
  /** iText rounds A4 to whole points, and so loses the 28th character. */
  private static final PageSize A4 = new PageSize(PageGrid.PAGE_WIDTH, PageGrid.PAGE_HEIGHT);

  private final Messages messages;
  private final DocumentProperties properties;

  ReportPages(Messages messages) {
    this.messages = messages;
    this.properties = new DocumentProperties(messages);
  }

  /**
   * The finished PDF.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  byte[] set(ExportSource source, DocumentFonts fonts, Progress progress) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    PdfDocument pdf = properties.open(out, source.draft());
    properties.describe(pdf, String.join("", source.report().title()), source);
    Typesetter typesetter = new Typesetter(fonts);
    pdf.addEventHandler(
        PdfDocumentEvent.END_PAGE,
        new PageFoot(
            typesetter,
            messages.get("print.code", source.code()),
            source.options().proof() ? messages.get("print.watermark") : null));
    try (Document document = new Document(pdf, A4, false)) {
      document.setMargins(PageGrid.TOP, PageGrid.RIGHT, PageGrid.BOTTOM, PageGrid.LEFT);
      new ReportBody(document, typesetter, messages, progress).set(source.report());
      pdf.getPage(1).setPageLabel(PageLabelNumberingStyle.DECIMAL_ARABIC_NUMERALS, null);
      carry(pdf, source);
    }
    progress.reached(1);
    return out.toByteArray();
  }

  private void carry(PdfDocument pdf, ExportSource source) {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.ModDate, new PdfString(DocumentProperties.date(source.date())));
    PdfFileSpec file =
        PdfFileSpec.createEmbeddedFileSpec(
            pdf,
            source.draft(),
            messages.get("print.carried"),
            CarriedDraft.NAME,
            new PdfName("application/json"),
            parameters,
            new PdfName("Source"));
    pdf.addAssociatedFile(CarriedDraft.NAME, file);
  }
}
