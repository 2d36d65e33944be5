package org.nianbao.ui.editor;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.nianbao.ui.dialog.Choice;

/**
 * A page with room for a message above it, which stays until it is closed: there are no time
 * limits. ControlsFX slides its bar over the content, and there are the buttons of the page; here
 * the content makes room for it.
 */
final class NoticePane extends NotificationPane {
  /** The button that closes it, and the gaps. */
  private static final double BESIDE = 90;

  private final Region room = new Region();

  NoticePane(Node page) {
    VBox.setVgrow(page, Priority.ALWAYS);
    room.setMinHeight(Region.USE_PREF_SIZE);
    room.setPrefHeight(0);
    setContent(new VBox(room, page));
    setShowFromTop(true);
    skinProperty().addListener(skin -> makeRoom());
  }

  private void makeRoom() {
    if (lookup(".notification-bar") instanceof Region bar) {
      room.prefHeightProperty().bind(bar.heightProperty());
    }
  }

  /** Shows a message; before its first layout there is no bar to slide in. */
  void tell(String words) {
    tell(words, List.of());
  }

  /** The same with what can be done about it. */
  void tell(String words, List<Choice> choices) {
    getActions().setAll(choices.stream().map(c -> new Action(c.words(), e -> act(c))).toList());
    applyCss();
    layout();
    show(words);
    wrap();
  }

  /** ControlsFX keeps a message in one line and cuts off its end. */
  private void wrap() {
    applyCss();
    layout();
    if (lookup(".notification-bar .label") instanceof Label label) {
      double others =
          lookupAll(".notification-bar .button").stream()
              .mapToDouble(button -> button.prefWidth(-1))
              .sum();
      for (Node part : lookupAll(".notification-bar .button, .notification-bar .button-bar")) {
        if (part instanceof Region region) {
          region.setMinWidth(USE_PREF_SIZE); // whole after the letters grow, too
        }
      }
      label.setWrapText(true);
      label.setMinWidth(0);
      label.setMinHeight(USE_PREF_SIZE);
      label.prefWidthProperty().bind(widthProperty().subtract(others + BESIDE));
    }
  }

  private void act(Choice choice) {
    hide();
    choice.action().run();
  }

  /** Takes a message back that is no longer true; another one stays. */
  void takeBack(String words) {
    if (words.equals(getText())) {
      hide();
    }
  }
}
