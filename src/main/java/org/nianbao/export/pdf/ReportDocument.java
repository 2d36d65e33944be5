package org.nianbao.export.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.export.pdf.font.LeanTrueType;

/**
 * A PDF/A-3a and PDF/UA-1 document whose bytes depend on its content alone. iText marks each subset
 * font with six random letters; here they are counted. It also lists the characters of a subset
 * (CIDSet), and wrongly if a font of the machine is of the CFF kind, which veraPDF refuses (PDF/A-3
 * 6.2.11.4.2); the list is optional and left out.
 */
final class ReportDocument extends PdfADocument {
  private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+.*", Pattern.DOTALL);

  private final Map<String, String> tags = new HashMap<>();

  ReportDocument(PdfWriter writer, PdfOutputIntent intent) {
    super(writer, PdfAConformance.PDF_A_3A, intent);
    getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(this));
    setTagged();
  }

  @Override
  protected void flushObject(PdfObject object, boolean canBeInObjStm) throws IOException {
    if (object instanceof PdfDictionary dictionary) {
      settleName(dictionary, PdfName.FontName);
      settleName(dictionary, PdfName.BaseFont);
      dictionary.remove(PdfName.CIDSet);
      makeLean(dictionary.getAsStream(PdfName.FontFile2));
    }
    super.flushObject(object, canBeInObjStm);
  }

  private static void makeLean(@Nullable PdfStream trueType) {
    if (trueType != null) {
      byte[] lean = LeanTrueType.of(trueType.getBytes(false));
      trueType.setData(lean);
      trueType.put(PdfName.Length1, new PdfNumber(lean.length));
    }
  }

  /** iText would write them in the order of their hash codes, which differs from run to run. */
  @Override
  protected void flushFonts() {
    getDocumentFonts().stream()
        .sorted(
            Comparator.comparingInt(
                font -> font.getPdfObject().getIndirectReference().getObjNumber()))
        .forEach(PdfFont::flush);
  }

  private void settleName(PdfDictionary font, PdfName key) {
    PdfName name = font.getAsName(key);
    if (name != null && SUBSET.matcher(name.getValue()).matches()) {
      String random = name.getValue().substring(0, 6);
      String tag = tags.computeIfAbsent(random, r -> tag(tags.size()));
      font.put(key, new PdfName(tag + name.getValue().substring(6)));
    }
  }

  /** AAAAAA, AAAAAB, … */
  private static String tag(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number, i = 0; i < 6; i++, rest /= 26) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.reverse().toString();
  }
}
