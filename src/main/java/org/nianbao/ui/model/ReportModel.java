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
  private final BooleanProperty readOnly = new SimpleBooleanProperty();
  private History history;
  private Instant lastTyped = Instant.EPOCH;

  public ReportModel(Report report, Checker checker, Clock clock) {
    this.checker = checker;
    this.clock = clock;
    this.history = History.of(report);
    this.judgement = new ReadOnlyObjectWrapper<>(CheckedReport.of(report, checker, false));
    complete.addListener((property, was, is) -> judge());
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

  /** Whether edits are refused: another window or a newer program has the draft. */
  public BooleanProperty readOnly() {
    return readOnly;
  }

  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /** Makes an edit; one undo takes it back. */
  public void apply(Edit edit) {
    if (!readOnly.get()) {
      lastTyped = Instant.EPOCH;
      move(history.apply(edit));
    }
  }

  /** Makes an edit of running text; what is typed without a pause is one undo. */
  public void type(Edit.Text edit) {
    if (readOnly.get()) {
      return;
    }
    Instant now = clock.instant();
    boolean goesOn =
        Duration.between(lastTyped, now).compareTo(TYPING_PAUSE) < 0
            && history
                .last()
                .filter(Edit.Text.class::isInstance)
                .map(last -> ((Edit.Text) last).section().equals(edit.section()))
                .orElse(false);
    if (edit.isIdleOn(history.report())) {
      return;
    }
    move(goesOn ? history.amend(edit) : history.apply(edit));
    lastTyped = now;
  }

  public void undo() {
    if (!readOnly.get()) {
      lastTyped = Instant.EPOCH;
      move(history.undo());
    }
  }

  public void redo() {
    if (!readOnly.get()) {
      lastTyped = Instant.EPOCH;
      move(history.redo());
    }
  }

  private void move(History next) {
    boolean same = next.report().equals(history.report());
    history = next;
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
