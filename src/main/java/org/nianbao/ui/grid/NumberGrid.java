package org.nianbao.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.importer.match.Sheet;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.grid.pane.CellNode;
import org.nianbao.ui.grid.pane.FrozenPane;
import org.nianbao.ui.grid.pane.SheetView;
import org.nianbao.ui.grid.pane.SumLook;
import org.nianbao.ui.grid.pane.SumNode;
import org.nianbao.ui.grid.select.Cursor;

/**
 * The tables of one section, filled in with the manners of Excel. It shows a report and turns what
 * the clerk does into edits; it never changes anything by itself.
 */
public final class NumberGrid extends Region {
  private final Sheet sheet;
  private final Messages messages;
  private final SheetView view;
  private final GridActions actions;
  private final AdviceBar advice;
  private boolean isFinal;
  private @Nullable Shown shown;
  private @Nullable CellNode traversable;

  /**
   * @param tables one section's tables, drawn one below the other
   * @param overlay for questions to the clerk
   */
  public NumberGrid(List<Table> tables, Messages messages, Overlay overlay) {
    this.sheet = new Sheet(tables);
    this.messages = messages;
    this.view = new SheetView(sheet, messages);
    this.actions =
        new GridActions(
            sheet, messages, view, overlay, () -> Optional.ofNullable(shown), this::moved);
    this.advice = actions.advice();
    getStyleClass().add("number-grid");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    getChildren().addAll(view.pane(), advice);
    view.cover(actions.typing().editor(), cursor().selection().active());
    readOnlyProperty().addListener(o -> advise());
    new GridKeys(actions).listen(this);
    new GridMouse(actions, new GridMenu(actions, messages)).listen(view.pane());
    moved();
  }

  /** Redraws what has changed. */
  public void show(Report report, Figures figures, List<Finding> findings) {
    Shown now = Shown.of(report, figures, findings, isFinal);
    shown = now;
    CellLooks looks = new CellLooks(messages, report, figures, now.marks());
    for (Table table : sheet.tables()) {
      for (CellId cell : table.cells()) {
        view.cell(cell).show(looks.look(table, cell));
      }
    }
    for (SumNode sum : view.sums()) {
      sum.show(SumLook.of(figures.residual(sum.equation()), sum.name(), messages));
    }
    if (now.marks().isEmpty()) {
      advice.shrink();
    }
    advise();
  }

  /** Whether blanks are faults, or merely not filled in yet. */
  public void setFinal(boolean isFinal) {
    boolean changed = this.isFinal != isFinal;
    this.isFinal = isFinal;
    Shown now = shown;
    if (changed && now != null) {
      show(now.report(), now.figures(), now.findings());
    }
  }

  /** Whether nothing can be changed; all of it can still be read, selected and copied. */
  public BooleanProperty readOnlyProperty() {
    return actions.readOnlyProperty();
  }

  /** Takes the edits; the report after each is expected back through {@link #show}. */
  public void onEdit(Consumer<Edit> handler) {
    actions.onEdit(handler);
  }

  /** Called with a cell of another section, after something was pasted there. */
  public void onElsewhere(Consumer<CellId> handler) {
    actions.onElsewhere(handler);
  }

  public ReadOnlyObjectProperty<CellId> activeCellProperty() {
    return cursor().activeCell();
  }

  /** The active cell has the focus, never the grid itself. */
  @Override
  public void requestFocus() {
    actions.focusCell();
  }

  /** Goes to a cell: scrolls there and takes the focus. */
  public void activate(CellId cell) {
    commit();
    cursor().moveTo(sheet.place(cell));
    actions.focusCell();
  }

  public boolean has(CellId cell) {
    return sheet.has(cell);
  }

  /** 其余空格填 0, totals never, as one edit. */
  public void fillBlanks() {
    actions.fillBlanks();
  }

  /** How many cells {@link #fillBlanks} would fill now. */
  public int blankCount() {
    return actions.blankCount();
  }

  /**
   * Takes what is being typed.
   *
   * @return whether something was
   */
  public boolean commit() {
    return actions.commit();
  }

  /** What the clerk does, and where: for keys and tests of this room. */
  GridActions actions() {
    return actions;
  }

  private Cursor cursor() {
    return actions.cursor();
  }

  CellNode cellNode(CellId cell) {
    return view.cell(cell);
  }

  FrozenPane pane() {
    return view.pane();
  }

  /** Puts in what is on the clipboard, as 从 Excel 粘贴 and Ctrl+V do. One paste is one undo. */
  public void paste() {
    actions.paste();
  }

  private void moved() {
    CellNode now = actions.activeNode();
    CellNode before = traversable;
    if (before != null) {
      before.setFocusTraversable(false);
    }
    now.setFocusTraversable(true);
    boolean hadFocus = before != null && before.isFocused();
    traversable = now;
    if (hadFocus || isFocusWithin()) {
      now.requestFocus();
    }
    view.select(cursor().selection());
    advise();
  }

  private void advise() {
    Shown now = shown;
    if (now != null) {
      Table table = sheet.table(cursor().selection().active().row());
      CellId cell = cursor().cell();
      advice.show(
          readOnlyProperty().get()
              ? Advice.readOnly(table, cell, now.report(), now.marks(), messages)
              : Advice.of(table, cell, now.report(), now.marks(), messages));
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return view.pane().prefHeight(width) + advice.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return view.pane().minHeight(width) + advice.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return view.pane().prefWidth(height);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double bar = Math.min(advice.prefHeight(width), getHeight() / 2);
    double height = Math.min(getHeight() - bar, view.pane().prefHeight(width));
    view.pane().resizeRelocate(0, 0, width, height);
    advice.resizeRelocate(0, height, width, bar);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ROW_COUNT -> sheet.rows();
      case COLUMN_COUNT -> sheet.columns();
      case CELL_AT_ROW_COLUMN ->
          sheet.cell((Integer) parameters[0], (Integer) parameters[1]).map(view::cell).orElse(null);
      case FOCUS_ITEM -> actions.activeNode();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
