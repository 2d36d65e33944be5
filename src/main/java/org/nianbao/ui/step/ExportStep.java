package org.nianbao.ui.step;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.MissingCharacters;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.FindingPlaces;
import org.nianbao.ui.model.MarkState;
import org.nianbao.ui.model.ReportInShort;
import org.nianbao.ui.model.StepMark;

/**
 * 检查与导出: the report in short, its pages as they will print, and the ways out of the program.
 *
 * <p>Longer than most classes: what the last step says depends on all that may be wrong or final.
 */
public final class ExportStep implements Step {

  /** What the buttons do. */
  public interface ExportCommands {
    /** Writes a file; a proof says 草稿. */
    void export(ExportFormat format, boolean proof);

    /** The kind of file that was chosen last. */
    ExportFormat format();

    void rememberFormat(ExportFormat format);

    /** Of a roll-up the units that are not in it; else empty. */
    String missingUnits();

    /** Puts the code of a web page on the clipboard. */
    void copyCode();

    /** Puts a web page on the clipboard, as an editor of websites or Word takes it. */
    void copyForEditor();

    void print();

    /** Asks whether the report is to be 定稿. */
    void finish();

    /** Asks in which format the 审签单 is wanted. */
    void sheet();

    boolean usesMachineFonts();

    /** Whether export, preview and paper have the machine's official fonts where it has them. */
    void useMachineFonts(boolean use);

    /** Who is to be told of each print that the preview has made. */
    void watchPrints(Consumer<ExportedReport> watcher);

    void openStep(String step);
  }

  private final Messages messages;
  private final ExportCommands actions;
  private final StepFrame frame;
  private final Label verdict = StepFrame.label("", "verdict");
  private final Label units = StepFrame.label("", "field-problem");
  private final FormatChooser formats;
  private final Button export;
  private final Button proof;
  private final Button print;
  private final Button copyCode;
  private final Button copyForEditor;
  private final Button finish;
  private final Button sheet;
  private boolean finalAllowed;
  private @Nullable Report report;
  private final CheckBox machineFonts = new CheckBox();
  private final Label fonts = StepFrame.label("", "step-note");
  private final Label missing = StepFrame.label("", "field-problem");
  private final VBox summary = new VBox();
  private final Consumer<CheckedReport> preview;

  /**
   * @param previewNode shows the pages
   * @param preview is told of each new state of the report
   */
  ExportStep(
      Messages messages,
      ExportCommands actions,
      Node previewNode,
      Consumer<CheckedReport> preview) {
    this.messages = messages;
    this.actions = actions;
    this.preview = preview;
    formats = new FormatChooser(messages, actions.format(), this::choose);
    export = button("export.final.PDF", () -> actions.export(formats.format(), false));
    export.getStyleClass().add("primary");
    proof = button("export.proof", () -> actions.export(formats.format(), true));
    copyCode = button("export.copyCode", actions::copyCode);
    copyForEditor = button("export.copyForEditor", actions::copyForEditor);
    print = button("export.print", actions::print);
    finish = button("final.button", actions::finish);
    sheet = button("sheet.button", actions::sheet);
    machineFonts.setText(messages.get("export.machineFonts"));
    machineFonts.setMinWidth(Region.USE_PREF_SIZE);
    machineFonts.setSelected(actions.usesMachineFonts());
    machineFonts.setOnAction(e -> actions.useMachineFonts(machineFonts.isSelected()));
    FlowPane buttons =
        new FlowPane(
            formats, export, proof, copyForEditor, copyCode, print, finish, sheet, machineFonts);
    buttons.getStyleClass().add("step-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.setHgap(8);
    buttons.setVgap(6);
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    summary.getStyleClass().add("summary");
    ScrollPane scroll = new ScrollPane(summary);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("summary-scroll");
    SplitPane halves = new SplitPane(scroll, previewNode);
    halves.setDividerPositions(0.4);
    SplitPane.setResizableWithParent(scroll, false);
    halves.getStyleClass().add("halves");
    frame =
        new StepFrame(messages.get("export.heading"), messages.get("export.guidance"), List.of());
    frame.add(verdict, units, missing, buttons, fonts).fill(halves);
    say(fonts, "");
    say(missing, "");
    actions.watchPrints(this::tell);
  }

  private static void say(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }

  /** What can be seen only in a finished print. */
  private void tell(ExportedReport printed) {
    say(missing, MissingCharacters.words(printed.missing(), messages));
    if (!actions.usesMachineFonts()) {
      say(fonts, "");
    } else if (printed.machineFonts().isEmpty()) {
      say(fonts, messages.get("export.noMachineFonts"));
    } else {
      String names = String.join(messages.get("export.fontsBetween"), printed.machineFonts());
      say(fonts, messages.get("export.theMachineFonts", names));
    }
  }

  private void choose(ExportFormat format) {
    actions.rememberFormat(format);
    offer();
  }

  /** Shows the buttons that can be used now, for the format that is chosen. */
  private void offer() {
    ExportFormat format = formats.format();
    export.setText(messages.get("export.final." + format.name()));
    offer(export, finalAllowed);
    offer(copyForEditor, finalAllowed && format == ExportFormat.HTML);
    offer(copyCode, finalAllowed && format == ExportFormat.HTML);
    offer(print, finalAllowed && format == ExportFormat.PDF);
    offer(machineFonts, format == ExportFormat.PDF);
  }

  private static void offer(Node node, boolean offered) {
    node.setVisible(offered);
    node.setManaged(offered);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private Node line(ReportInShort.SectionLine line) {
    Label title = new Label(line.title());
    title.getStyleClass().add("summary-title");
    title.setMinWidth(0);
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    Button change = new Button(messages.get("export.change"));
    change.getStyleClass().add("link");
    change.setMinWidth(Region.USE_PREF_SIZE);
    change.setAccessibleText(messages.get("export.changeWhat", line.title()));
    change.setOnAction(e -> actions.openStep(line.step()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox top = new HBox(title, space, change);
    top.setAlignment(Pos.CENTER_LEFT);
    VBox box = new VBox(top, StepFrame.label(line.words(), "step-note"));
    box.getStyleClass().add("summary-line");
    Report now = report;
    String marks = now == null ? "" : MarkState.line(now, line.step(), messages);
    if (now != null && !marks.isEmpty()) {
      boolean red = MarkState.of(now, line.step()).stream().anyMatch(MarkState::isRed);
      box.getChildren().add(StepFrame.label(marks, red ? "mark-red" : "mark-holds"));
    }
    return box;
  }

  @Override
  public String id() {
    return FindingPlaces.EXPORT;
  }

  @Override
  public String title() {
    return messages.get("step.export");
  }

  @Override
  public String sign() {
    return messages.get("step.export.sign");
  }

  @Override
  public StepMark mark(CheckedReport judgement) {
    int errors = (int) judgement.blocking();
    return errors > 0 && judgement.complete()
        ? new StepMark(StepMark.StepState.PROBLEMS, errors)
        : new StepMark(errors > 0 ? StepMark.StepState.EMPTY : StepMark.StepState.READY, 0);
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void show(CheckedReport judgement) {
    long errors = judgement.blocking();
    long warnings = judgement.count(Severity.WARNING);
    verdict.setText(
        errors > 0
            ? messages.get("export.blocked", errors)
            : messages.get(warnings > 0 ? "export.warnings" : "export.ready", warnings));
    verdict.getStyleClass().removeAll("blocked", "open", "ready");
    verdict.getStyleClass().add(errors > 0 ? "blocked" : warnings > 0 ? "open" : "ready");
    say(units, actions.missingUnits());
    finalAllowed = errors == 0;
    offer(finish, !judgement.report().isFinal());
    report = judgement.report();
    offer();
    summary
        .getChildren()
        .setAll(ReportInShort.of(judgement, messages).stream().map(this::line).toList());
    preview.accept(judgement);
  }

  @Override
  public void commit() {
    // Nothing is typed here.
  }

  @Override
  public void focus() {
    (export.isVisible() ? export : proof).requestFocus();
  }

  @Override
  public void goTo(Finding finding) {
    focus();
  }
}
