package org.nianbao.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.text.Messages;
import org.nianbao.ui.grid.Typing.Mode;
import org.nianbao.ui.paste.Sheet;

/**
 * What the clerk does to the cells by key, mouse or menu, turned into edits of the report that is
 * shown. While the grid is read-only it only says so.
 */
final class GridActions {
  private final NumberGrid grid;
  private final Sheet sheet;
  private final Messages messages;
  private final SheetView view;
  private final Cursor cursor;
  private final Supplier<Optional<Shown>> shown;
  private final AdviceBar advice;
  private final Typing typing;
  private final Pasting pasting;
  private final BooleanProperty readOnly;
  private Consumer<Edit> edited = edit -> {};

  GridActions(
      NumberGrid grid,
      Sheet sheet,
      Messages messages,
      SheetView view,
      Cursor cursor,
      Supplier<Optional<Shown>> shown) {
    this.grid = grid;
    this.sheet = sheet;
    this.messages = messages;
    this.view = view;
    this.cursor = cursor;
    this.shown = shown;
    this.advice = new AdviceBar(messages, this::take, grid::focusCell);
    this.typing = new Typing(this::typed, grid::focusCell);
    this.pasting = new Pasting(grid, sheet, messages);
    this.readOnly = new SimpleBooleanProperty(grid, "readOnly");
  }

  AdviceBar advice() {
    return advice;
  }

  Typing typing() {
    return typing;
  }

  BooleanProperty readOnlyProperty() {
    return readOnly;
  }

  void onEdit(Consumer<Edit> handler) {
    this.edited = handler;
  }

  /** Says why nothing happens; the words stay until the clerk moves on. */
  private boolean isRefused() {
    if (readOnly.get()) {
      advice.show(Advice.said(messages.get("grid.readOnly")));
    }
    return readOnly.get();
  }

  /** Typing replaces what stands there. */
  void startTyping(String text) {
    open(Mode.TYPING, text);
  }

  /** Editing goes on with what stands there; a computed total has nothing typed to go on with. */
  void startEditing() {
    open(Mode.EDITING, shown.get().map(now -> now.report().typed(cursor.cell())).orElse(""));
  }

  private void open(Mode mode, String text) {
    if (shown.get().isPresent() && !isRefused()) {
      view.cover(typing.editor(), cursor.selection().active());
      view.select(cursor.selection());
      typing.editor().setAccessibleText(view.cell(cursor.cell()).getAccessibleText());
      typing.open(mode, text);
    }
  }

  private void typed(String text) {
    edits().flatMap(e -> e.type(cursor.cell(), text)).ifPresent(edited);
  }

  boolean commit() {
    return typing.commit();
  }

  /** Applies one of the edits that keys make to the selected block. */
  void edit(BiFunction<CellEdits, Selection, Optional<Edit>> what) {
    if (!isRefused()) {
      edits().flatMap(e -> what.apply(e, cursor.selection())).ifPresent(edited);
    }
  }

  void fillBlanks() {
    commit();
    edit((edits, selection) -> edits.fillBlanks());
  }

  private Optional<CellEdits> edits() {
    return shown.get().map(now -> new CellEdits(sheet, now.report()));
  }

  void copy() {
    shown.get().ifPresent(now -> pasting.copy(cursor.selection(), now.figures()));
  }

  void cut() {
    copy();
    edit(CellEdits::clear);
  }

  void paste() {
    commit();
    shown
        .get()
        .filter(now -> !isRefused())
        .ifPresent(now -> pasting.paste(cursor.selection(), now.report(), this::pasted));
  }

  private void pasted(Edit edit, Selection into) {
    edited.accept(edit);
    cursor.select(into);
  }

  /** Alt+Enter: takes what is certain; else the keyboard goes to the suggestions. */
  void takeAdvice() {
    List<Advice.Suggestion> suggestions = advice.advice().suggestions();
    if (suggestions.isEmpty()) {
      return;
    }
    if (suggestions.getFirst().certain()) {
      take(suggestions.getFirst());
    } else {
      advice.focusSuggestions();
    }
  }

  private void take(Advice.Suggestion suggestion) {
    grid.focusCell();
    edits().flatMap(e -> e.put(suggestion.texts(), Origin.TYPED)).ifPresent(edited);
  }
}
