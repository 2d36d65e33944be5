package org.nianbao.ui.rollup;

import java.util.List;
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

  /**
   * Shows others in the place of those that are there; what was chosen stays chosen if it is still
   * among them, else the first is.
   *
   * @param name by which one is known again
   */
  void show(List<T> items, Function<T, ?> name) {
    T chosen = getSelectionModel().getSelectedItem();
    int row = chosen == null ? -1 : items.stream().map(name).toList().indexOf(name.apply(chosen));
    getItems().setAll(items);
    getSelectionModel().select(Math.max(0, row));
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
