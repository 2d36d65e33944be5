package org.nianbao.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.nianbao.check.Finding;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.report.SectionContent;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.FindingPlaces;
import org.nianbao.ui.model.ReportModel;
import org.nianbao.ui.step.LiveScroll;
import org.nianbao.ui.step.Step;

/**
 * The window while a report is open: steps at the left, the step in the middle, problems at the
 * right.
 *
 * <p>Longer than most classes: it holds the page's parts together and leaves what they do to them.
 */
public final class EditorPage {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final ReportModel model;
  private final Messages messages;
  private final Function<Edition, List<Step>> stepsOf;
  private final ThreePanes panes;
  private final NoticePane root;
  private final BorderPane middle = new BorderPane();
  private final LiveScroll stepScroll = new LiveScroll();
  private final StepFooter footer;
  private final FinalBar finalBar;
  private final Actions actions;
  private final TopBar topBar;
  private final StatusLine status;
  private final ProblemPane problems;
  private final ChangeListener<CheckedReport> redraw = (property, was, is) -> show(is);
  private final NextFrame around;
  private List<Step> steps = new ArrayList<>();
  private StepList list;
  private Step current;
  private Edition edition;

  /** What the page asks of the window. */
  public interface Actions {
    /** Opens 历史版本. */
    void history();

    void help();

    /** Opens 核对 of a section. */
    void mark(String section);

    /** Asks why a final report is to be opened again. */
    void reopen();
  }

  /**
   * @param stepsOf makes the steps of an edition; called again when the edition is changed
   * @param more the menu at the right of the bar above
   */
  public EditorPage(
      ReportModel model,
      Messages messages,
      Function<Edition, List<Step>> stepsOf,
      Actions actions,
      MenuButton more) {
    this.actions = actions;
    this.model = model;
    this.messages = messages;
    this.stepsOf = stepsOf;
    this.edition = model.report().edition();
    this.steps = made(edition);
    this.current = steps.getFirst();
    topBar = new TopBar(model, messages, actions::history, actions::help, more);
    status = new StatusLine(messages);
    problems = new ProblemPane(messages, new CardActions(model, messages, this::goTo));
    footer = new StepFooter(messages, new FooterActions());
    // A step that needs more height than there is scrolls; the buttons below never do.
    stepScroll.setFitToHeight(true);
    stepScroll.setFocusTraversable(false);
    // Above before the step: Tab goes in this order, and a number grid keeps it to itself.
    finalBar = new FinalBar(messages, actions::reopen);
    middle.setTop(finalBar);
    middle.setCenter(stepScroll);
    middle.setBottom(footer);
    middle.getStyleClass().add("middle");
    panes = new ThreePanes(middle, problems, topBar.font());
    panes.setTop(topBar);
    panes.setBottom(status);
    panes.rightProperty().addListener((property, was, is) -> countProblems());
    list = listOf(steps);
    root = new NoticePane(panes);
    around = new NextFrame(root, this::showAround);
    root.getStyleClass().add("editor");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::unusedKey);
    model.judgement().addListener(redraw);
    open(current);
  }

  private StepList listOf(List<Step> all) {
    StepList made = new StepList(all, messages, panes.narrow(), this::open);
    panes.setSteps(made);
    return made;
  }

  private void countProblems() {
    footer.showProblems(model.now().open().size(), panes.showsProblems());
  }

  /** The node for the scene. */
  public Parent root() {
    return root;
  }

  /** The step that is shown. */
  public Step current() {
    return current;
  }

  private void key(KeyEvent event) {
    if (UNDO.match(event)) {
      current.commit();
      model.undo();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      model.redo();
    } else if (event.getCode() == KeyCode.F8) {
      problems.step(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.F9) {
      mark();
    } else if (event.getCode() == KeyCode.F6) {
      focusNextPart(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.PAGE_DOWN && event.isShortcutDown()) {
      move(1);
    } else if (event.getCode() == KeyCode.PAGE_UP && event.isShortcutDown()) {
      move(-1);
    } else {
      return;
    }
    event.consume();
  }

  /** Esc that nothing in the step had a use for. */
  private void unusedKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && root.isShowing()) {
      root.hide();
      event.consume();
    }
  }

  /** F6: from the steps to the step to the problems and around. */
  private void focusNextPart(int by) {
    Map<Node, Runnable> parts = new LinkedHashMap<>();
    if (panes.showsSteps()) {
      parts.put(list, list::focusCurrent);
    }
    parts.put(middle, current::focus);
    if (panes.showsProblems()) {
      parts.put(problems, problems::focusFirst);
    }
    List<Node> order = List.copyOf(parts.keySet());
    Node at = root.getScene().getFocusOwner();
    while (at != null && !parts.containsKey(at)) {
      at = at.getParent();
    }
    int now = order.indexOf(at == null ? middle : at);
    parts.getOrDefault(order.get(Math.floorMod(now + by, order.size())), current::focus).run();
  }

  /** Folds the problems away, or unfolds them. */
  public void foldProblems() {
    panes.foldProblems();
  }

  /** Opens 核对 of the step in sight, if it can be looked through. */
  private void mark() {
    if (SectionContent.sections(model.report()).contains(current.id())) {
      actions.mark(current.id());
    }
  }

  private void move(int by) {
    int to = steps.indexOf(current) + by;
    if (to >= 0 && to < steps.size()) {
      open(steps.get(to));
    }
  }

  /** Shows a step; whatever is in the one before, nothing blocks leaving it. */
  public void open(Step step) {
    current.commit();
    current = step;
    stepScroll.setContent(step.node());
    stepScroll.setVvalue(0);
    if (step.id().equals(FindingPlaces.EXPORT)) {
      model.complete().set(true);
    }
    footer.show(steps, step);
    current.show(model.now());
    showAround();
    step.focus();
  }

  /** Shows the step of that id, or stays. */
  public void open(String stepId) {
    steps.stream().filter(s -> s.id().equals(stepId)).findFirst().ifPresent(this::open);
  }

  /** Goes to where a finding shows in a step. */
  private void goTo(Finding finding, String step) {
    if (!current.id().equals(step)) {
      open(step);
    }
    current.goTo(finding);
  }

  private List<Step> made(Edition of) {
    List<Step> all = stepsOf.apply(of);
    all.forEach(step -> step.onElsewhere(this::goTo));
    return all;
  }

  /** Goes to a cell, in whichever step it is. */
  private void goTo(CellId cell) {
    edition
        .tableOf(cell)
        .ifPresent(
            table -> {
              open(edition.sectionOf(table).id());
              current.goTo(cell);
            });
  }

  private void show(CheckedReport judgement) {
    boolean other = !judgement.report().edition().equals(edition);
    if (other) {
      changeEdition(judgement.report().edition());
    }
    current.show(judgement);
    problems.take(judgement);
    if (other) {
      showAround(); // its steps are new and bare
    } else {
      around.request();
    }
  }

  /** What stands around the step, which follows what was typed into it. */
  private void showAround() {
    around.cancel();
    CheckedReport judgement = model.now();
    topBar.show(judgement.report());
    status.show(judgement);
    finalBar.show(judgement.report());
    footer.showMarks(judgement.report(), current.id());
    list.show(judgement, current);
    problems.show(judgement);
    countProblems();
  }

  private void changeEdition(Edition other) {
    edition = other;
    String id = current.id();
    steps = made(other);
    list = listOf(steps);
    current = steps.stream().filter(s -> s.id().equals(id)).findFirst().orElse(steps.getFirst());
    stepScroll.setContent(current.node());
  }

  /** Says at the foot what happened to the draft last. */
  public void showSaved(String words) {
    status.showSaved(words);
  }

  /** Shows a message above the page until it is closed. */
  public void tell(String words) {
    root.tell(words);
  }

  /** Takes a message back that is no longer true. */
  public void takeBack(String words) {
    root.takeBack(words);
  }

  /** The same with what can be done about it. */
  public void tell(String words, List<Choice> choices) {
    root.tell(words, choices);
  }

  /** Puts the focus where the clerk goes on. */
  public void focus() {
    // Before its first layout a page has no fields to focus.
    root.applyCss();
    root.layout();
    current.focus();
  }

  /** Takes what is being typed in the step. */
  public void commit() {
    current.commit();
  }

  /** Stops following the model. */
  public void close() {
    commit();
    around.cancel();
    model.judgement().removeListener(redraw);
  }

  /** What the buttons at the foot do. */
  private final class FooterActions implements StepFooter.FooterCommands {
    @Override
    public void back() {
      move(-1);
    }

    @Override
    public void next() {
      move(1);
    }

    @Override
    public void foldProblems() {
      EditorPage.this.foldProblems();
    }

    @Override
    public void mark() {
      EditorPage.this.mark();
    }
  }
}
