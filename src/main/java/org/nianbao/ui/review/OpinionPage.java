package org.nianbao.ui.review;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Opinion;
import org.nianbao.check.Opinion.Remark;
import org.nianbao.text.Messages;
import org.nianbao.ui.paste.ClipboardText;

/** The remarks on another body's report, each beside its place in the file; to copy or to print. */
final class OpinionPage extends VBox implements AutoCloseable {
  private final ReviewedReport reviewed;
  private final Messages messages;
  private final SourceBeside beside;
  private final ListView<Remark> list = new ListView<>();
  private final Label status = new Label();
  private Runnable print = () -> {};

  OpinionPage(Opinion opinion, ReviewedReport reviewed, FileContent content, Messages messages) {
    this.reviewed = reviewed;
    this.messages = messages;
    this.beside = new SourceBeside(content, reviewed.index(), messages);
    Label about = words(opinion.about(), "step-note");
    Label summary = words(opinion.summary(), "review-summary");
    Label caution = words(opinion.caution(), "review-why");
    list.getItems().setAll(opinion.remarks());
    list.setCellFactory(view -> new RemarkCell());
    list.setPlaceholder(words(opinion.summary(), "problem-none"));
    list.setAccessibleText(opinion.summary());
    list.getStyleClass().add("opinion-list");
    list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> show(is));
    Button copy = new Button(messages.get("opinion.copy"));
    copy.setOnAction(
        e -> {
          ClipboardText.put(opinion.text(messages));
          status.setText(messages.get("opinion.copied"));
        });
    Button paper = new Button(messages.get("opinion.print"));
    paper.setOnAction(e -> print.run());
    HBox buttons = new HBox(copy, paper, status);
    buttons.getStyleClass().add("field-row");
    HBox halves = new HBox(list, beside);
    halves.getStyleClass().add("review-halves");
    list.setMinWidth(0);
    list.prefWidthProperty().bind(halves.widthProperty().multiply(0.56));
    beside.prefWidthProperty().bind(halves.widthProperty().multiply(0.44));
    VBox.setVgrow(halves, Priority.ALWAYS);
    getStyleClass().add("review");
    getChildren().setAll(about, summary, caution, halves, buttons);
  }

  private static Label words(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    label.setManaged(!text.isEmpty());
    return label;
  }

  /** Shows the first remark beside its place. */
  void begin() {
    list.getSelectionModel().selectFirst();
    if (!list.getItems().isEmpty()) {
      list.requestFocus();
    }
  }

  /** Prints it on paper. */
  void onPrint(Runnable handler) {
    print = handler;
  }

  /** What has become of printing. */
  void say(String words) {
    status.setText(words);
  }

  private void show(@Nullable Remark remark) {
    if (remark != null) {
      beside.show(ProblemPlaces.of(remark.problem(), reviewed));
    }
  }

  @Override
  public void close() {
    beside.close();
  }

  /** A remark: how grave, what, and where. */
  private final class RemarkCell extends ListCell<Remark> {
    RemarkCell() {
      setWrapText(true);
      setPrefWidth(0); // as wide as the list and no wider, so that its words go on below
    }

    @Override
    protected void updateItem(@Nullable Remark remark, boolean empty) {
      super.updateItem(remark, empty);
      setText(
          remark == null || empty
              ? null
              : messages.get(
                  "opinion.line",
                  messages.get("cli.severity." + remark.severity().name()),
                  remark.words(),
                  remark.where().isEmpty()
                      ? messages.get("opinion.noPlace")
                      : messages.get("review.where", remark.where())));
    }
  }
}
