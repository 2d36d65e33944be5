package org.nianbao.ui.rollup;

import java.util.Comparator;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.compare.CellDifference;
import org.nianbao.rollup.compare.DeclaredComparison;
import org.nianbao.rollup.compare.UnitCulprit;
import org.nianbao.rollup.out.StateWords;
import org.nianbao.text.Messages;

/** The cells in which a declared report differs from the sum, and the units that explain it. */
final class CompareView extends VBox {
  private final Messages messages;
  private final Label about = new Label();
  private final WrappedList<CellDifference> list = new WrappedList<>(this::words);
  private final Label none = new Label();
  private Runnable choose = () -> {};
  private @Nullable Edition edition;

  CompareView(Messages messages) {
    this.messages = messages;
    getStyleClass().add("rollup-compare");
    Button choosing = new Button(messages.get("rollup.page.declared"));
    choosing.setMinWidth(USE_PREF_SIZE);
    choosing.setOnAction(e -> choose.run());
    about.setText(messages.get("rollup.page.declaredHint"));
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    about.getStyleClass().add("step-note");
    HBox.setHgrow(about, Priority.ALWAYS);
    HBox top = new HBox(choosing, about);
    top.getStyleClass().add("field-row");
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.getStyleClass().add("opinion-list");
    list.setAccessibleText(messages.get("rollup.page.differences"));
    getChildren().setAll(top, list);
  }

  /** Lets the clerk choose the declared report. */
  void onChoose(Runnable handler) {
    choose = handler;
  }

  /** Takes the cell that is to be looked at. */
  void onOpen(Consumer<CellId> handler) {
    list.onOpen(difference -> handler.accept(difference.cell()));
  }

  /** Shows that nothing is compared. */
  void clear() {
    if (edition == null) {
      return;
    }
    edition = null;
    about.setText(messages.get("rollup.page.declaredHint"));
    none.setText("");
    list.getItems().clear();
  }

  /** Says why there is nothing to compare. */
  void say(String words) {
    about.setText(words);
  }

  void show(Rollup rollup, DeclaredComparison comparison) {
    edition = rollup.edition();
    about.setText(
        messages.get("rollup.page.compared", comparison.body(), comparison.differences().size())
            + new StateWords(messages).before(rollup, comparison));
    none.setText(comparison.agrees() ? messages.get("cli.rollup.agrees") : "");
    // Explained ones first: among hundreds that absent units make they would be lost.
    list.show(
        comparison.differences().stream()
            .sorted(Comparator.comparing(difference -> difference.culprits().isEmpty()))
            .toList(),
        CellDifference::cell);
  }

  /** A cell, the two figures, and what explains them. */
  private String words(CellDifference difference) {
    Edition of = edition;
    if (of == null) {
      return "";
    }
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
}
