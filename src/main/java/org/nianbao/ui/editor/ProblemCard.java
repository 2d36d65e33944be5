package org.nianbao.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.check.Finding;
import org.nianbao.check.Problem;
import org.nianbao.check.Severity;
import org.nianbao.check.locate.Explanation;
import org.nianbao.form.CellId;
import org.nianbao.text.Messages;

/**
 * One problem: what is wrong, the sums it breaks, a way to it, a way to mend it, and for 核实 a
 * written reason.
 */
final class ProblemCard extends KnownHeight {

  /** What a card can set off. */
  interface CardCommands {
    /** The steps that show something of it, where it is mostly mended first. */
    List<String> steps(Finding finding);

    /** What a step is called. */
    String title(String step);

    /** Goes to where a finding shows in a step. */
    void goTo(Finding finding, String step);

    void mend(Explanation<CellId> explanation);

    /** Mends the words, as one edit. */
    void mend(Finding.Fix fix);

    /** Keeps a reason; says why not if it is refused. */
    Optional<String> explain(Finding finding, String reason);

    /** How a mend is worded on its button. */
    String wordMend(Explanation<CellId> explanation);
  }

  private final Problem problem;
  private final Finding finding;
  private final Messages messages;
  private final CardCommands actions;

  ProblemCard(Problem problem, Messages messages, CardCommands actions) {
    this.problem = problem;
    this.finding = problem.first();
    this.messages = messages;
    this.actions = actions;
    getStyleClass().addAll("problem-card", finding.severity().word());
    if (finding.isSettled()) {
      getStyleClass().add("settled");
    }
    Label kind =
        new Label(
            messages.get(
                finding.isSettled() ? "problem.settled" : "severity." + finding.severity()));
    kind.getStyleClass().add("problem-kind");
    Label message = new Label(problem.words(messages));
    message.setWrapText(true);
    message.setMinHeight(USE_PREF_SIZE);
    message.getStyleClass().add("problem-message");
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("problem-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    List<String> steps = actions.steps(finding);
    for (String step : steps) {
      buttons.getChildren().add(link(step, steps.size() > 1));
    }
    finding.culprits().stream()
        .filter(Explanation::certain)
        .findFirst()
        .map(this::mend)
        .ifPresent(buttons.getChildren()::add);
    finding.fixes().stream().findFirst().map(this::mend).ifPresent(buttons.getChildren()::add);
    getChildren().setAll(kind, message, buttons);
    if (!problem.sums().isEmpty()) {
      getChildren().add(sums());
    }
    if (finding.severity() == Severity.WARNING) {
      Node reason = reason();
      getChildren().add(reason);
      if (finding.reason().isEmpty()) {
        buttons.getChildren().add(askedFor(reason));
      }
    }
    // For the telephone: what a clerk reads comes first.
    Label rules = new Label(messages.get("problem.rules", problem.rules(messages)));
    rules.getStyleClass().add("problem-rules");
    getChildren().add(rules);
    setOnMouseClicked(e -> actions.goTo(finding, steps.getFirst()));
  }

  private Node link(String step, boolean named) {
    String words =
        named ? messages.get("problem.goStep", actions.title(step)) : messages.get("problem.go");
    Button go = new Button(words);
    go.getStyleClass().add("link");
    go.setMinWidth(USE_PREF_SIZE);
    go.setOnAction(e -> actions.goTo(finding, step));
    go.setAccessibleText(messages.get("problem.goTo", words, problem.words(messages)));
    return go;
  }

  Problem problem() {
    return problem;
  }

  /** The sums that one cause breaks, folded. */
  private Node sums() {
    VBox box = new VBox();
    box.getStyleClass().add("outline");
    for (String sum : problem.sums()) {
      Label line = new Label(sum);
      line.setWrapText(true);
      line.setMinHeight(USE_PREF_SIZE);
      line.getStyleClass().add("problem-sum");
      box.getChildren().add(line);
    }
    TitledPane pane = new TitledPane(messages.get("problem.showSums"), box);
    pane.getStyleClass().add("problem-sums");
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }

  /** A button that unfolds the field for a reason: few warnings need one. */
  private Button askedFor(Node reason) {
    reason.setManaged(false);
    reason.setVisible(false);
    Button write = new Button(messages.get("problem.reasonWrite"));
    write.getStyleClass().add("link");
    write.setMinWidth(USE_PREF_SIZE);
    write.setAccessibleText(messages.get("problem.reasonWriteFor", finding.message()));
    write.setOnAction(
        e -> {
          reason.setManaged(true);
          reason.setVisible(true);
          write.setManaged(false);
          write.setVisible(false);
          reason.lookup(".text-field").requestFocus();
        });
    return write;
  }

  private Node mend(Explanation<CellId> explanation) {
    Button mend = new Button(actions.wordMend(explanation));
    mend.getStyleClass().add("primary");
    mend.setOnAction(e -> actions.mend(explanation));
    return mend;
  }

  private Node mend(Finding.Fix fix) {
    Button mend = new Button(messages.get("problem.mend", fix.right()));
    mend.getStyleClass().add("primary");
    mend.setAccessibleText(messages.get("problem.mendWords", fix.quote(), fix.text()));
    mend.setOnAction(e -> actions.mend(fix));
    return mend;
  }

  private Node reason() {
    TextField field = new TextField(finding.reason().orElse(""));
    field.setPromptText(messages.get("problem.reasonPrompt"));
    field.setAccessibleText(messages.get("problem.reasonFor", finding.message()));
    Label refused = new Label();
    refused.setWrapText(true);
    refused.getStyleClass().add("field-problem");
    refused.setManaged(false);
    Button keep = new Button(messages.get("problem.reasonKeep"));
    keep.setMinWidth(USE_PREF_SIZE);
    Runnable take =
        () -> {
          Optional<String> why = actions.explain(finding, field.getText());
          refused.setText(why.orElse(""));
          refused.setManaged(why.isPresent());
          refused.setVisible(why.isPresent());
        };
    keep.setOnAction(e -> take.run());
    field.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            take.run();
          }
        });
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMinWidth(0);
    HBox row = new HBox(field, keep);
    row.getStyleClass().add("field-row");
    return new VBox(row, refused);
  }
}
