package org.nianbao.ui.model;

import java.util.List;
import org.nianbao.check.Finding;
import org.nianbao.check.Problem;
import org.nianbao.check.Severity;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.report.Report;

/**
 * How far a step is.
 *
 * @param problems open errors and warnings in it
 */
public record StepMark(StepState kind, int problems) {

  /** What the mark shows. */
  public enum StepState {
    /** 未填. */
    EMPTY,
    /** 填写中. */
    STARTED,
    /** 有问题: there are errors. */
    PROBLEMS,
    /** 待核实: nothing is left but warnings. */
    WARNINGS,
    /** 已完成. */
    DONE,
    /** 可导出: nothing stops the export. */
    READY
  }

  /** The mark of a section. */
  public static StepMark of(Section section, CheckedReport judgement) {
    List<Problem> problems = problems(section.id(), judgement);
    if (!problems.isEmpty()) {
      return of(problems);
    }
    StepState kind =
        switch (section) {
          case Section.TextSection text -> written(judgement.report(), text.id());
          case Section.Tables tables -> filled(tables.tables(), judgement);
        };
    return new StepMark(kind, 0);
  }

  /** The mark of 基本信息. */
  public static StepMark ofIdentity(CheckedReport judgement) {
    List<Problem> problems = problems(FindingPlaces.IDENTITY, judgement);
    Report report = judgement.report();
    if (!problems.isEmpty()) {
      return of(problems);
    }
    if (!report.body().isBlank()) {
      return new StepMark(StepState.DONE, 0); // the intro and the signature may stay empty
    }
    boolean intro = !report.text(Report.INTRO).isBlank();
    return new StepMark(intro ? StepState.STARTED : StepState.EMPTY, 0);
  }

  private static StepMark of(List<Problem> problems) {
    boolean wrong = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return new StepMark(wrong ? StepState.PROBLEMS : StepState.WARNINGS, problems.size());
  }

  private static List<Problem> problems(String step, CheckedReport judgement) {
    return judgement.open().stream()
        .filter(p -> p.severity() != Severity.INFO)
        .filter(p -> FindingPlaces.stepOf(p.first(), judgement.report().edition()).equals(step))
        .toList();
  }

  /** A text is not done while nobody has decided on paragraphs of last year's. */
  private static StepState written(Report report, String section) {
    if (report.text(section).isBlank()) {
      return StepState.EMPTY;
    }
    return report.rewriting().of(section).open() > 0 ? StepState.STARTED : StepState.DONE;
  }

  private static StepState filled(List<Table> tables, CheckedReport judgement) {
    if (tables.stream().allMatch(judgement.report()::isEmpty)) {
      return StepState.EMPTY;
    }
    boolean blanks =
        judgement.all().stream()
            .filter(f -> f.rule().equals("BLANK"))
            .map(Finding::cells)
            .anyMatch(cells -> tables.stream().anyMatch(t -> t.has(cells.getFirst())));
    return blanks ? StepState.STARTED : StepState.DONE;
  }
}
