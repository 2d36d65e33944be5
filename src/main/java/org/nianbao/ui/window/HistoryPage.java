package org.nianbao.ui.window;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.text.Messages;
import org.nianbao.ui.file.VersionList.ListedVersion;
import org.nianbao.ui.signoff.ChangesView;

/** 历史版本: the kept versions, and what has changed since the one that is chosen. */
final class HistoryPage extends HBox {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M月d日 HH:mm:ss").withZone(ZoneId.systemDefault());

  private final Messages messages;
  private final ChangesView changes;
  private Consumer<ListedVersion> restored = version -> {};

  HistoryPage(List<ListedVersion> versions, Messages messages) {
    this.messages = messages;
    this.changes = new ChangesView(messages);
    getStyleClass().add("history");
    ListView<ListedVersion> list = new ListView<>();
    list.getItems().setAll(versions);
    list.setCellFactory(view -> new VersionCell());
    list.setAccessibleText(messages.get("top.history"));
    Label placeholder = new Label(messages.get("history.none"));
    placeholder.setWrapText(true);
    list.setPlaceholder(placeholder);
    Button take = new Button(messages.get("history.restore"));
    take.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    take.setOnAction(e -> restored.accept(list.getSelectionModel().getSelectedItem()));
    list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> show(is));
    ScrollPane scroll = new ScrollPane(changes);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox right = new VBox(scroll, take);
    right.getStyleClass().add("history-right");
    HBox.setHgrow(right, Priority.ALWAYS);
    list.getStyleClass().add("history-list");
    getChildren().setAll(list, right);
    list.getSelectionModel().selectFirst();
  }

  /** Takes the version that is to be restored. */
  void onRestore(Consumer<ListedVersion> handler) {
    restored = handler;
  }

  private void show(@Nullable ListedVersion version) {
    if (version == null) {
      changes.getChildren().clear();
      return;
    }
    changes.show(
        messages.get("history.since", version.since().size()),
        version.since(),
        version.report().edition());
  }

  /** A version in the list: when, how much has changed since, how many problems it had. */
  private final class VersionCell extends ListCell<ListedVersion> {
    VersionCell() {
      setWrapText(true);
      setPrefWidth(0); // as wide as the list and no wider, so that its words go on in a second line
    }

    @Override
    protected void updateItem(@Nullable ListedVersion version, boolean empty) {
      super.updateItem(version, empty);
      setText(
          version == null || empty
              ? null
              : messages.get(
                  "history.version",
                  TIME.format(version.time()),
                  version.since().size(),
                  version.errors()));
    }
  }
}
