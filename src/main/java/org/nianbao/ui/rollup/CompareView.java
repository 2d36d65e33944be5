package org.nianbao.ui.rollup;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.rollup.compare.CellDifference;
import org.nianbao.rollup.compare.DeclaredComparison;
import org.nianbao.rollup.compare.UnitCulprit;
import org.nianbao.text.Messages;

/** The cells in which a declared report differs from the sum, and the units that explain it. */
final class CompareView extends VBox {
  private final Messages messages;
  private final Label about = new Label();
  private final ListView<CellDifference> list = new ListView<>();
  private final Label none = new Label();
  private Runnable choose = () -> {};
  private Consumer<CellId> opened = cell -> {};
  private @Nullable Edition edition;

  CompareView(Messages messages) {
    this.messages = messages;
    getStyleClass().add("rollup-compare");
    Button choosing = new Button(messages.get("rollup.page.declared"));
    choosing.setMinWidth(USE_PREF_SIZE);
    choosing.setOnAction(e -> choose.run());
    about.setText(messages.get("rollup.page.declaredHint"));
    about.setWrapText(true);
    about.getStyleClass().add("step-note");
    HBox.setHgrow(about, Priority.ALWAYS);
    HBox top = new HBox(choosing, about);
    top.getStyleClass().add("field-row");
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.setCellFactory(view -> new DifferenceCell());
    list.getStyleClass().add("opinion-list");
    list.setAccessibleText(messages.get("rollup.page.differences"));
    list.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            openChosen();
            e.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinHeight(0);
    getChildren().setAll(top, list);
  }

  /** Lets the clerk choose the declared report. */
  void onChoose(Runnable handler) {
    choose = handler;
  }

  /** Takes the cell that is to be looked at. */
  void onOpen(Consumer<CellId> handler) {
    opened = handler;
  }

  /** Says why there is nothing to compare. */
  void say(String words) {
    about.setText(words);
  }

  private void openChosen() {
    CellDifference difference = list.getSelectionModel().getSelectedItem();
    if (difference != null) {
      opened.accept(difference.cell());
    }
  }

  void show(Edition of, DeclaredComparison comparison) {
    edition = of;
    about.setText(
        messages.get("rollup.page.compared", comparison.body(), comparison.differences().size()));
    none.setText(comparison.agrees() ? messages.get("cli.rollup.agrees") : "");
    list.getItems().setAll(comparison.differences());
    list.getSelectionModel().selectFirst();
  }

  private String words(CellDifference difference, Edition of) {
    StringBuilder words =
        new StringBuilder(
            messages.get(
                "cli.rollup.differs",
                of.name(difference.cell()),
                difference.sum().toPlainString(),
                difference.declared().toPlainString(),
                difference.difference().abs().toPlainString()));
    for (UnitCulprit culprit : difference.culprits()) {
      words
          .append('\n')
          .append(
              messages.get(
                  culprit.certain() ? "cli.rollup.culprit.certain" : "cli.rollup.culprit.perhaps",
                  culprit.unit(),
                  messages.get("rollup.slip." + culprit.slip()),
                  of.name(culprit.cell()),
                  culprit.value().toPlainString()));
    }
    return words.toString();
  }

  /** A cell, the two figures, and what explains them. */
  private final class DifferenceCell extends ListCell<CellDifference> {
    DifferenceCell() {
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
    protected void updateItem(@Nullable CellDifference difference, boolean empty) {
      super.updateItem(difference, empty);
      Edition of = edition;
      setText(difference == null || empty || of == null ? null : words(difference, of));
    }
  }
}
