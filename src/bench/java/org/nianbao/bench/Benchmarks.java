package org.nianbao.bench;

import java.io.IOException;
import org.nianbao.bench.window.WindowTimes;
import org.nianbao.draft.DraftException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks: {@code all}, those of the {@code window}, of an {@code export} or of {@code
 * cold} starts, or those of JMH that its own arguments, such as a part of a name, choose.
 */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] arguments)
      throws RunnerException,
          CommandLineOptionException,
          IOException,
          DraftException,
          InterruptedException {
    String which = String.join(" ", arguments);
    switch (which) {
      case "all" -> {
        jmh();
        ColdRuns.run();
        window();
      }
      case "window" -> window();
      case "export" -> {
        jmh(ExportBenchmark.class.getSimpleName());
        ColdRuns.run();
      }
      case "cold" -> ColdRuns.run();
      default -> jmh(arguments);
    }
  }

  private static void window() throws IOException, InterruptedException {
    WindowTimes times = new WindowTimes();
    times.measure();
    System.out.println(times.table());
  }

  private static void jmh(String... arguments) throws RunnerException, CommandLineOptionException {
    new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .build())
        .run();
  }
}
