package org.nianbao.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** What someone does who changes a figure in the draft of a PDF, and not on its pages. */
public final class DoctoredPdf {
  private DoctoredPdf() {}

  /** Puts other words in the first place of the draft inside that has these. */
  public static void replace(Path file, String words, String by) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      COSArray files =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      PDComplexFileSpecification carried =
          new PDComplexFileSpecification((COSDictionary) files.getObject(0));
      String json =
          new String(carried.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8)
              .replaceFirst("\"" + words + "\"", "\"" + by + "\"");
      carried.setEmbeddedFile(
          new PDEmbeddedFile(
              document, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
      document.save(file.toFile());
    }
  }
}
