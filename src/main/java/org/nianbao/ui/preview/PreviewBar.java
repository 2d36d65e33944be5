package org.nianbao.ui.preview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.nianbao.text.Messages;

/** Above the page: turning it, its number, and its size. */
final class PreviewBar extends FlowPane {

  /** What its buttons do. */
  interface PreviewCommands {
    /** Forward or back by so many pages. */
    void turn(int by);

    /** Larger or smaller by so many steps. */
    void zoom(int by);

    /** As wide as there is room. */
    void fit();
  }

  private final Messages messages;
  private final Label place = new Label();
  private final Button former;
  private final Button next;

  PreviewBar(Messages messages, PreviewCommands actions) {
    this.messages = messages;
    former = button("preview.former", () -> actions.turn(-1));
    next = button("preview.next", () -> actions.turn(1));
    place.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(List.of(former, place, next));
    getChildren()
        .addAll(
            button("preview.smaller", () -> actions.zoom(-1)),
            button("preview.larger", () -> actions.zoom(1)),
            button("preview.fit", actions::fit));
    getStyleClass().add("preview-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE); // where the letters are large it takes two lines
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.getStyleClass().add("quiet");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  /**
   * Says which page is shown.
   *
   * @param page from 0
   */
  void show(int page, int count) {
    place.setText(messages.get("preview.page", page + 1, count));
    former.setDisable(page == 0);
    next.setDisable(page == count - 1);
  }
}
