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
  private static final double MOST_PIXELS = 40e6;
  private static final int LONGEST_SIDE = 20_000;

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

  /** How wide a page, from 0, is when it is shown, in points. */
  public synchronized double width(int index) {
    return isTurned(index) ? box(index).getHeight() : box(index).getWidth();
  }

  private double height(int index) {
    return isTurned(index) ? box(index).getWidth() : box(index).getHeight();
  }

  private PDRectangle box(int index) {
    return document.getPage(index).getCropBox();
  }

  /** Whether it is shown lying on its side, as wide tables are. */
  private boolean isTurned(int index) {
    return Math.floorMod(document.getPage(index).getRotation(), 180) == 90;
  }

  /**
   * Draws a page on white.
   *
   * @param index from 0
   * @param dpi pixels an inch; 96 is actual size on an unscaled screen. Of a page that is larger
   *     than a poster, as only a made-up one is, the picture is coarser
   */
  public synchronized PageImage render(int index, double dpi) throws IOException {
    double points = Math.max(1, width(index) * height(index));
    double scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / points));
    int width = Math.clamp(Math.round(width(index) * scale), 1, LONGEST_SIDE);
    int height = Math.clamp(Math.round(height(index) * scale), 1, LONGEST_SIDE);
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
