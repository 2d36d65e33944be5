package org.nianbao.rollup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.check.Problem;
import org.nianbao.check.Severity;
import org.nianbao.form.CellId;
import org.nianbao.form.SectionRole;
import org.nianbao.report.Report;
import org.nianbao.rollup.UnitFile.ReportFile;
import org.nianbao.text.Messages;

/** Made files of units, without a disk. */
public final class MadeFiles {
  private static final Checker CHECKER = new Checker(Rules.all(), Messages.load());

  private MadeFiles() {}

  public static ReportFile of(Report report) {
    return of(report, report.body() + ".nianbao", null);
  }

  public static ReportFile of(Report report, String name, @Nullable String saved) {
    return aged(
        report,
        name,
        new FileAge(saved == null ? null : OffsetDateTime.parse(saved), 0, Instant.EPOCH));
  }

  static ReportFile aged(Report report, String name, FileAge age) {
    Report last = report.lastYear();
    Map<SectionRole, String> texts = new EnumMap<>(SectionRole.class);
    for (SectionRole role : SectionRole.values()) {
      if (!report.text(role).isEmpty()) {
        texts.put(role, report.text(role));
      }
    }
    List<CellId> doubts =
        report.source().map(s -> s.doubts().stream().map(d -> d.cell()).toList()).orElse(List.of());
    return new ReportFile(
        Path.of(name),
        new UnitReport(
            report.body(),
            YearFigures.of(report),
            age,
            last == null ? null : YearFigures.of(last),
            (int) Problem.count(CHECKER.check(report), Severity.ERROR),
            0,
            doubts,
            texts,
            false,
            List.of()));
  }
}
