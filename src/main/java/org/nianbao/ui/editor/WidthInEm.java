package org.nianbao.ui.editor;

import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;

/**
 * How much fits beside each other: a width in letters of the size that the clerk chose, so that
 * large letters in a wide window are treated as small ones in a narrow window.
 */
final class WidthInEm extends DoubleBinding {
  private final ObservableDoubleValue pixels;
  private final ObservableValue<Font> font;

  WidthInEm(ObservableDoubleValue pixels, ObservableValue<Font> font) {
    this.pixels = pixels;
    this.font = font;
    bind(pixels, font);
  }

  @Override
  protected double computeValue() {
    return pixels.get() / font.getValue().getSize();
  }
}
