package org.nianbao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.nianbao.check.Checker;
import org.nianbao.draft.Draft;
import org.nianbao.export.Export;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportResult;
import org.nianbao.figures.CheckCode;
import org.nianbao.figures.Figures;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** Shows what the program does where there is no display: the sample's findings, and its proof. */
public record SampleRun(Checker checker, Export export, Messages messages, PrintWriter out) {

  /**
   * Prints the findings and writes the proof.
   *
   * @return the exit status: 0 unless the proof cannot be written
   */
  public int run(Draft sample, Path proof) {
    Report report = sample.report();
    Figures figures = Figures.of(report);
    out.println(messages.get("cli.sampleFindings"));
    out.print(
        FindingsText.of(
            messages.get("cli.sample"),
            CheckCode.of(report, figures),
            checker.check(report, figures),
            messages));
    return switch (export.export(sample, proof, ExportFormat.PDF, ExportOptions.PROOF)) {
      case ExportResult.Written written -> {
        out.println(messages.get("cli.sampleProof", written.file()));
        yield 0;
      }
      case ExportResult.Refused refused -> throw new IllegalStateException("A proof is refused");
      case ExportResult.Failed failed -> {
        out.println(messages.get("cli.sampleFailed", failed.message()));
        yield 2;
      }
    };
  }
}
