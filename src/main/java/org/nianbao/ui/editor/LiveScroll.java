package org.nianbao.ui.editor;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls up and down. Its content is not kept as a picture, as JavaFX does to scroll faster: after
 * each key the whole step would be drawn again for the sake of one cell.
 */
final class LiveScroll extends ScrollPane {

  LiveScroll(Node content) {
    this();
    setContent(content);
  }

  LiveScroll() {
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    skinProperty().addListener(o -> dropPicture());
  }

  private void dropPicture() {
    Node viewport = lookup(".viewport");
    if (viewport != null) {
      viewport.setCache(false);
    }
  }
}
