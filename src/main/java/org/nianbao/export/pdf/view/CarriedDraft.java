package org.nianbao.export.pdf.view;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Limits;
import org.nianbao.draft.PdfDraft;

/** Takes the draft out of a PDF, byte for byte as it was put in. */
public final class CarriedDraft implements PdfDraft {
  /** The name under which a PDF carries it. */
  public static final String NAME = "draft.nianbao";

  private static final String MARK = "%PDF-";

  /** Readers of PDFs overlook what a mail gateway has put before it. */
  private static final int MARK_WITHIN = 1024;

  @Override
  public Optional<byte[]> in(byte[] pdf) {
    // PDFBox would search all of a large zip for something that it can mend.
    int length = Math.min(pdf.length, MARK_WITHIN);
    if (!new String(pdf, 0, length, StandardCharsets.ISO_8859_1).contains(MARK)) {
      return Optional.empty();
    }
    try (PDDocument document = QuietPdfBox.load(pdf)) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      COSArray files = catalog.getCOSArray(COSName.getPDFName("AF"));
      for (int i = 0; files != null && i < files.size(); i++) {
        if (files.getObject(i) instanceof COSDictionary file) {
          PDComplexFileSpecification specification = new PDComplexFileSpecification(file);
          if (NAME.equals(specification.getFilename())) {
            return content(specification.getEmbeddedFile());
          }
        }
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Anyone may have made this file: PDFBox meets some malformed ones with a ClassCastException.
      return Optional.empty();
    }
  }

  private static Optional<byte[]> content(@Nullable PDEmbeddedFile file) throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    try (InputStream in = file.createInputStream()) {
      byte[] bytes = in.readNBytes(Limits.BYTES + 1);
      return bytes.length > Limits.BYTES ? Optional.empty() : Optional.of(bytes);
    }
  }
}
