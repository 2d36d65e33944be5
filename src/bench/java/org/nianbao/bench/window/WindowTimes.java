package org.nianbao.bench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.bench.window.WindowRun.Kind;

/**
 * Measures the window in new processes and prints a table. Without a display it is drawn in memory,
 * as in the tests.
 */
public final class WindowTimes {
  private static final int STARTS = 7;
  private static final Path REPORT =
      Path.of("src/test/resources/org/nianbao/reports/017.nianbao").toAbsolutePath();

  private final List<String> told = new ArrayList<>();

  /** Measures all there is. */
  public void measure() throws IOException, InterruptedException {
    for (int i = 0; i < STARTS; i++) {
      run(Kind.START);
    }
    for (int i = 0; i < 3; i++) {
      run(Kind.MATRIX);
    }
    run(Kind.COMMIT);
    run(Kind.MEMORY);
  }

  private void run(Kind kind) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("window");
    try {
      run(kind, home);
    } finally {
      delete(home);
    }
  }

  private void run(Kind kind, Path home) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    if (System.getenv("DISPLAY") == null) {
      command.addAll(
          List.of(
              "-Dglass.platform=Monocle",
              "-Dmonocle.platform=Headless",
              "-Dheadless.geometry=1600x1200-32",
              "-Dprism.order=sw",
              "-Djava.awt.headless=true"));
    }
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add("-D" + WindowRun.ASKED_AT + "=" + Instant.now());
    command.addAll(List.of(WindowRun.class.getName(), kind.name()));
    if (kind != Kind.START) {
      Path drafts = Files.createDirectories(home.resolve("drafts"));
      command.add(Files.copy(REPORT, drafts.resolve("017.nianbao")).toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("NIANBAO_HOME", home.toString());
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(kind + " ended with " + process.exitValue());
    }
    told.addAll(output.lines().toList());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  /** One line for each that was measured. */
  public String table() {
    StringBuilder table = new StringBuilder(Series.head());
    for (Series series : Series.values()) {
      double[] values = series.told(told);
      if (values.length > 0) {
        table.append(System.lineSeparator()).append(series.row(values));
      }
    }
    return table.toString();
  }
}
