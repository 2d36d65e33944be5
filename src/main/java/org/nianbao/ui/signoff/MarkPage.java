package org.nianbao.ui.signoff;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.report.SigningRole;
import org.nianbao.report.VerifiedMark;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.MarkState;
import org.nianbao.ui.model.ReportModel;

/** 核对: who has looked a section through, and what was changed since; marks are set here. */
public final class MarkPage extends VBox {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

  private final String section;
  private final ReportModel model;
  private final Messages messages;
  private final Clock clock;
  private final Names names;
  private final GridPane rows = new GridPane();
  private final VBox changes = new VBox();
  private final ScrollPane scroll = new ScrollPane(changes);
  private final Label problem = wrapped("", "field-problem");

  /** Whose name stands for a role: what was put in last on this computer. */
  public record Names(Function<SigningRole, String> get, BiConsumer<SigningRole, String> put) {}

  /**
   * @param section its id
   */
  public MarkPage(String section, ReportModel model, Messages messages, Clock clock, Names names) {
    this.section = section;
    this.model = model;
    this.messages = messages;
    this.clock = clock;
    this.names = names;
    getStyleClass().add("mark-page");
    rows.getStyleClass().add("mark-rows");
    changes.getStyleClass().add("changes");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("mark-changes");
    getChildren().setAll(wrapped(messages.get("marks.note"), "step-note"), rows, problem, scroll);
    show();
  }

  private void show() {
    Report report = model.report();
    rows.getChildren().clear();
    changes.getChildren().clear();
    for (MarkState state : MarkState.of(report, section)) {
      row(state);
      state
          .changes(report)
          .ifPresent(
              since -> {
                ChangesView view = new ChangesView(messages);
                String who = messages.get("marks.role." + state.role());
                view.show(messages.get("marks.since", who, since.size()), since, report.edition());
                changes.getChildren().add(view);
              });
    }
    boolean any = !changes.getChildren().isEmpty();
    scroll.setVisible(any);
    scroll.setManaged(any);
    say("");
  }

  private void say(String words) {
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    problem.setManaged(!words.isEmpty());
  }

  private void row(MarkState state) {
    String role = messages.get("marks.role." + state.role());
    Label who = new Label(role);
    who.getStyleClass().add("field-label");
    who.setMinWidth(USE_PREF_SIZE);
    TextField name = new TextField(names.get().apply(state.role()));
    name.setPromptText(messages.get("marks.namePrompt"));
    name.setAccessibleText(messages.get("marks.nameOf", role));
    name.setPrefColumnCount(8);
    name.disableProperty().bind(model.readOnly());
    who.setLabelFor(name);
    Runnable mark = () -> mark(state.role(), name);
    onEnter(name, mark);
    Label words = wrapped(words(state), state.isRed() ? "mark-red" : "mark-words");
    if (state.holds()) {
      words.getStyleClass().add("mark-holds");
    }
    GridPane.setHgrow(words, Priority.ALWAYS);
    HBox buttons = new HBox();
    buttons.getStyleClass().add("field-row");
    buttons.setAlignment(Pos.CENTER_LEFT);
    List<Button> all = new ArrayList<>();
    if (!state.holds()) {
      all.add(button(state.isRed() ? "marks.again" : "marks.set", role, mark));
    }
    if (state.isMarked()) {
      all.add(button("marks.takeBack", role, () -> takeBack(state.role())));
    }
    buttons.getChildren().setAll(all);
    rows.addRow(rows.getRowCount(), who, name, words, buttons);
  }

  private Button button(String key, String role, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(messages.get("marks.spoken", role, messages.get(key)));
    button.disableProperty().bind(model.readOnly());
    button.setOnAction(e -> action.run());
    onEnter(button, action);
    return button;
  }

  private static void onEnter(Node node, Runnable action) {
    node.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            e.consume();
            action.run();
          }
        });
  }

  private String words(MarkState state) {
    VerifiedMark mark = state.mark();
    if (mark == null) {
      return messages.get("marks.notYet");
    }
    String when = when(mark.time());
    if (state.holds()) {
      return messages.get("marks.seen", mark.name(), when);
    }
    return mark.seen() == null
        ? messages.get("marks.changedUnknown", mark.name(), when)
        : messages.get(
            "marks.changed",
            mark.name(),
            when,
            state.changes(model.report()).map(since -> since.size()).orElse(0));
  }

  private static String when(String iso) {
    try {
      return WHEN.format(OffsetDateTime.parse(iso));
    } catch (DateTimeException e) {
      return iso;
    }
  }

  private void mark(SigningRole role, TextField name) {
    String typed = name.getText().strip();
    if (typed.isEmpty()) {
      say(messages.get("marks.nameMissing", messages.get("marks.role." + role)));
      name.requestFocus();
      return;
    }
    names.put().accept(role, typed);
    String now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    Report report = model.report();
    VerifiedMark mark = VerifiedMark.on(report, section, role, typed, now);
    model.apply(new Edit.Marks(report.signOff().marksWith(mark)));
    show();
    focus();
  }

  private void takeBack(SigningRole role) {
    model.apply(new Edit.Marks(model.report().signOff().marksWithout(section, role)));
    show();
    focus();
  }

  /** Puts the focus on the first name that is wanted, or else on the first thing to do. */
  public void focus() {
    for (Node node : rows.getChildren()) {
      if (node instanceof HBox buttons && !buttons.getChildren().isEmpty()) {
        Node first = buttons.getChildren().getFirst();
        int row = GridPane.getRowIndex(buttons);
        TextField name = nameIn(row);
        boolean holds =
            buttons.getChildren().size() == 1
                && MarkState.of(model.report(), section).get(row).holds();
        if (!holds) {
          (name.getText().isBlank() ? name : first).requestFocus();
          return;
        }
      }
    }
    nameIn(0).requestFocus();
  }

  private TextField nameIn(int row) {
    return rows.getChildren().stream()
        .filter(node -> GridPane.getRowIndex(node) == row)
        .mapMulti(
            (Node node, java.util.function.Consumer<TextField> sink) -> {
              if (node instanceof TextField field) {
                sink.accept(field);
              }
            })
        .findFirst()
        .orElseThrow();
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
