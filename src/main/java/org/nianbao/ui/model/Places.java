package org.nianbao.ui.model;

import org.nianbao.check.Finding;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.report.Report;

/** Which step a finding belongs to. */
public final class Places {
  /** The id of the step 基本信息. */
  public static final String IDENTITY = "identity";

  /** The id of the step 检查与导出. */
  public static final String EXPORT = "export";

  private Places() {}

  /**
   * The id of the step: a section's id, or {@link #IDENTITY} for what concerns the whole report. A
   * finding that sets words against a table belongs to the words, where it is mostly mended.
   */
  public static String stepOf(Finding finding, Edition edition) {
    if (!finding.quotes().isEmpty()) {
      return stepOfText(finding.quotes().getFirst().section());
    }
    return finding.cells().isEmpty() ? IDENTITY : stepOf(finding.cells().getFirst(), edition);
  }

  /** The step that shows a cell; {@link #IDENTITY} if the edition does not have it. */
  public static String stepOf(CellId cell, Edition edition) {
    return edition.tableOf(cell).map(table -> edition.sectionOf(table).id()).orElse(IDENTITY);
  }

  /** The step in which a text is written. */
  public static String stepOfText(String section) {
    return section.equals(Report.INTRO) ? IDENTITY : section;
  }
}
