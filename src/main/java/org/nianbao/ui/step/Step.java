package org.nianbao.ui.step;

import javafx.scene.Node;
import org.nianbao.check.Finding;
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
}
