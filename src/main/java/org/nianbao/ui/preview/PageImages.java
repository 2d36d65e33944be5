package org.nianbao.ui.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures; the last few are kept. Used on one thread, not JavaFX's. */
final class PageImages implements AutoCloseable {
  private static final int KEPT = 3;

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final Map<Page, Image> kept =
      new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Page, Image> eldest) {
          return size() > KEPT;
        }
      };

  private record Page(int number, float scale) {}

  PageImages(byte[] pdf) throws IOException {
    document = Loader.loadPDF(pdf);
    renderer = new PDFRenderer(document);
  }

  int count() {
    return document.getNumberOfPages();
  }

  /** The width of a page in points. */
  float width(int page) {
    return document.getPage(page).getMediaBox().getWidth();
  }

  /**
   * A page.
   *
   * @param number from 0
   * @param scale pixels per point
   */
  Image image(int number, float scale) throws IOException {
    Page page = new Page(number, scale);
    Image known = kept.get(page);
    if (known != null) {
      return known;
    }
    Image image = render(number, scale);
    kept.put(page, image);
    return image;
  }

  private Image render(int number, float scale) throws IOException {
    var box = document.getPage(number).getMediaBox();
    int width = Math.round(box.getWidth() * scale);
    int height = Math.round(box.getHeight() * scale);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setBackground(Color.WHITE);
      graphics.clearRect(0, 0, width, height); // else what is not drawn is black
      renderer.renderPageToGraphics(number, graphics, scale);
    } finally {
      graphics.dispose();
    }
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    return new WritableImage(
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
