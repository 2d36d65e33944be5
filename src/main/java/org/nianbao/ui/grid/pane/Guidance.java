package org.nianbao.ui.grid.pane;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.controlsfx.control.PopOver;
import org.nianbao.form.Head;

/** The 填报口径 of a head, in a pop-over beside it. */
final class Guidance {
  private final Head head;

  Guidance(Head head) {
    this.head = head;
  }

  void show(Node beside) {
    Label words = new Label(head.guidance());
    words.setWrapText(true);
    words.getStyleClass().add("number-grid-guidance");
    PopOver popOver = new PopOver(words);
    popOver.setTitle(head.name());
    popOver.setHeaderAlwaysVisible(true);
    popOver.setDetachable(false);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    popOver.show(beside);
  }
}
