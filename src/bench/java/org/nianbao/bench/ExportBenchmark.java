package org.nianbao.bench;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.Samples;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Exporter;
import org.nianbao.export.Progress;
import org.nianbao.export.docx.DocxExporter;
import org.nianbao.export.html.HtmlExporter;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.export.xlsx.XlsxExporter;
import org.nianbao.form.EditionReader;
import org.nianbao.text.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * An export of the sample in a program that has exported before. Goals: 150 ms for a PDF, 30 ms for
 * each other format.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExportBenchmark {
  @Param({"PDF", "DOCX", "HTML", "FRAGMENT", "XLSX"})
  public ExportFormat format = ExportFormat.PDF;

  private final Messages messages = Messages.load();
  private final Draft draft = new Samples(new DraftReader(EditionReader.builtIn())).filled();
  private final Map<ExportFormat, Exporter> exporters =
      Map.of(
          ExportFormat.PDF,
          new PdfExporter(messages, new FontLibrary(), MachineFonts.none()),
          ExportFormat.DOCX,
          new DocxExporter(messages),
          ExportFormat.HTML,
          HtmlExporter.ofPages(messages),
          ExportFormat.FRAGMENT,
          HtmlExporter.ofFragments(messages),
          ExportFormat.XLSX,
          new XlsxExporter(messages));

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public byte[] warm() throws DraftException {
    ExportSource source = ExportSource.of(draft, ExportOptions.FINAL, messages);
    return Objects.requireNonNull(exporters.get(format))
        .export(source, Progress.UNWATCHED)
        .content();
  }
}
