package org.nianbao.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyEvent;
import org.nianbao.form.CellId;
import org.nianbao.form.Head;
import org.nianbao.form.Table;
import org.nianbao.importer.match.Sheet;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.grid.Typing.Mode;
import org.nianbao.ui.grid.pane.CellNode;
import org.nianbao.ui.grid.pane.SheetView;
import org.nianbao.ui.grid.select.Cursor;
import org.nianbao.ui.grid.select.Selection;

/**
 * What the clerk does to the cells by key, mouse or menu, turned into edits of the report that is
 * shown. Owns the cursor and what is being typed. While the grid is read-only it only says so.
 */
final class GridActions {
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

  /**
   * @param overlay for questions to the clerk
   * @param shown what the grid shows at the moment, empty before it shows anything
   * @param moved called after the cursor has moved
   */
  GridActions(
      Sheet sheet,
      Messages messages,
      SheetView view,
      Overlay overlay,
      Supplier<Optional<Shown>> shown,
      Runnable moved) {
    this.sheet = sheet;
    this.messages = messages;
    this.view = view;
    this.cursor = new Cursor(sheet, moved);
    this.shown = shown;
    this.advice = new AdviceBar(messages, this::take, this::focusCell);
    this.typing = new Typing(this::typed, this::focusCell);
    this.pasting = new Pasting(view.pane(), sheet, messages, overlay);
    this.readOnly = new SimpleBooleanProperty(this, "readOnly");
  }

  AdviceBar advice() {
    return advice;
  }

  Typing typing() {
    return typing;
  }

  Cursor cursor() {
    return cursor;
  }

  /** The node of the active cell. */
  CellNode activeNode() {
    return view.cell(cursor.cell());
  }

  void focusCell() {
    activeNode().requestFocus();
  }

  /** Whether a key pressed there is the grid's, rather than a button's. */
  boolean owns(KeyEvent event) {
    return event.getTarget() instanceof CellNode || event.getTarget().equals(typing.editor());
  }

  boolean isFilled(CellId cell) {
    return shown.get().map(now -> !now.report().typed(cell).isEmpty()).orElse(false);
  }

  /** How many rows a page key moves by. */
  int pageRows() {
    return view.pane().visibleLines();
  }

  /**
   * F1: the 填报口径 of the active cell.
   *
   * @return false if there is none
   */
  boolean explain() {
    Table table = sheet.table(cursor.selection().active().row());
    for (Head head : List.of(table.row(cursor.cell()), table.column(cursor.cell()))) {
      if (!head.guidance().isEmpty()) {
        view.explain(head);
        return true;
      }
    }
    return false;
  }

  BooleanProperty readOnlyProperty() {
    return readOnly;
  }

  void onEdit(Consumer<Edit> handler) {
    this.edited = handler;
  }

  void onElsewhere(Consumer<CellId> handler) {
    pasting.onElsewhere(edit -> edited.accept(edit), handler);
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

  int blankCount() {
    return edits().map(CellEdits::blankCount).orElse(0);
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

  /** The block is selected, and the first cell in it that is in trouble is the active one. */
  private void pasted(Edit edit, Selection into) {
    edited.accept(edit);
    cursor.select(into);
    shown
        .get()
        .flatMap(now -> now.marks().firstInTrouble(into.cells(sheet)))
        .ifPresent(cell -> cursor.select(into.at(sheet.place(cell))));
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
    focusCell();
    edits().flatMap(e -> e.put(suggestion.texts(), Origin.TYPED)).ifPresent(edited);
  }
}
