package org.nianbao.export.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PageLabelNumberingStyle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.font.DocumentFonts;
import org.nianbao.export.pdf.view.CarriedDraft;
import org.nianbao.text.Messages;
import org.nianbao.text.Sha256;

/** Makes the file: metadata, colour, attachment; the pages are the {@link ReportBody}'s. */
final class ReportPages {
  /** The document property that holds the check code. */
  static final String CHECK_CODE = "CheckCode";

  /** iText rounds A4 to whole points, and so loses the 28th character. */
  private static final PageSize A4 = new PageSize(PageGrid.PAGE_WIDTH, PageGrid.PAGE_HEIGHT);

  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmssxx", Locale.ROOT);

  private final Messages messages;

  ReportPages(Messages messages) {
    this.messages = messages;
  }

  /**
   * The finished PDF.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  byte[] set(ExportSource source, DocumentFonts fonts, Progress progress) {
    // Here and not earlier: it wakes half of iText, which a start of the program should not wait
    // for.
    EventManager.acknowledgeAgplUsageDisableWarningMessage();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    PdfDocument pdf = new ReportDocument(new PdfWriter(out, properties(source)), sRgb());
    describe(pdf, source);
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

  private static WriterProperties properties(ExportSource source) {
    PdfString id =
        new PdfString(new String(Sha256.digest(source.draft()), 0, 16, StandardCharsets.ISO_8859_1))
            .setHexWriting(true);
    return new WriterProperties()
        .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
        .setInitialDocumentId(id)
        .setModifiedDocumentId(id);
  }

  private void describe(PdfDocument pdf, ExportSource source) {
    pdf.getCatalog().setLang(new PdfString("zh-CN"));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    PdfDocumentInfo info = pdf.getDocumentInfo();
    info.setTitle(String.join("", source.report().title()))
        .setAuthor(source.report().author())
        .setSubject(messages.get("print.subject"))
        .setKeywords(messages.get("print.keywords", source.code()))
        .setCreator(messages.get("print.creator"));
    info.setMoreInfo(CHECK_CODE, source.code());
    info.setMoreInfo("CreationDate", pdfDate(source.date()));
    info.setMoreInfo("ModDate", pdfDate(source.date()));
  }

  private void carry(PdfDocument pdf, ExportSource source) {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.ModDate, new PdfString(pdfDate(source.date())));
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

  /** 20260112140321+08'00' */
  private static String pdfDate(OffsetDateTime date) {
    String text = PDF_DATE.format(date);
    int minutes = text.length() - 2;
    return text.substring(0, minutes) + "'" + text.substring(minutes) + "'";
  }

  private static PdfOutputIntent sRgb() {
    try (InputStream profile =
        ReportPages.class.getResourceAsStream("/org/nianbao/fonts/sRGB.icc")) {
      if (profile == null) {
        throw new IllegalStateException("sRGB.icc is not in the program");
      }
      return new PdfOutputIntent(
          "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
