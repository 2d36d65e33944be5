package org.nianbao.ui.rollup;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.rollup.ReportFiles;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitState;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.task.Background;

/** 汇总多个单位: the files of many units, what came of each, and their sum. */
public final class RollupPage extends ScrollPane {
  private final Messages messages;
  private final Overlay overlay;
  private final RollupCommands commands;
  private final RollupDesk desk;
  private final RollupSources sources;
  private final RollupHandout handout;
  private final ReportFiles reports;
  private final UnitOpening opening;
  private final UnitTable units;
  private final SumsView sums;
  private final CompareView comparing;
  private final AcrossView across;
  private ToggleButton sumsButton = new ToggleButton();
  private final Label summary = new Label();
  private final StackPane views = new StackPane();

  /**
   * @param tools what it reads files with
   */
  public RollupPage(
      RollupTools tools, Messages messages, Overlay overlay, RollupCommands commands) {
    this.messages = messages;
    this.overlay = overlay;
    this.commands = commands;
    this.desk =
        new RollupDesk(
            new KeptFiles(tools.reading()),
            new RollupResuming(tools.memory(), tools.lists(), tools.reports()),
            tools.editions(),
            messages);
    this.sources = new RollupSources(desk, commands, tools.lists(), messages, overlay);
    this.handout = new RollupHandout(tools, commands, messages, overlay);
    this.reports = tools.reports();
    this.opening = new UnitOpening(tools.reports(), handout, messages, overlay, desk::take);
    this.units = new UnitTable(messages);
    this.sums = new SumsView(messages, overlay);
    this.comparing = new CompareView(messages);
    this.across = new AcrossView(messages);
    comparing.onChoose(this::chooseDeclared);
    comparing.onOpen(this::goToSum);
    units.onOpen(this::open);
    units.onSaid(desk::say);
    units.onUnsaid(desk::unsay);
    units.onTaken(desk::take);
    sums.onOpen(this::open);
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    summary.getStyleClass().add("rollup-summary");
    VBox.setVgrow(views, Priority.ALWAYS);
    views.getStyleClass().add("rollup-views");
    getStyleClass().add("rollup-around");
    setFitToWidth(true);
    setFitToHeight(true);
    desk.rollup().addListener((o, was, is) -> show(is));
    desk.trouble().addListener((o, was, is) -> show(desk.rollup().get()));
    VBox body = new VBox(top(), sources, summary, switches(), views, outputs());
    body.getStyleClass().add("rollup");
    setContent(body); // where the letters are large it scrolls as a whole
    show(null);
    desk.resume();
  }

  private Node top() {
    Label title = new Label(messages.get("rollup.page.title"));
    title.getStyleClass().add("step-heading");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox top = new HBox(title, space, button("rollup.page.home", commands::goHome));
    top.setAlignment(Pos.CENTER_LEFT);
    top.setMinHeight(USE_PREF_SIZE);
    return top;
  }

  private Node switches() {
    ViewSwitch row = new ViewSwitch();
    add(row, "rollup.page.units", units).setSelected(true);
    sumsButton = add(row, "rollup.page.sums", sums);
    add(row, "rollup.page.compare", comparing);
    add(row, "rollup.page.across", across);
    return row;
  }

  private ToggleButton add(ViewSwitch row, String key, Node view) {
    return row.add(messages.get(key), () -> views.getChildren().setAll(view));
  }

  private Node outputs() {
    Button draft = button("rollup.page.draft", () -> with(handout::begin));
    FlowPane row =
        new FlowPane(
            button("rollup.page.reminder", () -> with(handout::copyReminder)),
            button("rollup.page.opinions", () -> with(handout::copyOpinions)),
            button("rollup.page.workbook", () -> with(handout::writeWorkbook)),
            draft);
    row.getStyleClass().add("rollup-buttons");
    row.setMinHeight(USE_PREF_SIZE);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void with(Consumer<RolledUp> action) {
    RolledUp now = desk.rollup().get();
    if (now == null || now.rollup().counted().isEmpty()) {
      overlay.ask(
          messages.get("rollup.page.title"),
          messages.get("rollup.page.nothingYet"),
          List.of(Choice.primary(messages.get("app.understood"), () -> {})));
    } else {
      action.accept(now);
    }
  }

  /** Takes files and folders that were dropped. */
  public void add(List<File> files) {
    desk.add(files.stream().map(File::toPath).toList());
  }

  private void open(Unit unit) {
    RolledUp now = desk.rollup().get();
    if (now == null) {
      return;
    }
    opening.open(unit, now);
  }

  private void chooseDeclared() {
    commands
        .chooseReport(messages.get("rollup.page.declared"))
        .ifPresent(
            file -> {
              comparing.say(messages.get("rollup.page.comparing"));
              Background.run(
                  "declared report",
                  () -> reports.read(file, () -> false).draft().report(),
                  report -> desk.compareWith(file, report),
                  thrown -> {
                    if (thrown instanceof ReportFiles.NoReportException none) {
                      comparing.say(none.why());
                    } else {
                      Background.unforeseen(thrown);
                    }
                  });
            });
  }

  private void goToSum(CellId cell) {
    sumsButton.setSelected(true);
    sums.goTo(cell);
  }

  private void show(@Nullable RolledUp rolled) {
    String trouble = desk.trouble().get();
    if (rolled == null) {
      summary.setText(trouble.isEmpty() ? messages.get("rollup.page.hint") : trouble);
      return;
    }
    Rollup rollup = rolled.rollup();
    across.show(rolled.across());
    rolled.comparison().ifPresentOrElse(found -> comparing.show(rollup, found), comparing::clear);
    sums.show(rollup);
    units.show(rollup.units());
    summary.setText(
        (rollup.units().isEmpty() ? messages.get("rollup.page.hint") : summary(rollup)) + trouble);
  }

  private String summary(Rollup rollup) {
    List<String> counts = new ArrayList<>();
    for (UnitState state : UnitState.values()) {
      int count = rollup.in(state).size();
      if (count > 0) {
        counts.add(
            messages.get("rollup.page.count", messages.get("rollup.page.short." + state), count));
      }
    }
    long proposed = rollup.units().stream().filter(Unit::isProposed).count();
    String states = String.join(messages.get("rollup.page.comma"), counts);
    int all = rollup.units().size();
    String words =
        rollup.year() == 0 // nobody reports yet
            ? messages.get("rollup.page.summaryListed", all, states)
            : messages.get(
                "rollup.page.summary", rollup.year(), rollup.edition().name(), all, states);
    return proposed == 0 ? words : words + messages.get("rollup.page.toConfirm", proposed);
  }

  /** Puts the focus where one begins. */
  public void focus() {
    applyCss(); // else what scrolls has no part in the window yet, and takes no focus
    sources.focusFirst();
  }

  /** Reads no more and looks no more for changes. */
  public void close() {
    desk.close();
  }
}
