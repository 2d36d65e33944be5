package org.nianbao.ui.grid;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.nianbao.importer.match.Sheet.SheetPlace;
import org.nianbao.ui.grid.Typing.Mode;
import org.nianbao.ui.grid.select.Cursor;
import org.nianbao.ui.grid.select.Movement;
import org.nianbao.ui.grid.select.Movement.Direction;

/** What each key does in each mode. */
final class GridKeys {
  /** Also while a figure is being typed, which is taken first. */
  private static final KeyCombination FILL_BLANKS = KeyCombination.valueOf("Shortcut+0");

  private final GridActions actions;
  private boolean leaving;

  GridKeys(GridActions actions) {
    this.actions = actions;
  }

  /** Comes before the text field, which would keep Enter, Tab and arrows to itself. */
  void listen(Node grid) {
    grid.addEventFilter(KeyEvent.KEY_PRESSED, e -> ifOwn(e, pressed(e)));
    grid.addEventFilter(KeyEvent.KEY_TYPED, e -> ifOwn(e, typed(e)));
    grid.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
  }

  private static void ifOwn(Event event, boolean done) {
    if (done) {
      event.consume();
    }
  }

  private boolean pressed(KeyEvent event) {
    if (!actions.owns(event)) {
      return false;
    }
    if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
      actions.commit();
      actions.takeAdvice();
      return true;
    }
    if (event.isAltDown()) {
      return false;
    }
    if (FILL_BLANKS.match(event)) {
      actions.fillBlanks();
      return true;
    }
    return switch (event.getCode()) {
      case ENTER -> enter(event.isShiftDown());
      case TAB -> tab(event);
      case F2 -> edit();
      case F1 -> actions.explain();
      case UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN -> arrow(event);
      default -> actions.typing().mode() == Mode.READY ? ready(event) : open(event);
    };
  }

  private boolean enter(boolean back) {
    actions.commit();
    actions.cursor().enter(back);
    return true;
  }

  private boolean tab(KeyEvent event) {
    if (leaving) {
      return false;
    }
    actions.commit();
    return event.isControlDown()
        ? leave(event.isShiftDown())
        : actions.cursor().tab(event.isShiftDown());
  }

  /** Ctrl+Tab: a Tab that the grid lets pass, so that the window moves the focus on. */
  private boolean leave(boolean back) {
    leaving = true;
    KeyEvent tab =
        new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, back, false, false, false);
    Event.fireEvent(actions.activeNode(), tab);
    leaving = false;
    return true;
  }

  private boolean edit() {
    if (actions.typing().mode() == Mode.READY) {
      actions.startEditing();
    } else {
      actions.typing().goOnEditing();
    }
    return true;
  }

  private boolean arrow(KeyEvent event) {
    if (actions.typing().mode() == Mode.EDITING) {
      return false;
    }
    actions.commit();
    Cursor cursor = actions.cursor();
    boolean extend = event.isShiftDown();
    SheetPlace from = cursor.from(extend);
    Movement movement = cursor.movement();
    int page = actions.pageRows();
    Optional<Direction> way = direction(event.getCode());
    SheetPlace to =
        way.isEmpty()
            ? movement.page(from, event.getCode() == KeyCode.PAGE_UP ? -page : page)
            : event.isShortcutDown()
                ? movement.jump(from, way.get(), actions::isFilled)
                : movement.arrow(from, way.get());
    cursor.moveTo(to, extend);
    return true;
  }

  private static Optional<Direction> direction(KeyCode code) {
    return switch (code) {
      case UP -> Optional.of(Direction.UP);
      case DOWN -> Optional.of(Direction.DOWN);
      case LEFT -> Optional.of(Direction.LEFT);
      case RIGHT -> Optional.of(Direction.RIGHT);
      default -> Optional.empty();
    };
  }

  private boolean open(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      actions.typing().cancel();
      return true;
    }
    return false;
  }

  private boolean ready(KeyEvent event) {
    if (event.isShortcutDown() && shortcut(event.getCode())) {
      return true;
    }
    Cursor cursor = actions.cursor();
    Movement movement = cursor.movement();
    boolean extend = event.isShiftDown();
    boolean far = event.isShortcutDown();
    switch (event.getCode()) {
      case HOME ->
          cursor.moveTo(far ? movement.first() : movement.home(cursor.from(extend)), extend);
      case END -> cursor.moveTo(far ? movement.last() : movement.end(cursor.from(extend)), extend);
      case DELETE -> actions.edit(CellEdits::clear);
      case BACK_SPACE -> actions.startTyping("");
      case SPACE -> {
        if (!extend) {
          return false;
        }
        cursor.selectRows();
      }
      case ESCAPE -> {
        if (cursor.selection().isSingle()) {
          return false;
        }
        cursor.moveTo(cursor.selection().active());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean shortcut(KeyCode code) {
    switch (code) {
      case A -> actions.cursor().selectAll();
      case C -> actions.copy();
      case X -> actions.cut();
      case V -> actions.paste();
      case D -> actions.edit(CellEdits::fillDown);
      case R -> actions.edit(CellEdits::fillRight);
      case SPACE -> actions.cursor().selectColumns();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A key that types starts typing; the space bar alone would wipe a figure out unseen. */
  private boolean typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean command = event.isShortcutDown() != event.isAltDown();
    if (!actions.owns(event)
        || actions.typing().mode() != Mode.READY
        || command
        || text.isEmpty()) {
      return false;
    }
    int first = text.codePointAt(0);
    if (Character.isISOControl(first) || Character.isWhitespace(first)) {
      return false;
    }
    actions.startTyping(text);
    return true;
  }

  private void composed(InputMethodEvent event) {
    if (actions.typing().mode() == Mode.READY) {
      if (event.getCommitted().isEmpty() && event.getComposed().isEmpty()) {
        return;
      }
      actions.startTyping("");
    }
    if (actions.typing().mode() != Mode.READY) {
      actions.typing().editor().compose(event);
    }
    event.consume();
  }
}
