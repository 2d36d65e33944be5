package org.nianbao.ui.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.rollup.CellSum;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFigure.UnitFigureKind;
import org.nianbao.rollup.UnitShare;
import org.nianbao.text.Messages;

/** The units behind one cell, the largest first, each with its share. */
final class SharesPane extends VBox {
  private final Messages messages;
  private final Label heading = new Label();
  private final Label about = new Label();
  private final WrappedList<UnitShare> list = new WrappedList<>(this::words);

  private @Nullable CellId shown;

  SharesPane(Messages messages) {
    this.messages = messages;
    getStyleClass().add("rollup-shares");
    heading.getStyleClass().add("card-heading");
    about.getStyleClass().add("step-note");
    for (Label label : List.of(heading, about)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    list.getStyleClass().add("history-list");
    list.setAccessibleText(messages.get("rollup.page.shares"));
    Label none = new Label(messages.get("rollup.page.noShares"));
    none.setWrapText(true);
    list.setPlaceholder(none);
    getChildren().setAll(heading, about, list);
  }

  /** Takes the unit that is to be looked at. */
  void onOpen(Consumer<Unit> handler) {
    list.onOpen(share -> handler.accept(share.unit()));
  }

  void show(Rollup rollup, CellId cell) {
    String name = rollup.edition().tableOf(cell).map((Table table) -> table.name(cell)).orElse("");
    CellSum sum = rollup.sum(cell);
    heading.setText(messages.get("rollup.page.cell", name, sum.sum().toPlainString()));
    List<String> words = new ArrayList<>();
    words.add(messages.get("rollup.page.figures", sum.figures()));
    beside(words, "rollup.page.blank", sum.blank().size());
    beside(words, "rollup.page.notApplicable", sum.notApplicable());
    beside(words, "rollup.page.unreadable", sum.unreadable().size());
    beside(words, "rollup.page.leftOut", sum.leftOut().size());
    about.setText(
        String.join(messages.get("rollup.page.comma"), words) + messages.get("rollup.page.end"));
    if (!cell.equals(shown)) {
      list.getSelectionModel().clearSelection(); // of another cell the largest is looked at first
      shown = cell;
    }
    list.show(rollup.shares(cell), share -> share.unit().name());
  }

  private void beside(List<String> words, String key, int count) {
    if (count > 0) {
      words.add(messages.get(key, count));
    }
  }

  void focusList() {
    list.requestFocus();
  }

  private String words(UnitShare share) {
    UnitFigureKind kind = share.figure().kind();
    String figure =
        switch (kind) {
          case BLANK -> messages.get("rollup.page.isBlank");
          case NOT_APPLICABLE, UNREADABLE, FIGURE, COMPUTED -> share.figure().printed();
        };
    return share.percent().signum() > 0
        ? messages.get(
            "rollup.page.share", share.unit().name(), figure, share.percent().toPlainString())
        : messages.get("rollup.page.noShare", share.unit().name(), figure);
  }
}
