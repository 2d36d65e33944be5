package org.nianbao.ui.model;

import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.SectionRole;
import org.nianbao.text.Messages;

/** The short names of the steps. */
public final class StepTitles {
  private StepTitles() {}

  /**
   * The short name of one.
   *
   * @param step the id of a section, or of one of the program's own steps
   */
  public static String of(String step, Edition edition, Messages messages) {
    return edition
        .section(step)
        .map(section -> of(section, messages))
        .orElseGet(() -> messages.get("step." + step));
  }

  /** A section that reports on something unheard of is called as the form calls it. */
  public static String of(Section section, Messages messages) {
    SectionRole role = section.role();
    return role == null ? section.title() : messages.get("step." + role.word());
  }
}
