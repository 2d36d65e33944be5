package org.nianbao.ui.step;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.nianbao.check.Finding;
import org.nianbao.form.CellId;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.StepMark;

/**
 * One step of filling in a report. Shows what the model has and hands edits to it; keeps nothing of
 * its own but what is being typed this moment.
 */
public interface Step {

  /** The section's id, or one of {@link org.nianbao.ui.model.Places}. */
  String id();

  /** Short, for the list of steps. */
  String title();

  /** One character for the mark: 一, 二, …. */
  String sign();

  StepMark mark(CheckedReport judgement);

  /** The step on the screen; always the same node. */
  Node node();

  /**
   * Redraws from values; called after every edit while the step is in sight, and on coming to it.
   */
  void show(CheckedReport judgement);

  /** Takes what is being typed; called before leaving, saving and closing. */
  void commit();

  /** Puts the focus where the clerk goes on. */
  void focus();

  /** Puts the focus where a finding is mended. */
  void goTo(Finding finding);

  /** Puts the focus into a cell, if the step has it. */
  default void goTo(CellId cell) {
    focus();
  }

  /** Takes who is to be asked to go to a cell of another step. */
  default void onElsewhere(Consumer<CellId> handler) {}
}
