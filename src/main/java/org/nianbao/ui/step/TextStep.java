package org.nianbao.ui.step;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nianbao.check.Finding;
import org.nianbao.check.Finding.Quote;
import org.nianbao.form.Section;
import org.nianbao.report.Edit;
import org.nianbao.report.OldNumber;
import org.nianbao.report.Rewriting;
import org.nianbao.text.CodePoints;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.ReportModel;
import org.nianbao.ui.model.StepMark;
import org.nianbao.ui.model.StepTitles;

/**
 * A section of running text.
 *
 * <p>Longer than most classes: it holds the parts around one text and leaves what they do to them.
 */
final class TextStep implements Step {
  private static final KeyCombination MEND =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);

  private final Section.TextSection section;
  private final ReportModel model;
  private final Messages messages;
  private final StepFrame frame;
  private final TextArea area = new TextArea();
  private final TypedText typed;
  private final Label count = new Label();
  private final PrintedText printed = new PrintedText();
  private final FormerTextPane former;
  private final OldNumbersBar oldNumbers;
  private final ScrollPane beside;
  private final OldNumberChips chips;
  private final ToggleButton compare;
  private final DataParagraphs data;
  private boolean compared;

  TextStep(Section.TextSection section, ReportModel model, Messages messages, Overlay overlay) {
    this.section = section;
    this.model = model;
    this.messages = messages;
    chips =
        new OldNumberChips(
            section.id(), model, messages, number -> select(number.from(), number.to()));
    former = new FormerTextPane(section.id(), model, messages, chips);
    oldNumbers = new OldNumbersBar(section.id(), messages, chips);
    beside = new LiveScroll(former);
    beside.getStyleClass().add("former-scroll");
    compare = new ToggleButton(messages.get("former.compare"));
    compare.setMinWidth(Region.USE_PREF_SIZE);
    beside.visibleProperty().bind(compare.selectedProperty());
    area.visibleProperty().bind(compare.selectedProperty().not());
    compare.selectedProperty().addListener((o, was, is) -> showOldNumbers(model.now()));
    data = new DataParagraphs(overlay, messages);
    area.setWrapText(true);
    area.getStyleClass().add("text-editor");
    area.setAccessibleText(section.title());
    area.editableProperty().bind(model.readOnly().not());
    typed =
        TypedText.of(
            area,
            text ->
                model.type(new Edit.TextEdit(section.id(), text.stripTrailing()), section.id()));
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
    frame
        .buttons(List.of(compare, insertButton()))
        .fill(new StackPane(area, beside))
        .add(countLine(), printedPane());
  }

  private Button insertButton() {
    Button insert = new Button(messages.get("tell.insert"));
    insert.setMinWidth(Region.USE_PREF_SIZE);
    insert.disableProperty().bind(model.readOnly());
    insert.setOnAction(
        e -> {
          int row = compare.isSelected() ? former.caret() : -1;
          int end = model.report().text(section.id()).length();
          int whole = compare.isSelected() ? end : area.getCaretPosition();
          data.open(
              model.now(), section.role(), words -> insert(words, row < 0 ? whole : row, row >= 0));
        });
    return insert;
  }

  private void insert(String words, int at, boolean within) {
    DataInsertion insertion =
        DataInsertion.of(model.report().text(section.id()), words, at, within);
    model.apply(new Edit.TextEdit(section.id(), insertion.text()));
    select(insertion.behind(), insertion.behind());
  }

  /** Goes to words of the text; the number alone where it is one of last year's. */
  private void select(Quote quote) {
    String text = model.report().text(section.id());
    int at = text.indexOf(quote.text());
    if (at < 0) {
      area.requestFocus();
    } else {
      select(at + quote.from(), at + quote.to());
    }
  }

  /** Selects a part of the text, in the paragraph that it is in or in the whole. */
  private void select(int from, int to) {
    if (compare.isSelected() && former.select(from, to)) {
      return;
    }
    compare.setSelected(false);
    area.requestFocus();
    area.selectRange(Math.min(from, area.getLength()), Math.min(to, area.getLength()));
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
    // Where a text is rewritten, how far that is stands in its place: each line counts.
    hint.visibleProperty().bind(oldNumbers.visibleProperty().not());
    hint.managedProperty().bind(hint.visibleProperty());
    space.managedProperty().bind(hint.visibleProperty());
    HBox.setHgrow(oldNumbers, Priority.ALWAYS);
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(hint, oldNumbers, space, count);
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
    // Beside last year's text the whole is not in sight, and the room is the paragraphs'.
    pane.visibleProperty().bind(compare.selectedProperty().not());
    pane.managedProperty().bind(pane.visibleProperty());
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
    count.getStyleClass().removeAll("over", "none");
    if (over) {
      count.getStyleClass().add("over");
    } else if (length == 0) {
      count.getStyleClass().add("none");
    }
    printed.show(text);
    showFormer(judgement);
  }

  private void showFormer(CheckedReport judgement) {
    Rewriting.Passages passages = judgement.report().rewriting().of(section.id());
    boolean has = !passages.paragraphs().isEmpty();
    compare.setVisible(has);
    compare.setManaged(has);
    if (!compared && has) {
      compared = true; // once: then it is as the clerk leaves it
      compare.setSelected(passages.open() > 0);
    } else if (!has) {
      compare.setSelected(false);
    }
    showOldNumbers(judgement);
  }

  private void showOldNumbers(CheckedReport judgement) {
    List<OldNumber> left = chips.left(judgement);
    List<OldNumber> placed = former.show(judgement.report(), left);
    oldNumbers.show(judgement, left, compare.isSelected() ? placed : List.of());
  }

  @Override
  public void commit() {
    // Every change is in the model already; what an input method is composing is not text yet.
  }

  @Override
  public void focus() {
    if (!compare.isSelected() || !former.focusOpen()) {
      area.requestFocus();
    }
  }

  @Override
  public void goTo(Finding finding) {
    finding.quotes().stream()
        .filter(q -> q.section().equals(section.id()))
        .findFirst()
        .ifPresentOrElse(this::select, area::requestFocus);
  }
}
