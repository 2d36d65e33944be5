package org.nianbao.check;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.CellId;
import org.nianbao.form.SectionRole;

/** Whether a rule binds in an edition. */
public sealed interface Applicability {

  /** Such as {@code S3-COL}. */
  String rule();

  /**
   * It judges these cells and these texts; where it names neither, the report as a whole.
   *
   * @param sections those whose text it reads
   */
  record Applies(String rule, List<CellId> cells, List<SectionRole> sections)
      implements Applicability {
    public Applies {
      cells = List.copyOf(cells);
      sections = List.copyOf(sections);
    }
  }

  /** It can find nothing in a report of this edition. */
  record DoesNotApply(String rule, String because) implements Applicability {}

  static Applicability toReport(String rule) {
    return new Applies(rule, List.of(), List.of());
  }

  static Applicability toTexts(String rule, List<SectionRole> sections) {
    return new Applies(rule, List.of(), sections);
  }

  /** To these cells, if there are any; else it does not apply. */
  static Applicability toCells(String rule, List<CellId> cells, Optional<String> otherwise) {
    return cells.isEmpty()
        ? new DoesNotApply(rule, otherwise.orElse("the edition has no such cells"))
        : new Applies(rule, cells, List.of());
  }
}
