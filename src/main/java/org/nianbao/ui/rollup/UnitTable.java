package org.nianbao.ui.rollup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFile.ReportFile;
import org.nianbao.text.Messages;

/** The units, what came of each, and the names that a person is to confirm. */
final class UnitTable extends VBox {
  private final Messages messages;
  private final UnitWords words;
  private final TableView<Unit> table = new TableView<>();
  private final CheckBox open = new CheckBox();
  private final Button look = new Button();
  private final Button same = new Button();
  private final Button other = new Button();
  private final Button back = new Button();
  private final Button file = new Button();
  private List<Unit> units = List.of();
  private Consumer<Unit> opened = unit -> {};
  private BiConsumer<Unit, Boolean> said = (unit, isSame) -> {};
  private Consumer<Unit> unsaid = unit -> {};
  private BiConsumer<Unit, Path> taken = (unit, path) -> {};

  UnitTable(Messages messages) {
    this.messages = messages;
    this.words = new UnitWords(messages);
    getStyleClass().add("rollup-units");
    column("rollup.page.unit", 0.24, Unit::name);
    column("rollup.page.state", 0.32, words::state);
    column("rollup.page.file", 0.2, words::file);
    column("rollup.page.remark", 0.24, words::remark);
    table.setAccessibleText(messages.get("rollup.page.units"));
    table.setPlaceholder(wrapping(messages.get("rollup.page.none")));
    table.setRowFactory(view -> new UnitRow());
    table.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(opened);
            e.consume();
          }
        });
    table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> offer(is));
    open.setText(messages.get("rollup.page.onlyOpen"));
    open.setOnAction(e -> fill());
    button(look, "rollup.page.look", () -> chosen().ifPresent(opened));
    button(same, "rollup.page.same", () -> chosen().ifPresent(u -> said.accept(u, true)));
    button(other, "rollup.page.other", () -> chosen().ifPresent(u -> said.accept(u, false)));
    button(back, "rollup.page.takeBack", () -> chosen().ifPresent(u -> unsaid.accept(u)));
    button(file, "rollup.page.takeOther", () -> chosen().ifPresent(this::take));
    offer(null);
    FlowPane buttons = new FlowPane(open, look, same, other, back, file);
    buttons.getStyleClass().add("rollup-buttons");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(table, buttons);
  }

  private static Label wrapping(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }

  private void button(Button button, String key, Runnable action) {
    button.setText(messages.get(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
  }

  private void column(String head, double share, Function<Unit, String> text) {
    TableColumn<Unit, String> column = new TableColumn<>(messages.get(head));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(c -> new WholeCell());
    column.prefWidthProperty().bind(table.widthProperty().subtract(20).multiply(share));
    column.setSortable(true);
    table.getColumns().add(column);
  }

  /** Takes the unit that is to be looked at. */
  void onOpen(Consumer<Unit> handler) {
    opened = handler;
  }

  /** Takes a unit with a proposed name, and whether it is the one. */
  void onSaid(BiConsumer<Unit, Boolean> handler) {
    said = handler;
  }

  /** Takes a unit of which what was said of its name is to be forgotten. */
  void onUnsaid(Consumer<Unit> handler) {
    unsaid = handler;
  }

  /** Takes a unit and the one of its files that is to count. */
  void onTaken(BiConsumer<Unit, Path> handler) {
    taken = handler;
  }

  /** Among several one chooses in the unit's page, where there is room to say how they differ. */
  private void take(Unit unit) {
    List<ReportFile> rivals = unit.rivals();
    if (rivals.size() == 1) {
      taken.accept(unit, rivals.getFirst().file());
    } else {
      opened.accept(unit);
    }
  }

  void show(List<Unit> all) {
    units = all;
    fill();
  }

  private void fill() {
    String unit = chosen().map(Unit::name).orElse("");
    int row = table.getSelectionModel().getSelectedIndex();
    List<Unit> shown = open.isSelected() ? units.stream().filter(u -> !u.isWell()).toList() : units;
    table.getItems().setAll(shown);
    if (!shown.isEmpty()) {
      int same = shown.stream().map(Unit::name).toList().indexOf(unit);
      int now = same < 0 ? Math.clamp(row, 0, shown.size() - 1) : same;
      table.getSelectionModel().select(now);
      table.getFocusModel().focus(now);
    }
  }

  private Optional<Unit> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  private void offer(@Nullable Unit unit) {
    boolean proposed = unit != null && unit.isProposed();
    look.setDisable(unit == null);
    offer(same, proposed);
    offer(other, proposed);
    offer(back, unit != null && !unit.decided().isEmpty());
    int rivals = unit == null ? 0 : unit.rivals().size();
    file.setText(messages.get(rivals > 1 ? "rollup.page.takeSome" : "rollup.page.takeOther"));
    offer(file, rivals > 0);
  }

  private static void offer(Button button, boolean offered) {
    button.setVisible(offered);
    button.setManaged(offered);
  }

  /** A row that says to the eye whether there is something to do, and opens by a double click. */
  private final class UnitRow extends TableRow<Unit> {
    UnitRow() {
      setOnMouseClicked(
          e -> {
            if (e.getClickCount() == 2 && !isEmpty()) {
              opened.accept(getItem());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Unit unit, boolean empty) {
      super.updateItem(unit, empty);
      getStyleClass().removeAll("rollup-open", "rollup-missing");
      if (unit != null && !empty) {
        if (!unit.isWell()) {
          getStyleClass().add(unit.report().isEmpty() ? "rollup-missing" : "rollup-open");
        }
        setAccessibleText(
            messages.get("rollup.page.spoken", unit.name(), words.state(unit), words.remark(unit)));
      }
    }
  }

  /** What has no room in its column can be read whole over it. */
  private static final class WholeCell extends TableCell<Unit, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      setTooltip(empty || text == null || text.isEmpty() ? null : new Tooltip(text));
    }
  }
}
