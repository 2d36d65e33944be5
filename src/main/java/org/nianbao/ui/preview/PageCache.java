package org.nianbao.ui.preview;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.nianbao.export.pdf.view.PageImage;
import org.nianbao.export.pdf.view.PageImages;

/** The last few pages that were drawn, as JavaFX shows them. Used on one thread, not JavaFX's. */
public final class PageCache implements AutoCloseable {
  /** The page in sight and its neighbours; a page at 150 % takes 8 MB. */
  private static final int KEPT = 3;

  private final byte[] pdf;
  private final int count;
  private @Nullable PageImages pages;
  private final Map<Page, Image> kept = new LinkedHashMap<>(8, 0.75f, true);

  private record Page(int index, long dpi) {}

  public PageCache(byte[] pdf) throws IOException {
    this.pdf = pdf;
    this.count = opened().count();
  }

  private PageImages opened() throws IOException {
    PageImages open = pages;
    if (open == null) {
      open = PageImages.open(pdf);
      pages = open;
    }
    return open;
  }

  public int count() {
    return count;
  }

  /** How wide a page, from 0, is when it is shown, in points. */
  public double width(int index) throws IOException {
    return opened().width(index);
  }

  /** A page, from 0, in pixels an inch. */
  public Image image(int index, double dpi) throws IOException {
    Page page = new Page(index, Math.round(dpi));
    Image known = kept.get(page);
    if (known != null) {
      return known;
    }
    PageImage drawn = opened().render(index, dpi);
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

  /** Lets go of what can be made again from the PDF, ten times its size. */
  void rest() throws IOException {
    kept.clear();
    PageImages open = pages;
    if (open != null) {
      pages = null;
      open.close();
    }
  }

  @Override
  public void close() throws IOException {
    rest();
  }
}
