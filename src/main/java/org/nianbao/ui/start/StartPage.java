package org.nianbao.ui.start;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nianbao.form.Editions;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** What the program begins with: a new report, recent drafts, a file, the sample. */
public final class StartPage extends ScrollPane {

  /** What can be begun with. */
  public interface StartCommands {
    void create(Report blank);

    void open(Path draft);

    void chooseFile();

    /** Lets the clerk choose last year's report, and begins this year's from it. */
    void beginFromLastYear();

    /** Sums up the reports of many units. */
    void rollUp();

    void openSample();

    void help();
  }

  private final Messages messages;
  private final StartCommands actions;
  private final NewReportForm form;
  private final VBox recent = new VBox();

  /**
   * @param year the report year that is offered
   */
  public StartPage(Editions editions, Messages messages, int year, StartCommands actions) {
    this.messages = messages;
    this.actions = actions;
    this.form = new NewReportForm(editions, messages, year, actions::create);
    VBox left =
        new VBox(
            title(),
            form,
            card("start.next", "start.nextHint", "start.nextButton", actions::beginFromLastYear),
            links());
    left.getStyleClass().add("start-column");
    recent.getStyleClass().add("recent");
    Label heading = new Label(messages.get("start.recent"));
    heading.getStyleClass().add("start-heading");
    VBox right =
        new VBox(
            card("start.open", "start.openHint", "start.openButton", actions::chooseFile),
            card("start.rollup", "start.rollupHint", "start.rollupButton", actions::rollUp),
            heading,
            recent);
    right.getStyleClass().add("start-column");
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("start-columns");
    setContent(new StackPane(columns));
    setFitToWidth(true);
    getStyleClass().add("start");
    showRecent(List.of());
  }

  private Node title() {
    Label title = new Label(messages.get("start.title"));
    title.getStyleClass().add("start-title");
    Label subtitle = new Label(messages.get("start.subtitle"));
    subtitle.getStyleClass().add("start-subtitle");
    subtitle.setWrapText(true);
    return new VBox(title, subtitle);
  }

  private Node card(String title, String words, String does, Runnable action) {
    Label heading = new Label(messages.get(title));
    heading.getStyleClass().add("card-heading");
    Label hint = new Label(messages.get(words));
    hint.getStyleClass().add("step-note");
    hint.setWrapText(true);
    Button open = new Button(messages.get(does));
    open.setOnAction(e -> action.run());
    VBox text = new VBox(heading, hint);
    HBox.setHgrow(text, Priority.ALWAYS);
    open.setMinWidth(Region.USE_PREF_SIZE);
    HBox card = new HBox(text, open);
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().add("card");
    return card;
  }

  private Node links() {
    Label lead = new Label(messages.get("start.new"));
    Button sample = link("start.sample", actions::openSample);
    Button help = link("start.help", actions::help);
    HBox links = new HBox(lead, sample, help);
    links.setAlignment(Pos.CENTER_LEFT);
    links.getStyleClass().add("field-row");
    return links;
  }

  private Button link(String key, Runnable action) {
    Button link = new Button(messages.get(key));
    link.getStyleClass().add("link");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(e -> action.run());
    return link;
  }

  /** Shows the drafts that can be gone on with, newest first. */
  public void showRecent(List<RecentDraft> drafts) {
    if (drafts.isEmpty()) {
      Label none = new Label(messages.get("start.noRecent"));
      none.getStyleClass().add("step-note");
      none.setWrapText(true);
      recent.getChildren().setAll(none);
      return;
    }
    recent.getChildren().setAll(drafts.stream().map(this::card).toList());
  }

  private Node card(RecentDraft draft) {
    Label body = new Label(draft.title());
    body.getStyleClass().add("card-heading");
    body.setMinWidth(0);
    // The year at its end tells reports of one unit apart.
    body.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Label when = new Label(draft.when());
    when.getStyleClass().add("step-note");
    Label state = new Label(draft.state());
    state.getStyleClass().addAll("step-note", draft.isClean() ? "ok" : "left");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    VBox words = new VBox(body, new HBox(when, space, state));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button card = new Button();
    card.setGraphic(words);
    card.setMaxWidth(Double.MAX_VALUE);
    words.prefWidthProperty().bind(card.widthProperty().subtract(36));
    card.getStyleClass().addAll("card", "recent-card");
    card.setAccessibleText(
        messages.get("start.recentSpoken", draft.title(), draft.when(), draft.state()));
    card.setOnAction(e -> actions.open(draft.file()));
    return card;
  }

  /** Puts the focus where a new report begins. */
  public void focus() {
    form.focus();
  }
}
