package org.nianbao.ui.step;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nianbao.check.Finding;
import org.nianbao.form.Section;
import org.nianbao.report.Edit;
import org.nianbao.text.CodePoints;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.ReportModel;
import org.nianbao.ui.model.StepMark;
import org.nianbao.ui.model.StepTitles;

/** A section of running text. */
final class TextStep implements Step {
  private static final KeyCombination MEND =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);

  private final Section.Text section;
  private final ReportModel model;
  private final Messages messages;
  private final StepFrame frame;
  private final TextArea area = new TextArea();
  private final TypedText typed;
  private final Label count = new Label();
  private final PrintedText printed = new PrintedText();

  TextStep(Section.Text section, ReportModel model, Messages messages) {
    this.section = section;
    this.model = model;
    this.messages = messages;
    area.setWrapText(true);
    area.getStyleClass().add("text-editor");
    area.setAccessibleText(section.title());
    area.editableProperty().bind(model.readOnly().not());
    typed =
        TypedText.of(
            area,
            text -> model.type(new Edit.Text(section.id(), text.stripTrailing()), section.id()));
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (MEND.match(e)) {
            e.consume();
            mendAtCaret();
          }
        });
    count.getStyleClass().add("text-count");
    frame = new StepFrame(section.title(), section.guidance(), section.notes());
    if (!section.outline().isEmpty()) {
      frame.add(outline());
    }
    frame.fill(area).add(countLine(), printedPane());
  }

  /** Alt+Enter at words that a finding can mend. */
  private void mendAtCaret() {
    String text = area.getText();
    int caret = area.getCaretPosition();
    model.now().open().stream()
        .flatMap(problem -> problem.findings().stream())
        .flatMap(finding -> finding.fixes().stream())
        .filter(fix -> fix.section().equals(section.id()) && isAt(fix.quote(), text, caret))
        .findFirst()
        .ifPresent(this::mend);
  }

  private static boolean isAt(String quote, String text, int caret) {
    int at = text.indexOf(quote);
    return at >= 0 && at <= caret && caret <= at + quote.length();
  }

  private void mend(Finding.Fix fix) {
    int at = area.getText().indexOf(fix.quote());
    fix.applyTo(model.report()).ifPresent(model::apply);
    area.positionCaret(Math.min(at + fix.text().length(), area.getLength()));
  }

  private TitledPane outline() {
    VBox points = new VBox();
    points.getStyleClass().add("outline");
    section.outline().forEach(p -> points.getChildren().add(StepFrame.label(p, "outline-point")));
    TitledPane pane = new TitledPane(messages.get("text.outline"), points);
    pane.setExpanded(false);
    pane.setAnimated(false);
    pane.setMinHeight(Region.USE_PREF_SIZE);
    return pane;
  }

  private Node countLine() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label hint = new Label(messages.get("text.hint"));
    hint.getStyleClass().add("step-note");
    hint.setMinWidth(0);
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(hint, space, count);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }

  private Node printedPane() {
    ScrollPane scroll = new ScrollPane(printed);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("printed-pane");
    TitledPane pane = new TitledPane(messages.get("text.printed"), scroll);
    pane.setAnimated(false);
    pane.setExpanded(false);
    pane.setMinHeight(Region.USE_PREF_SIZE);
    return pane;
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
    String text = judgement.report().text(section.id());
    if (!area.getText().stripTrailing().equals(text)) {
      typed.show(text);
    }
    int length = CodePoints.countVisible(text);
    boolean over = section.advisedLength() > 0 && length > section.advisedLength();
    count.setText(
        section.advisedLength() > 0
            ? messages.get("text.countAdvised", length, section.advisedLength())
            : messages.get("text.count", length));
    count.getStyleClass().remove("over");
    if (over) {
      count.getStyleClass().add("over");
    }
    printed.show(text);
  }

  @Override
  public void commit() {
    // Every change is in the model already; what an input method is composing is not text yet.
  }

  @Override
  public void focus() {
    area.requestFocus();
  }

  @Override
  public void goTo(Finding finding) {
    area.requestFocus();
    finding.quotes().stream()
        .filter(q -> q.section().equals(section.id()))
        .findFirst()
        .ifPresent(
            quote -> {
              int at = area.getText().indexOf(quote.text());
              if (at >= 0) {
                area.selectRange(at, at + quote.text().length());
              }
            });
  }
}
