package org.nianbao.importer.page;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** A PDF of letters and lines; places count from the upper left corner of an A4 page, in points. */
final class PdfBuilder implements AutoCloseable {
  static final float SIZE = 12;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPage page = new PDPage(PDRectangle.A4);
  private PDPageContentStream content;

  PdfBuilder() throws IOException {
    try (InputStream in =
        PdfBuilder.class.getResourceAsStream("/org/nianbao/fonts/NotoSansSC-Medium.subset.ttf")) {
      font = PDType0Font.load(document, in);
    }
    document.addPage(page);
    content = new PDPageContentStream(document, page);
  }

  PdfBuilder newPage() throws IOException {
    content.close();
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    return this;
  }

  /** The page as a scanner or a wide table has it: turned when it is shown. */
  PdfBuilder turned(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  PdfBuilder text(double x, double baseline, String text) throws IOException {
    return text(x, baseline, SIZE, text);
  }

  PdfBuilder text(double x, double baseline, double size, String text) throws IOException {
    content.beginText();
    content.setFont(font, (float) size);
    content.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - baseline));
    content.showText(text);
    content.endText();
    return this;
  }

  /** Large, grey, slanted over the page. */
  PdfBuilder watermark(String text) throws IOException {
    content.beginText();
    content.setNonStrokingColor(new Color(225, 225, 225));
    content.setFont(font, 60);
    content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(40), 150, 300));
    content.showText(text);
    content.endText();
    content.setNonStrokingColor(Color.BLACK);
    return this;
  }

  PdfBuilder line(double x0, double y0, double x1, double y1) throws IOException {
    float height = PDRectangle.A4.getHeight();
    content.moveTo((float) x0, (float) (height - y0));
    content.lineTo((float) x1, (float) (height - y1));
    content.stroke();
    return this;
  }

  /** All lines of a table. */
  PdfBuilder grid(double[] xs, double[] ys) throws IOException {
    for (double x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    for (double y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  /** Nothing but a filled box, as far as a reader of text can tell. */
  PdfBuilder picture() throws IOException {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
    content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
    return this;
  }

  PdfBuilder locked(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    content.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
