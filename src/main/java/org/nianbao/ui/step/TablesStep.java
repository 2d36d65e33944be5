package org.nianbao.ui.step;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.nianbao.check.Finding;
import org.nianbao.check.lastyear.CarriedIn;
import org.nianbao.check.locate.Explanation;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.form.TableRole;
import org.nianbao.report.Edit;
import org.nianbao.sentence.NoRequests;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.grid.NumberGrid;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.ReportModel;
import org.nianbao.ui.model.StepMark;
import org.nianbao.ui.model.StepTitles;

/** A section of tables: the number grid with its few buttons. */
final class TablesStep implements Step {
  private final Section.Tables section;
  private final ReportModel model;
  private final Messages messages;
  private final NumberGrid grid;
  private final StepFrame frame;
  private final Button carryIn;
  private final Button noRequests;
  private final Button fill = new Button();
  private final Overlay overlay;
  private final BooleanProperty nothingBlank = new SimpleBooleanProperty();

  TablesStep(Section.Tables section, ReportModel model, Messages messages, Overlay overlay) {
    this.section = section;
    this.model = model;
    this.messages = messages;
    this.overlay = overlay;
    grid = new NumberGrid(section.tables(), messages, overlay);
    grid.onEdit(model::apply);
    grid.readOnlyProperty().bind(model.readOnly());
    carryIn = new Button(messages.get("tables.carryIn"));
    noRequests = new Button(messages.get("tables.noRequests"));
    boolean sums = section.tables().stream().anyMatch(t -> !t.equations().isEmpty());
    frame =
        new StepFrame(
            section.title(),
            sums ? section.guidance() + messages.get("tables.totals") : section.guidance(),
            notes());
    frame.buttons(buttons()).fill(grid);
  }

  /** The table's corner says the same as the note; there is no height to say it twice. */
  private List<String> notes() {
    return section.notes().stream()
        .filter(note -> section.tables().stream().noneMatch(t -> t.corner().contains(note)))
        .toList();
  }

  private List<Button> buttons() {
    Button paste = new Button(messages.get("tables.paste"));
    paste.setOnAction(e -> grid.paste());
    fill.setOnAction(e -> grid.fillBlanks());
    carryIn.setOnAction(e -> carryInEdit().ifPresent(model::apply));
    noRequests.setOnAction(e -> askNoRequests());
    List<Button> buttons = List.of(noRequests, carryIn, fill, paste);
    for (Button button : buttons) {
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.disableProperty().bind(model.readOnly());
    }
    fill.disableProperty().bind(model.readOnly().or(nothingBlank));
    return buttons;
  }

  /** One answer fills both sections; another says it in the texts as well. */
  private void askNoRequests() {
    overlay.ask(
        messages.get("tables.noRequests"),
        messages.get("tables.noRequestsWords"),
        List.of(
            Choice.primary(
                messages.get("tables.noRequestsBoth"),
                () -> model.apply(NoRequests.figuresAndWords(model.report(), messages))),
            Choice.other(
                messages.get("tables.noRequestsFigures"),
                () -> model.apply(NoRequests.figures(model.report()))),
            Choice.other(messages.get("tables.noRequestsNot"), () -> {})));
  }

  private boolean hasRequests() {
    return section.tables().stream().anyMatch(t -> t.holds(TableRole.REQUESTS));
  }

  private Optional<Edit> carryInEdit() {
    return hasRequests() ? CarriedIn.fill(model.report()) : Optional.empty();
  }

  @Override
  public String id() {
    return section.id();
  }

  @Override
  public String title() {
    return StepTitles.of(section, messages);
  }

  @Override
  public String sign() {
    return section.title().substring(0, 1);
  }

  @Override
  public StepMark mark(CheckedReport judgement) {
    return StepMark.of(section, judgement);
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void show(CheckedReport judgement) {
    grid.setFinal(judgement.complete());
    grid.show(judgement.report(), judgement.figures(), judgement.all());
    int blanks = grid.blankCount();
    fill.setText(
        blanks == 0 ? messages.get("tables.noBlanks") : messages.get("tables.fill", blanks));
    nothingBlank.set(blanks == 0);
    boolean canCarry = carryInEdit().isPresent();
    carryIn.setVisible(canCarry);
    carryIn.setManaged(canCarry);
    boolean maybeNone = hasRequests() && NoRequests.isPossible(judgement.report());
    noRequests.setVisible(maybeNone);
    noRequests.setManaged(maybeNone);
  }

  @Override
  public void commit() {
    grid.commit();
  }

  @Override
  public void focus() {
    grid.requestFocus();
  }

  @Override
  public void goTo(Finding finding) {
    // The cell that is surely wrong first, then those of the sum that it breaks.
    Stream<CellId> culprits =
        finding.culprits().stream()
            .filter(Explanation::certain)
            .flatMap(explanation -> explanation.mends().stream())
            .map(Explanation.Mend::cell);
    Stream.concat(culprits, finding.cells().stream())
        .filter(c -> section.tables().stream().anyMatch(t -> t.has(c)))
        .findFirst()
        .ifPresentOrElse(grid::activate, grid::requestFocus);
  }

  @Override
  public void goTo(CellId cell) {
    if (grid.has(cell)) {
      grid.activate(cell);
    } else {
      focus();
    }
  }

  @Override
  public void onElsewhere(Consumer<CellId> handler) {
    grid.onElsewhere(handler);
  }
}
