package org.nianbao.export.pdf.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pictures of a PDF's pages. The document stays open from page to page; one page is rendered at a
 * time, on whatever thread asks, never the screen's.
 */
public final class PageImages implements Closeable {
  private static final double POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PageImages(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /**
   * Opens a PDF.
   *
   * @throws IOException if it cannot be read
   */
  public static PageImages open(byte[] pdf) throws IOException {
    return new PageImages(QuietPdfBox.load(pdf));
  }

  public synchronized int count() {
    return document.getNumberOfPages();
  }

  /**
   * Draws a page on white.
   *
   * @param index from 0
   * @param dpi pixels an inch; 96 is actual size on an unscaled screen
   */
  public synchronized PageImage render(int index, double dpi) throws IOException {
    PDRectangle page = document.getPage(index).getCropBox();
    double scale = dpi / POINTS_PER_INCH;
    int width = Math.max(1, (int) Math.round(page.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(page.getHeight() * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setBackground(Color.WHITE);
      graphics.clearRect(0, 0, width, height);
      renderer.renderPageToGraphics(index, graphics, (float) scale);
    } finally {
      graphics.dispose();
    }
    return new PageImage(
        width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
  }

  @Override
  public synchronized void close() throws IOException {
    document.close();
  }
}
