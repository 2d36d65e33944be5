package org.nianbao.check.words;

import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.form.Edition;
import org.nianbao.form.SectionRole;

/** One or more related rules on what the texts say. */
interface NarrativeRule {
  void check(CheckContext exam, Narrative narrative, Consumer<Finding> found);

  List<Applicability> appliesTo(Edition edition);

  /** What the sections of text report on. */
  static List<SectionRole> texts(Edition edition) {
    return edition.textSections().map(s -> s.role()).filter(r -> r != null).toList();
  }
}
