package org.nianbao.ui.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.nianbao.ui.file.Settings;
import org.nianbao.ui.theme.TextSize;
import org.nianbao.ui.theme.Theme;

/** Size, letters and contrast of the window, as they were left the last time. */
final class WindowShape {
  private static final int[] ICONS = {16, 32, 48, 128, 256};

  /** Below this the steps, the table and the problems no longer stand side by side. */
  private static final double LEAST_WIDTH = 900;

  /** The lowest height at which every step has been seen whole. */
  private static final double LEAST_HEIGHT = 540;

  private final Stage stage;
  private final Theme theme;
  private final Settings settings;

  WindowShape(Stage stage, Theme theme, Settings settings) {
    this.stage = stage;
    this.theme = theme;
    this.settings = settings;
    for (int size : ICONS) {
      String icon = "/org/nianbao/ui/icons/nianbao-" + size + ".png";
      stage.getIcons().add(new Image(String.valueOf(WindowShape.class.getResource(icon))));
    }
    theme.textSize().set(new TextSize(settings.number("textSize", TextSize.NORMAL.step())));
    theme.highContrast().set(settings.flag("highContrast"));
  }

  /** Shows the window whole, on a screen that is there. */
  void show() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(least(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(least(LEAST_HEIGHT, screen.getHeight()));
    stage.setWidth(Math.min(settings.number("width", 1280), screen.getWidth()));
    stage.setHeight(Math.min(settings.number("height", 800), screen.getHeight()));
    stage.setMaximized(settings.flag("maximized"));
    stage.show();
  }

  /** 1366x768 at 175 % is 781x439: no window may have to be larger than its screen. */
  static double least(double wanted, double screen) {
    return Math.min(wanted, screen);
  }

  /** Notes it for the next time; to be written with the settings. */
  void remember() {
    settings.put("textSize", theme.textSize().get().step());
    settings.put("highContrast", theme.highContrast().get());
    settings.put("maximized", stage.isMaximized());
    if (!stage.isMaximized()) {
      settings.put("width", (int) stage.getWidth());
      settings.put("height", (int) stage.getHeight());
    }
  }
}
