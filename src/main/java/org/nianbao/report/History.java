package org.nianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * A report, the edits that led to it and those that were undone. Immutable. Holds edits and their
 * inverses, no reports but the present one: 10,000 edits are a few megabytes.
 */
public final class History {

  private record Step(Edit edit, Edit inverse, @Nullable Step next) {}

  private final Report present;
  private final @Nullable Step past;
  private final @Nullable Step future;

  private History(Report present, @Nullable Step past, @Nullable Step future) {
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
   * nothing.
   */
  public History apply(Edit edit) {
    if (edit.isIdleOn(present)) {
      return this;
    }
    return new History(edit.applyTo(present), new Step(edit, edit.inverse(present), past), null);
  }

  public boolean canUndo() {
    return past != null;
  }

  public boolean canRedo() {
    return future != null;
  }

  /** Without the last edit; the same history if there is none. */
  public History undo() {
    if (past == null) {
      return this;
    }
    return new History(
        past.inverse().applyTo(present),
        past.next(),
        new Step(past.edit(), past.inverse(), future));
  }

  /** With the last undone edit again; the same history if there is none. */
  public History redo() {
    if (future == null) {
      return this;
    }
    return new History(
        future.edit().applyTo(present),
        new Step(future.edit(), future.inverse(), past),
        future.next());
  }
}
