package org.nianbao.ui.rollup;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** Buttons of which one is always pressed, each of which shows something else. */
final class ViewSwitch extends FlowPane {
  private final ToggleGroup group = new ToggleGroup();

  ViewSwitch() {
    getStyleClass().add("rollup-buttons");
    setMinHeight(USE_PREF_SIZE);
    group
        .selectedToggleProperty()
        .addListener(
            (o, was, is) -> {
              if (is == null && was != null && getChildren().contains(was)) {
                was.setSelected(true);
              }
            });
  }

  /**
   * Adds one.
   *
   * @param shown shows what it stands for
   */
  ToggleButton add(String words, Runnable shown) {
    ToggleButton button = new ToggleButton(words);
    button.setMinWidth(USE_PREF_SIZE);
    button.setToggleGroup(group);
    button
        .selectedProperty()
        .addListener(
            (o, was, is) -> {
              if (is) {
                shown.run();
              }
            });
    getChildren().add(button);
    return button;
  }

  /** Takes all away. */
  void clear() {
    getChildren().clear();
    group.getToggles().clear();
  }
}
