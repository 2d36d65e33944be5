package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.nianbao.Main;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.Samples;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Messages;
import org.nianbao.print.PrintOptions;
import org.nianbao.print.ReportPrinter;
import org.nianbao.print.font.FontLibrary;
import org.nianbao.print.font.MachineFonts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * An export of the sample. Goals: 150 ms in a program that has exported before, 1.2 s for the whole
 * of a command line, the start of Java included.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExportBenchmark {
  private final Draft draft = new Samples(new DraftReader(EditionReader.builtIn())).filled();
  private final ReportPrinter printer =
      new ReportPrinter(Messages.load(), new FontLibrary(), MachineFonts.none());
  private Path folder = Path.of("");

  @Setup
  public void writeDraft() throws IOException, DraftException {
    folder = Files.createTempDirectory("export");
    Files.write(folder.resolve("sample.nianbao"), new DraftWriter().write(draft));
  }

  @TearDown
  public void clear() throws IOException {
    Files.deleteIfExists(folder.resolve("sample.nianbao"));
    Files.deleteIfExists(folder.resolve("sample.pdf"));
    Files.delete(folder);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public byte[] warm() throws DraftException {
    return printer.print(draft, PrintOptions.FINAL).pdf();
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  public int cold() throws IOException, InterruptedException {
    int status =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "export",
                folder.resolve("sample.nianbao").toString(),
                "-o",
                folder.resolve("sample.pdf").toString(),
                "--proof")
            .inheritIO()
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException("The export ended with " + status);
    }
    return status;
  }
}
