package org.nianbao.ui.theme;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** How the window looks: one family, one of five text sizes, light or high contrast. */
public final class Theme {
  private static final List<String> SHEETS =
      List.of("colours.css", "controls.css", "window.css", "grid.css");

  private final String family;
  private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);
  private final BooleanProperty highContrast = new SimpleBooleanProperty();

  public Theme(String family) {
    this.family = family;
  }

  /** The family that everything is set in. */
  public String family() {
    return family;
  }

  public ObjectProperty<TextSize> textSize() {
    return textSize;
  }

  public BooleanProperty highContrast() {
    return highContrast;
  }

  /** Dresses a scene, and again whenever size or contrast change. */
  public void dress(Scene scene) {
    scene.getStylesheets().setAll(SHEETS.stream().map(Theme::sheet).toList());
    scene.getStylesheets().add(fontSheet());
    textSize.addListener(
        (property, was, is) ->
            scene.getStylesheets().set(scene.getStylesheets().size() - 1, fontSheet()));
    scene.rootProperty().addListener((property, was, is) -> contrast(is));
    highContrast.addListener((property, was, is) -> contrast(scene.getRoot()));
    contrast(scene.getRoot());
  }

  private void contrast(Parent root) {
    root.getStyleClass().remove("high-contrast");
    if (highContrast.get()) {
      root.getStyleClass().add("high-contrast");
    }
  }

  private static String sheet(String name) {
    URL url = Theme.class.getResource("/org/nianbao/ui/" + name);
    if (url == null) {
      throw new IllegalStateException(name + " is not in the program");
    }
    return url.toExternalForm();
  }

  /**
   * Family and size are known only when the program runs; a sheet of its own spares inline styles.
   */
  private String fontSheet() {
    String css =
        ".root { -fx-font-family: \"%s\"; -fx-font-size: %dpx; }"
            .formatted(family, textSize.get().pixels());
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
