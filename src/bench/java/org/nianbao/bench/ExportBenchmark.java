package org.nianbao.bench;

import java.util.concurrent.TimeUnit;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.Samples;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.form.EditionReader;
import org.nianbao.text.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An export of the sample in a program that has exported before. Goal: 150 ms. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExportBenchmark {
  private final Draft draft = new Samples(new DraftReader(EditionReader.builtIn())).filled();
  private final PdfExporter printer =
      new PdfExporter(Messages.load(), new FontLibrary(), MachineFonts.none());

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public byte[] warm() throws DraftException {
    return printer.print(draft, ExportOptions.FINAL, Progress.UNWATCHED).content();
  }
}
