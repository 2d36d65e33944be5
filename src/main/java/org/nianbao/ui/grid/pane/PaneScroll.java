package org.nianbao.ui.grid.pane;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** Scrolls a {@link FrozenPane} one way, in pixels; what cannot be scrolled does not move. */
final class PaneScroll extends ScrollBar {

  PaneScroll(Orientation orientation, Runnable moved) {
    setOrientation(orientation);
    setManaged(false);
    setFocusTraversable(false);
    valueProperty().addListener(o -> moved.run());
  }

  /** Shows that of a range this much is seen. */
  void show(boolean visible, double range, double seen) {
    double most = visible ? Math.max(0, range - seen) : 0;
    setVisible(visible);
    setMax(most);
    setVisibleAmount(seen);
    setBlockIncrement(seen);
    setValue(Math.min(getValue(), most));
  }

  /**
   * Moves by some pixels.
   *
   * @return whether it could
   */
  boolean move(double by) {
    double before = getValue();
    if (isVisible()) {
      setValue(Math.clamp(before + by, getMin(), getMax()));
    }
    return before != getValue();
  }

  /** Moves just as far as is needed to see all between two points, the first at least. */
  void reveal(double from, double to) {
    if (isVisible()) {
      double value = Math.max(getValue(), to - getVisibleAmount());
      setValue(Math.clamp(Math.min(value, from), getMin(), getMax()));
    }
  }
}
