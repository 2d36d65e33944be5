package org.nianbao.ui.rollup;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.rollup.across.UnitRemark;
import org.nianbao.text.Messages;

/** What shows only when units are looked at together. */
final class AcrossView extends VBox {
  private final Messages messages;
  private final ListView<UnitRemark> list = new ListView<>();

  AcrossView(Messages messages) {
    this.messages = messages;
    Label none = new Label(messages.get("rollup.page.acrossNone"));
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.setCellFactory(view -> new RemarkLine());
    list.getStyleClass().add("opinion-list");
    list.setAccessibleText(messages.get("rollup.page.across"));
    list.setMinHeight(0);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(list);
  }

  void show(List<UnitRemark> remarks) {
    list.getItems().setAll(remarks);
  }

  /** How grave, and what. */
  private final class RemarkLine extends ListCell<UnitRemark> {
    RemarkLine() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable UnitRemark remark, boolean empty) {
      super.updateItem(remark, empty);
      setText(
          remark == null || empty
              ? null
              : messages.get(
                  "rollup.opinion.across",
                  messages.get("cli.severity." + remark.severity()),
                  remark.message()));
    }
  }
}
