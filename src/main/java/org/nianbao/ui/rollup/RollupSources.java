package org.nianbao.ui.rollup;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.rollup.UnitListFile;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;

/** What is rolled up: the list, the folders and files, how far they are read, starting anew. */
final class RollupSources extends VBox {
  private final RollupDesk desk;
  private final RollupCommands commands;
  private final Messages messages;
  private final Overlay overlay;
  private final Button list;
  private final Label read = new Label();

  RollupSources(
      RollupDesk desk,
      RollupCommands commands,
      UnitListFile lists,
      Messages messages,
      Overlay overlay) {
    this.desk = desk;
    this.commands = commands;
    this.messages = messages;
    this.overlay = overlay;
    UnitListing listing = new UnitListing(desk, commands, lists, messages, overlay);
    list = button("rollup.page.listButton", listing::ask);
    Button folder = button("rollup.page.folder", this::addFolder);
    folder.getStyleClass().add("primary");
    Button goOn = button("rollup.page.goOn", desk::begin);
    goOn.visibleProperty().bind(desk.stopped());
    goOn.managedProperty().bind(goOn.visibleProperty());
    FlowPane row =
        new FlowPane(
            list,
            folder,
            button("rollup.page.addFile", this::addFile),
            button("rollup.page.startOver", this::startOver),
            goOn,
            progress());
    row.getStyleClass().add("rollup-buttons");
    row.setMinHeight(USE_PREF_SIZE);
    read.setMinWidth(0);
    read.getStyleClass().add("step-note");
    getStyleClass().add("rollup-sources");
    getChildren().setAll(row, read);
    desk.rollup().addListener((o, was, is) -> show(is));
    // What was read anew may come to the same roll-up.
    desk.reading().addListener(reading -> show(desk.rollup().get()));
    show(null);
  }

  private Node progress() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(desk.progress());
    bar.setAccessibleText(messages.get("rollup.page.reading"));
    HBox progress = new HBox(bar, button("rollup.page.stop", desk::stop));
    progress.setAlignment(Pos.CENTER_LEFT);
    progress.getStyleClass().add("field-row");
    progress.visibleProperty().bind(desk.reading());
    progress.managedProperty().bind(desk.stopped().not());
    return progress;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void addFolder() {
    commands
        .chooseFolder(messages.get("rollup.page.folder"))
        .ifPresent(path -> desk.add(List.of(path)));
  }

  private void addFile() {
    commands
        .chooseReport(messages.get("rollup.page.addFile"))
        .ifPresent(path -> desk.add(List.of(path)));
  }

  /** Files can be dropped again; what a person decided cannot, and is asked for. */
  private void startOver() {
    if (!desk.given().hasDecisions()) {
      desk.startOver();
      return;
    }
    overlay.ask(
        messages.get("rollup.page.startOver"),
        messages.get("rollup.page.startOverSaid"),
        List.of(
            Choice.other(messages.get("rollup.page.startOverAnyway"), desk::startOver),
            Choice.primary(messages.get("rollup.page.startOverNot"), () -> {})));
  }

  /** Says in one line what was read; all of it can be read over the line. */
  private void show(@Nullable RolledUp rolled) {
    List<Path> named = desk.given().named();
    boolean some = rolled != null && !named.isEmpty();
    read.setVisible(some);
    read.setManaged(some);
    if (rolled != null && some) {
      int files =
          rolled.rollup().units().stream()
              .mapToInt(unit -> unit.others().size() + (unit.main() == null ? 0 : 1))
              .sum();
      String first = shortened(named.getFirst());
      read.setText(
          named.size() == 1
              ? messages.get("rollup.page.readFrom", first, files)
              : messages.get("rollup.page.readFromMany", first, named.size(), files));
      read.setTooltip(
          new Tooltip(named.stream().map(Path::toString).collect(Collectors.joining("\n"))));
    }
  }

  /** The last part of a path tells folders apart; the first is the same for all. */
  private String shortened(Path path) {
    Path last = path.getFileName();
    return last == null || path.getNameCount() == 1
        ? path.toString()
        : messages.get("rollup.page.within", last);
  }

  /** Puts the focus on what comes first. */
  void focusFirst() {
    list.requestFocus();
  }
}
