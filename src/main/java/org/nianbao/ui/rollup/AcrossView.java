package org.nianbao.ui.rollup;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nianbao.rollup.across.UnitRemark;
import org.nianbao.text.Messages;

/** What shows only when units are looked at together. */
final class AcrossView extends VBox {
  private final Messages messages;
  private final WrappedList<UnitRemark> list = new WrappedList<>(this::words);

  AcrossView(Messages messages) {
    this.messages = messages;
    Label none = new Label(messages.get("rollup.page.acrossNone"));
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.getStyleClass().add("opinion-list");
    list.setAccessibleText(messages.get("rollup.page.across"));
    getChildren().setAll(list);
  }

  void show(List<UnitRemark> remarks) {
    list.getItems().setAll(remarks);
  }

  /** How grave, and what. */
  private String words(UnitRemark remark) {
    return messages.get(
        "rollup.opinion.across",
        messages.get("cli.severity." + remark.severity()),
        remark.message());
  }
}
