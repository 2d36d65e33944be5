package org.nianbao.ui.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.check.Finding;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.report.Report;

/** Which step a finding belongs to. */
public final class FindingPlaces {
  /** The id of the step 基本信息. */
  public static final String IDENTITY = "identity";

  /** The id of the step 检查与导出. */
  public static final String EXPORT = "export";

  private FindingPlaces() {}

  /**
   * The id of the step: a section's id, or {@link #IDENTITY} for what concerns the whole report. A
   * finding that sets words against a table belongs to the words, where it is mostly mended.
   */
  public static String stepOf(Finding finding, Edition edition) {
    return stepsOf(finding, edition).getFirst();
  }

  /**
   * All steps that show something of a finding, where it belongs first; words set against a table
   * are in two. Never empty.
   */
  public static List<String> stepsOf(Finding finding, Edition edition) {
    Set<String> steps = new LinkedHashSet<>();
    finding.quotes().forEach(quote -> steps.add(stepOfText(quote.section())));
    finding.cells().forEach(cell -> steps.add(stepOf(cell, edition)));
    return steps.isEmpty() ? List.of(IDENTITY) : List.copyOf(steps);
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
