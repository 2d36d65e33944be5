package org.nianbao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.NotificationPane;
import org.nianbao.check.Finding;
import org.nianbao.form.Edition;
import org.nianbao.form.Messages;
import org.nianbao.ui.model.Judgement;
import org.nianbao.ui.model.Places;
import org.nianbao.ui.model.ReportModel;
import org.nianbao.ui.step.Step;

/**
 * The window while a report is open: steps at the left, the step in the middle, problems at the
 * right.
 */
public final class EditorPage {
  /** Below this width the problems are folded away until they are asked for. */
  private static final double ROOM_FOR_PROBLEMS = 1180;

  /** Below this width in em the steps show their sign alone. */
  private static final double ROOM_FOR_MARKS = 60;

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final ReportModel model;
  private final Messages messages;
  private final Function<Edition, List<Step>> stepsOf;
  private final BorderPane page = new BorderPane();
  private final NotificationPane root = new NotificationPane(page);
  private final BorderPane middle = new BorderPane();
  private final ScrollPane stepScroll = new ScrollPane();
  private final Button back = new Button();
  private final Button next = new Button();
  private final TopBar topBar;
  private final StatusLine status;
  private final ProblemPane problems;
  private final Button problemsButton = new Button();
  private final ChangeListener<Judgement> redraw = (property, was, is) -> show(is);
  private List<Step> steps = new ArrayList<>();
  private StepList list;
  private Step current;
  private Edition edition;
  private boolean problemsAsked = true;

  /**
   * @param stepsOf makes the steps of an edition; called again when the edition is changed
   * @param history opens 历史版本
   * @param help opens the help page
   * @param more the menu at the right of the bar above
   */
  public EditorPage(
      ReportModel model,
      Messages messages,
      Function<Edition, List<Step>> stepsOf,
      Runnable history,
      Runnable help,
      MenuButton more) {
    this.model = model;
    this.messages = messages;
    this.stepsOf = stepsOf;
    this.edition = model.report().edition();
    this.steps = stepsOf.apply(edition);
    this.current = steps.getFirst();
    this.list = new StepList(steps, messages, this::open);
    topBar = new TopBar(model, messages, history, help, more);
    status = new StatusLine(messages);
    problems = new ProblemPane(messages, new CardActions(model, messages, this::goTo));
    // A step that needs more height than there is scrolls; the buttons below never do.
    stepScroll.setFitToWidth(true);
    stepScroll.setFitToHeight(true);
    stepScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    stepScroll.setFocusTraversable(false);
    middle.setCenter(stepScroll);
    middle.setBottom(footer());
    middle.getStyleClass().add("middle");
    page.setTop(topBar);
    page.setLeft(scrolling(list));
    page.setCenter(middle);
    page.setBottom(status);
    page.widthProperty().addListener((property, was, is) -> fold());
    root.getStyleClass().add("editor");
    root.setShowFromTop(true);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.judgement().addListener(redraw);
    open(current);
  }

  private static Node scrolling(Node list) {
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("step-list-scroll");
    return scroll;
  }

  private Node footer() {
    back.setOnAction(e -> move(-1));
    next.setOnAction(e -> move(1));
    next.getStyleClass().add("primary");
    problemsButton.setOnAction(
        e -> {
          problemsAsked = page.getRight() == null;
          page.setRight(problemsAsked ? problems : null);
          showProblemsButton();
        });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox footer = new HBox(back, space, problemsButton, next);
    footer.getStyleClass().add("footer");
    footer.setAlignment(Pos.CENTER_LEFT);
    for (Button button : List.of(back, next, problemsButton)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    return footer;
  }

  private void fold() {
    boolean room = page.getWidth() >= ROOM_FOR_PROBLEMS;
    page.setRight(room && problemsAsked ? problems : null);
    list.setCompact(page.getWidth() < ROOM_FOR_MARKS * list.emPixels());
    showProblemsButton();
  }

  private void showProblemsButton() {
    int open = model.now().open().size();
    problemsButton.setText(
        messages.get(page.getRight() == null ? "problems.unfold" : "problems.fold", open));
  }

  /** The node for the scene. */
  public NotificationPane root() {
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

  /** F6: from the steps to the step to the problems and around. */
  private void focusNextPart(int by) {
    List<Runnable> parts = new ArrayList<>(List.of(list::focusCurrent, current::focus));
    if (page.getRight() != null) {
      parts.add(problems::focusFirst);
    }
    parts.get(Math.floorMod(partInFocus() + by, parts.size())).run();
  }

  private int partInFocus() {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node.equals(list)) {
        return 0;
      }
      if (node.equals(problems)) {
        return 2;
      }
    }
    return 1;
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
    if (step.id().equals(Places.EXPORT)) {
      model.complete().set(true);
    }
    int at = steps.indexOf(step);
    back.setVisible(at > 0);
    back.setText(messages.get("footer.back"));
    next.setVisible(at < steps.size() - 1);
    next.setManaged(next.isVisible());
    if (at < steps.size() - 1) {
      next.setText(messages.get("footer.next", steps.get(at + 1).title()));
    }
    show(model.now());
    step.focus();
  }

  /** Shows the step of that id, or stays. */
  public void open(String stepId) {
    steps.stream().filter(s -> s.id().equals(stepId)).findFirst().ifPresent(this::open);
  }

  /** Goes to where a finding is mended. */
  public void goTo(Finding finding) {
    String id = Places.stepOf(finding, edition);
    if (!current.id().equals(id)) {
      open(id);
    }
    current.goTo(finding);
  }

  private void show(Judgement judgement) {
    if (!judgement.report().edition().equals(edition)) {
      changeEdition(judgement.report().edition());
    }
    topBar.show(judgement.report());
    status.show(judgement);
    list.show(judgement, current);
    problems.show(judgement);
    fold();
    current.show(judgement);
  }

  private void changeEdition(Edition other) {
    edition = other;
    String id = current.id();
    steps = stepsOf.apply(other);
    list = new StepList(steps, messages, this::open);
    page.setLeft(scrolling(list));
    current = steps.stream().filter(s -> s.id().equals(id)).findFirst().orElse(steps.getFirst());
    stepScroll.setContent(current.node());
  }

  /** Says at the foot what happened to the draft last. */
  public void showSaved(String words) {
    status.showSaved(words);
  }

  /** Shows a message above the page until it is closed. */
  public void tell(String words) {
    settle();
    root.show(words);
  }

  /** Puts the focus where the clerk goes on. */
  public void focus() {
    settle();
    current.focus();
  }

  /** Before its first layout a page has no fields to focus and no pane to slide a message in. */
  private void settle() {
    root.applyCss();
    root.layout();
  }

  /** Takes what is being typed in the step. */
  public void commit() {
    current.commit();
  }

  /** Stops following the model. */
  public void close() {
    commit();
    model.judgement().removeListener(redraw);
  }
}
