package org.nianbao.ui.selfcheck;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** What a window shows, pixel by pixel. */
public final class WindowPicture {
  /** A window with text in it has hundreds of colours; one that a driver left blank has a few. */
  private static final int FEWEST_COLOURS = 64;

  private final int width;
  private final int height;
  private final int[] pixels;

  /**
   * @param pixels ARGB, row by row
   */
  WindowPicture(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels.clone();
  }

  /** Takes it; on the JavaFX thread. */
  public static WindowPicture of(Scene scene) {
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new WindowPicture(width, height, pixels);
  }

  boolean isBlank() {
    return Arrays.stream(pixels).distinct().limit(FEWEST_COLOURS).count() < FEWEST_COLOURS;
  }

  /** Writes it as PNG. */
  public void write(Path file) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    if (!ImageIO.write(picture, "png", file.toFile())) {
      throw new IOException("No PNG can be written");
    }
  }
}
