package org.nianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * A report, the edits that led to it and those that were undone. Immutable. Holds edits and their
 * inverses, no reports but the present one: 10,000 edits are a few megabytes.
 *
 * <p>This is the one door to a report, and a final one is shut: it takes nothing but the edit that
 * opens it again. Neither that nor what made it final can be undone; what was done before can be
 * undone again once it is open.
 */
public final class History {

  private record HistoryStep(Edit edit, Edit inverse, @Nullable HistoryStep next) {}

  private final Report present;
  private final @Nullable HistoryStep past;
  private final @Nullable HistoryStep future;

  private History(Report present, @Nullable HistoryStep past, @Nullable HistoryStep future) {
    this.present = present;
    this.past = past;
    this.future = future;
  }

  public static History of(Report report) {
    return new History(report, null, null);
  }

  public Report report() {
    return present;
  }

  /**
   * The history after an edit. What was undone before can no longer be redone; an idle edit changes
   * nothing, nor does one that a final report does not take.
   */
  public History apply(Edit edit) {
    boolean opens = edit instanceof Edit.Reopen;
    if (present.isFinal() != opens || edit.isIdleOn(present)) {
      return this;
    }
    Report next = edit.applyTo(present);
    if (opens || next.isFinal()) {
      return new History(next, past, null);
    }
    return new History(next, new HistoryStep(edit, edit.inverse(present), past), null);
  }

  public boolean canUndo() {
    return past != null && !present.isFinal();
  }

  public boolean canRedo() {
    return future != null && !present.isFinal();
  }

  /** Without the last edit; the same history if there is none. */
  public History undo() {
    if (past == null || present.isFinal()) {
      return this;
    }
    return new History(
        past.inverse().applyTo(present),
        past.next(),
        new HistoryStep(past.edit(), past.inverse(), future));
  }

  /** With the last undone edit again; the same history if there is none. */
  public History redo() {
    if (future == null || present.isFinal()) {
      return this;
    }
    return new History(
        future.edit().applyTo(present),
        new HistoryStep(future.edit(), future.inverse(), past),
        future.next());
  }
}
