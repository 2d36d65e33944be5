package org.nianbao.ui.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Checker;
import org.nianbao.report.Edit;
import org.nianbao.report.History;
import org.nianbao.report.Report;

/**
 * The report that is being filled in. Every step hands its edits here and shows what comes back;
 * none keeps an answer of its own.
 */
public final class ReportModel {
  /** Typing that goes on after less than this is undone together. */
  private static final Duration TYPING_PAUSE = Duration.ofSeconds(3);

  private final Checker checker;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<CheckedReport> judgement;
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final BooleanProperty complete = new SimpleBooleanProperty();
  private final BooleanProperty lent = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
  private History history;

  /**
   * The field that was typed into last, when, and what there was before; null after other edits.
   */
  private @Nullable TypingRun run;

  private record TypingRun(String field, Instant lastKey, History before) {}

  public ReportModel(Report report, Checker checker, Clock clock) {
    this.checker = checker;
    this.clock = clock;
    this.history = History.of(report);
    this.judgement = new ReadOnlyObjectWrapper<>(CheckedReport.of(report, checker, false));
    complete.addListener((property, was, is) -> judge());
    lent.addListener((property, was, is) -> readOnly.set(is || report().isFinal()));
    readOnly.set(report.isFinal());
  }

  /** The report and all that was found in it; a new value after every edit. */
  public ReadOnlyObjectProperty<CheckedReport> judgement() {
    return judgement.getReadOnlyProperty();
  }

  public CheckedReport now() {
    return judgement.get();
  }

  public Report report() {
    return history.report();
  }

  /** Whether blanks are held against the report; true once 检查与导出 has been opened. */
  public BooleanProperty complete() {
    return complete;
  }

  /** Whether another window or a newer program has the draft. */
  public BooleanProperty lent() {
    return lent;
  }

  /** Whether edits are refused: the draft is lent, or the report is final. */
  public ReadOnlyBooleanProperty readOnly() {
    return readOnly.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /** Makes an edit; one undo takes it back. */
  public void apply(Edit edit) {
    change(history.apply(edit));
  }

  /**
   * Makes an edit by typing into a field; what is typed without a pause is one undo, and what is
   * deleted again at once is none.
   *
   * @param field tells the fields of a report from one another
   */
  public void type(Edit edit, String field) {
    if (lent.get()) {
      return;
    }
    Instant now = clock.instant();
    TypingRun last = run;
    History before =
        last != null && last.field().equals(field) && isShort(last.lastKey(), now)
            ? last.before()
            : history;
    move(before.apply(Edit.Rewrite.keeping(edit, history.report())));
    run = new TypingRun(field, now, before);
  }

  private static boolean isShort(Instant from, Instant to) {
    Duration pause = Duration.between(from, to);
    return !pause.isNegative() && pause.compareTo(TYPING_PAUSE) < 0;
  }

  public void undo() {
    change(history.undo());
  }

  public void redo() {
    change(history.redo());
  }

  private void change(History next) {
    if (!lent.get()) {
      run = null;
      move(next);
    }
  }

  private void move(History next) {
    boolean same = next.report().equals(history.report());
    history = next;
    readOnly.set(lent.get() || next.report().isFinal());
    canUndo.set(next.canUndo());
    canRedo.set(next.canRedo());
    if (!same) {
      judge();
    }
  }

  private void judge() {
    judgement.set(CheckedReport.of(history.report(), checker, complete.get()));
  }
}
