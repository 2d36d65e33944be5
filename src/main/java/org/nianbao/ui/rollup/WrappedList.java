package org.nianbao.ui.rollup;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A list whose words are wrapped; Enter or a double click opens what is chosen. */
final class WrappedList<T> extends ListView<T> {
  private final Function<T, String> words;
  private Consumer<T> opened = item -> {};

  /**
   * @param words what a line says
   */
  WrappedList(Function<T, String> words) {
    this.words = words;
    setCellFactory(view -> new WrappedLine());
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            openChosen();
            e.consume();
          }
        });
    setMinHeight(0);
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  /** Takes what is opened. */
  void onOpen(Consumer<T> handler) {
    opened = handler;
  }

  private void openChosen() {
    T item = getSelectionModel().getSelectedItem();
    if (item != null) {
      opened.accept(item);
    }
  }

  private final class WrappedLine extends ListCell<T> {
    WrappedLine() {
      setWrapText(true);
      setPrefWidth(0);
      setOnMouseClicked(
          e -> {
            if (e.getClickCount() == 2) {
              openChosen();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null || empty ? null : words.apply(item));
    }
  }
}
