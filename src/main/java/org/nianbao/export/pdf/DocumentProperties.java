package org.nianbao.export.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nianbao.export.ExportSource;
import org.nianbao.text.Messages;
import org.nianbao.text.Sha256;

/** Begins a file and says in its properties what it is: title, body, check code, date, 定稿. */
final class DocumentProperties {
  /** The document property that holds the check code. */
  static final String CHECK_CODE = "CheckCode";

  /** The document property that holds since when the report is final; absent if it is not. */
  static final String FINAL = "Final";

  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmssxx", Locale.ROOT);

  private final Messages messages;

  DocumentProperties(Messages messages) {
    this.messages = messages;
  }

  /**
   * A new file.
   *
   * @param content what tells it from others: no clock and no chance has a say in its id
   */
  PdfDocument open(OutputStream out, byte[] content) {
    // Here and not earlier: it wakes half of iText, which a start of the program should not wait
    // for.
    EventManager.acknowledgeAgplUsageDisableWarningMessage();
    PdfString id =
        new PdfString(new String(Sha256.digest(content), 0, 16, StandardCharsets.ISO_8859_1))
            .setHexWriting(true);
    WriterProperties properties =
        new WriterProperties()
            .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
            // A thousand objects say which word is whose: a quarter of a file that does not pack
            // them.
            .setFullCompressionMode(true)
            .setInitialDocumentId(id)
            .setModifiedDocumentId(id);
    return new ReportDocument(new PdfWriter(out, properties), sRgb());
  }

  void describe(PdfDocument pdf, String title, ExportSource source) {
    pdf.getCatalog().setLang(new PdfString("zh-CN"));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    PdfDocumentInfo info = pdf.getDocumentInfo();
    info.setTitle(title)
        .setAuthor(source.report().author())
        .setSubject(messages.get("print.subject"))
        .setKeywords(source.keywords(messages))
        .setCreator(messages.get("print.creator"));
    info.setMoreInfo(CHECK_CODE, source.code());
    if (!source.finalSince().isEmpty()) {
      info.setMoreInfo(FINAL, source.finalSince());
    }
    info.setMoreInfo("CreationDate", date(source.date()));
    info.setMoreInfo("ModDate", date(source.date()));
  }

  /** 20260112140321+08'00' */
  static String date(OffsetDateTime date) {
    String text = PDF_DATE.format(date);
    int minutes = text.length() - 2;
    return text.substring(0, minutes) + "'" + text.substring(minutes) + "'";
  }

  private static PdfOutputIntent sRgb() {
    try (InputStream profile =
        DocumentProperties.class.getResourceAsStream("/org/nianbao/fonts/sRGB.icc")) {
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
