package org.nianbao.ui.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.SectionRole;
import org.nianbao.report.Report;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.grid.NumberGrid;
import org.nianbao.ui.model.StepTitles;

/** The sums in the same grid as a report's figures, and beside it the units behind a cell. */
final class SumsView extends VBox {
  private final Messages messages;
  private final Overlay overlay;
  private final ViewSwitch sections = new ViewSwitch();
  private final Label note = new Label();
  private final VBox place = new VBox();
  private final SharesPane shares;
  private final List<SectionGrid> grids = new ArrayList<>();
  private @Nullable Edition edition;
  private @Nullable Rollup rollup;

  /** A section's grid, and whether it is the one with 共同被告. */
  private record SectionGrid(Section.Tables section, NumberGrid grid, ToggleButton button) {}

  SumsView(Messages messages, Overlay overlay) {
    this.messages = messages;
    this.overlay = overlay;
    this.shares = new SharesPane(messages);
    getStyleClass().add("rollup-sums");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().add("step-note");
    HBox halves = new HBox(place, shares);
    halves.getStyleClass().add("rollup-halves");
    HBox.setHgrow(place, Priority.ALWAYS);
    place.setMinWidth(0);
    place.addEventFilter(KeyEvent.KEY_PRESSED, this::key); // around the grid, before its own keys
    VBox.setVgrow(halves, Priority.ALWAYS);
    getChildren().setAll(sections, note, halves);
  }

  /** Takes the unit that is to be looked at. */
  void onOpen(Consumer<Unit> handler) {
    shares.onOpen(handler);
  }

  void show(Rollup now) {
    rollup = now;
    if (!now.edition().equals(edition)) {
      edition = now.edition();
      build(now.edition());
    }
    Report sums = SummedReport.of(now);
    Figures figures = Figures.of(sums);
    grids.forEach(grid -> grid.grid().show(sums, figures, List.of()));
    behind();
  }

  private void build(Edition of) {
    grids.clear();
    sections.clear();
    for (Section section : of.sections()) {
      if (section instanceof Section.Tables tables) {
        NumberGrid grid = new NumberGrid(tables.tables(), messages, overlay);
        grid.readOnlyProperty().set(true);
        grid.activeCellProperty().addListener(o -> behind());
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> behind());
        ToggleButton button = sections.add(StepTitles.of(section, messages), this::shown);
        grids.add(new SectionGrid(tables, grid, button));
      }
    }
    grids.getFirst().button().setSelected(true);
  }

  /** Enter opens what is behind the cell; it moves nowhere in a grid that cannot be filled in. */
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      behind();
      shares.focusList();
    }
  }

  private Optional<SectionGrid> current() {
    return grids.stream().filter(grid -> grid.button().isSelected()).findFirst();
  }

  private void shown() {
    current()
        .ifPresent(
            now -> {
              boolean disputes = now.section().role() == SectionRole.DISPUTES;
              note.setText(
                  messages.get(disputes ? "rollup.page.jointDefendants" : "rollup.page.sumsHint"));
              VBox.setVgrow(now.grid(), Priority.ALWAYS);
              place.getChildren().setAll(now.grid());
              behind();
            });
  }

  private void behind() {
    Rollup now = rollup;
    if (now != null) {
      current()
          .ifPresent(
              grid -> {
                CellId cell = grid.grid().activeCellProperty().get();
                if (cell != null) {
                  shares.show(now, cell);
                }
              });
    }
  }

  /** Goes to a cell, as when it differs from what is declared. */
  void goTo(CellId cell) {
    grids.stream()
        .filter(grid -> grid.grid().has(cell))
        .findFirst()
        .ifPresent(
            grid -> {
              grid.button().setSelected(true);
              grid.grid().activate(cell);
            });
  }
}
