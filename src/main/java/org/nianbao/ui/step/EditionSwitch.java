package org.nianbao.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.report.Edit;
import org.nianbao.report.Ledger;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.ReportModel;

/**
 * Changes the edition, and first says what the other one has no place for. Behind a change the same
 * place tells what is kept in the ledger, and asks what might go where.
 */
final class EditionSwitch extends VBox {
  private static final int NAMED = 3;

  private final ReportModel model;
  private final Messages messages;
  private final Runnable showLedger;
  private boolean asking;

  /**
   * @param showLedger shows all that is kept of other editions
   */
  EditionSwitch(ReportModel model, Messages messages, Runnable showLedger) {
    this.model = model;
    this.showLedger = showLedger;
    this.messages = messages;
    getStyleClass().add("notice");
    hideAll();
  }

  private void hideAll() {
    getChildren().clear();
    setVisible(false);
    setManaged(false);
    asking = false;
  }

  /**
   * Changes at once where everything has a place; else asks beside the choice, not in a dialog.
   *
   * @param refused puts the choice back to what it was
   */
  void ask(Edition wanted, Runnable refused) {
    hideAll();
    Report report = model.report();
    if (wanted.equals(report.edition())) {
      return;
    }
    List<Ledger.LedgerLine> kept = report.ledger().lines();
    Report changed = new Edit.ToEdition(wanted).applyTo(report);
    List<CellId> lost =
        changed.ledger().lines().stream()
            .filter(line -> line.state() != Ledger.LedgerState.TAKEN && !kept.contains(line))
            .map(Ledger.LedgerLine::cell)
            .toList();
    if (lost.isEmpty()) {
      model.apply(new Edit.ToEdition(wanted));
      return;
    }
    String named =
        String.join(
            messages.get("list.separator"),
            lost.stream().limit(NAMED).map(report.edition()::name).toList());
    Label question =
        StepFrame.label(
            messages.get("edition.lost", wanted.name(), lost.size(), named), "notice-text");
    Button change = new Button(messages.get("edition.change", wanted.name()));
    change.setOnAction(
        e -> {
          hideAll();
          model.apply(new Edit.ToEdition(wanted));
        });
    Button keep = new Button(messages.get("edition.keep", report.edition().name()));
    keep.setOnAction(
        e -> {
          hideAll();
          refused.run();
        });
    say(question, change, keep);
    asking = true;
    keep.requestFocus();
  }

  /** Tells of the ledger, unless a change of edition is being asked about. */
  void show(Report report) {
    if (asking) {
      return;
    }
    hideAll();
    Ledger ledger = report.ledger();
    if (ledger.isEmpty()) {
      return;
    }
    Button look = new Button(messages.get("bridge.look"));
    look.setOnAction(e -> showLedger.run());
    Map<CellId, List<Ledger.LedgerLine>> questions = ledger.questions(report.edition());
    if (questions.isEmpty()) {
      say(
          StepFrame.label(messages.get("bridge.listed", ledger.lines().size()), "notice-text"),
          look);
      return;
    }
    Button take = new Button(messages.get("bridge.take"));
    take.setOnAction(e -> model.apply(Ledger.accept(model.report())));
    Button leave = new Button(messages.get("bridge.leave"));
    leave.setOnAction(e -> model.apply(Ledger.decline(model.report())));
    for (Button button : List.of(take, leave)) {
      button.disableProperty().bind(model.readOnly());
    }
    say(StepFrame.label(question(report, questions), "notice-text"), take, leave, look);
  }

  private String question(Report report, Map<CellId, List<Ledger.LedgerLine>> questions) {
    List<String> asked = new ArrayList<>();
    questions.forEach(
        (cell, lines) ->
            asked.add(
                messages.get(
                    report.entry(cell).isPresent() ? "bridge.instead" : "bridge.into",
                    report.edition().name(cell),
                    Ledger.sum(lines),
                    report.typed(cell))));
    int rest = asked.size() - NAMED;
    return messages.get(
        rest > 0 ? "bridge.questions" : "bridge.question",
        report.ledger().lines().size(),
        String.join(
            messages.get("list.separator"), asked.subList(0, Math.min(NAMED, asked.size()))),
        asked.size());
  }

  private void say(Label words, Button... choices) {
    HBox buttons = new HBox(choices);
    buttons.getStyleClass().add("field-row");
    getChildren().setAll(words, buttons);
    setVisible(true);
    setManaged(true);
  }
}
