package org.nianbao.rollup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Opinion;
import org.nianbao.check.Problem;
import org.nianbao.check.Severity;
import org.nianbao.draft.Draft;
import org.nianbao.draft.RolledUnits;
import org.nianbao.figures.Figures;
import org.nianbao.form.SectionRole;
import org.nianbao.report.Imported;
import org.nianbao.report.Report;
import org.nianbao.rollup.UnitFile.ReportFile;
import org.nianbao.rollup.UnitFile.UnreadFile;
import org.nianbao.text.Messages;

/** Reads and checks one unit's file, whatever it is; keeps no more of it than a roll-up needs. */
public final class UnitReader {
  private final ReportFiles files;
  private final Checker checker;
  private final Messages messages;

  public UnitReader(ReportFiles files, Checker checker, Messages messages) {
    this.files = files;
    this.checker = checker;
    this.messages = messages;
  }

  /** What became of the file; whatever it holds, this does not fail. */
  public UnitFile read(Path file, BooleanSupplier cancelled) {
    try {
      return new ReportFile(file, unit(files.read(file, cancelled).draft(), file));
    } catch (ReportFiles.NoReportException e) {
      return new UnreadFile(file, e.why());
    }
  }

  private UnitReport unit(Draft draft, Path file) {
    Report report = draft.report();
    Figures figures = Figures.of(report);
    List<Finding> findings = checker.check(report, figures);
    Report last = report.lastYear();
    Opinion opinion =
        Opinion.of(report, String.valueOf(file.getFileName()), findings, problem -> "", messages);
    return new UnitReport(
        report.body(),
        YearFigures.of(report, figures),
        new FileAge(draft.savedAt(), draft.sequence(), modified(file)),
        last == null ? null : YearFigures.of(last),
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        report.source().map(Imported::doubts).orElse(List.of()).stream()
            .map(Imported.Doubt::cell)
            .toList(),
        texts(report),
        RolledUnits.in(draft).isPresent(),
        opinion.paragraphs(messages));
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH; // it was just read, and is gone: any other is newer
    }
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) Problem.count(findings, severity);
  }

  private static Map<SectionRole, String> texts(Report report) {
    Map<SectionRole, String> texts = new EnumMap<>(SectionRole.class);
    report
        .edition()
        .textSections()
        .forEach(
            section -> {
              @Nullable SectionRole role = section.role();
              String text = report.text(section.id());
              if (role != null && !text.isBlank()) {
                texts.put(role, text);
              }
            });
    return texts;
  }
}
