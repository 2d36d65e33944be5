package org.nianbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.properties.TextAlignment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.nianbao.export.pdf.font.DocumentFonts;
import org.nianbao.export.pdf.font.Face;
import org.nianbao.export.pdf.font.FontChain;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;

/** Lines as iText really breaks them, with changes of font in the worst places. */
class LinesOnPaperTest {
  private static final String TEXT =
      "本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条规定和《通知》"
          + "（国办公开办函〔2021〕30号）编制：王䶮、李㛃、张𬭼，“朱镕基”的“镕”、“喆”“堃”！陶喆？"
          + "占比98.75%，满意率99.2％；“龘”、（㐂）、《𫖯𬱖》。电话：010-12345678，结束……完——好。";
  private static final String NOT_AT_START = "，。、；：？！％）〕》”…—.,;:?!%)";
  private static final String NOT_AT_END = "（〔《“(";

  @Test
  void noForbiddenStartOrEndAtAnyWidth() throws IOException {
    List<String> lines = lines();
    assertTrue(lines.size() > 700, () -> lines.size() + " lines");
    assertEquals(
        List.of(),
        lines.stream().filter(line -> NOT_AT_START.indexOf(line.charAt(0)) >= 0).toList());
    assertEquals(
        List.of(),
        lines.stream()
            .filter(line -> NOT_AT_END.indexOf(line.charAt(line.length() - 1)) >= 0)
            .toList());
    String whole = String.join("", lines);
    assertEquals(0, whole.length() % TEXT.length());
    assertEquals(TEXT.repeat(whole.length() / TEXT.length()), whole);
  }

  private static List<String> lines() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Typesetter typesetter =
        new Typesetter(
            new DocumentFonts(new FontChain(new FontLibrary(), MachineFonts.none(), false)));
    try (Document document = new Document(new PdfDocument(new PdfWriter(out)), PageSize.A4)) {
      for (float width = 110; width < 480; width += 3.7f) {
        document.add(
            typesetter
                .paragraph(Face.FANGSONG, TEXT)
                .setFontSize(12)
                .setWidth(width)
                .setTextAlignment(TextAlignment.JUSTIFIED)
                .setSpacingRatio(0f));
      }
    }
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setWordSeparator("");
      return stripper.getText(pdf).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
  }
}
