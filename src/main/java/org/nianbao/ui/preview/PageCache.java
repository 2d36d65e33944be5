package org.nianbao.ui.preview;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.nianbao.export.pdf.view.PageImage;
import org.nianbao.export.pdf.view.PageImages;

/** The last few pages that were drawn, as JavaFX shows them. Used on one thread, not JavaFX's. */
public final class PageCache implements AutoCloseable {
  /** The page in sight and its neighbours; a page at 150 % takes 8 MB. */
  private static final int KEPT = 3;

  private final PageImages pages;
  private final Map<Page, Image> kept = new LinkedHashMap<>(8, 0.75f, true);

  private record Page(int index, long dpi) {}

  public PageCache(byte[] pdf) throws IOException {
    pages = PageImages.open(pdf);
  }

  public int count() {
    return pages.count();
  }

  /** How wide a page, from 0, is when it is shown, in points. */
  public double width(int index) {
    return pages.width(index);
  }

  /** A page, from 0, in pixels an inch. */
  public Image image(int index, double dpi) throws IOException {
    Page page = new Page(index, Math.round(dpi));
    Image known = kept.get(page);
    if (known != null) {
      return known;
    }
    PageImage drawn = pages.render(index, dpi);
    Image image =
        new WritableImage(
            new PixelBuffer<>(
                drawn.width(),
                drawn.height(),
                IntBuffer.wrap(drawn.pixels()),
                PixelFormat.getIntArgbPreInstance()));
    kept.put(page, image);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return image;
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
