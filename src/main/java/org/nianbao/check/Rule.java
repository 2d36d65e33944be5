package org.nianbao.check;

import java.util.List;
import java.util.function.Consumer;
import org.nianbao.form.Edition;

/** One or more related rules. */
public interface Rule {
  void check(CheckContext exam, Consumer<Finding> found);

  /**
   * Where each of its rules binds in an edition, or why it does not. A golden file holds the
   * answers for every edition, so that a new one cannot switch a rule off unseen.
   */
  List<Applicability> appliesTo(Edition edition);
}
