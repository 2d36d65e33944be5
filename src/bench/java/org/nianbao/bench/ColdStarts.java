package org.nianbao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * From the start of a process to its window on a real (X) screen, and the memory of the window that
 * nobody touches; beside it LibreOffice Writer with a blank page. Goals: 0.5 s and 150 MB, the
 * first start 0.9 s. Each figure is the median of {@value #RUNS} runs.
 */
final class ColdStarts {
  private static final int RUNS = 7;
  private static final int PATIENCE_SECONDS = 60;
  private static final int IDLE_SECONDS = 3;
  private static final long LOOK_MILLIS = 10;
  private static final int WATCHES_RUNS = 25;
  private static final List<String> OPTIONS =
      List.of(
          "-Xms32m",
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20",
          "-XX:MaxNewSize=24m",
          "-XX:-ShrinkHeapInSteps",
          "-XX:MetaspaceSize=64m",
          "-XX:-UsePerfData",
          "--enable-native-access=ALL-UNNAMED",
          "-Dprism.lcdtext=false");

  private final Path folder;
  private final String jars;
  private final String display;

  private ColdStarts(Path folder, String display) {
    this.folder = folder;
    this.jars = ProgramJars.in(folder);
    this.display = display;
  }

  static void run(Path folder) throws IOException, InterruptedException {
    if (!installed("Xvfb") || !installed("xdotool")) {
      System.out.println("Xvfb or xdotool is not installed: no start on a screen is measured");
      return;
    }
    Process screen =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader number = screen.inputReader(StandardCharsets.UTF_8)) {
      new ColdStarts(folder, ":" + number.readLine()).measure();
    } finally {
      screen.destroy();
    }
  }

  static boolean installed(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private void measure() throws IOException, InterruptedException {
    window("start to the window, no archive", List.of());
    Path list = folder.resolve("classes.list");
    Path archive = folder.resolve("classes.archive");
    once(List.of("-XX:DumpLoadedClassList=" + list), "--selfcheck", folder.resolve("a.png"));
    once(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, archive(archive)));
    window("start to the window, archive", List.of(archive(archive)));
    if (Runtime.version().feature() >= WATCHES_RUNS) {
      Path watched = folder.resolve("watched");
      String cache = "-XX:AOTCache=" + folder.resolve("classes.aot");
      String configuration = "-XX:AOTConfiguration=" + watched;
      once(List.of("-XX:AOTMode=record", configuration), "--selfcheck", folder.resolve("b.png"));
      once(List.of("-XX:AOTMode=create", configuration, cache));
      window("start to the window, AOT cache", List.of(cache));
    }
    if (installed("soffice")) {
      time(
          "Writer to its blank page",
          "Writer",
          List.of(
              "soffice",
              "-env:UserInstallation=" + folder.resolve("writer").toUri(),
              "--norestore",
              "--nologo",
              "--writer"));
    }
  }

  private static String archive(Path archive) {
    return "-XX:SharedArchiveFile=" + archive;
  }

  /** Runs the program to its end. */
  private void once(List<String> options, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = program(options);
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    Process process = begin(command, folder.resolve("once"));
    process.waitFor();
  }

  private void window(String what, List<String> options) throws IOException, InterruptedException {
    time(what, "年报填报", program(options));
  }

  private List<String> program(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(options);
    command.addAll(List.of("-classpath", jars, "org.nianbao.Main"));
    return command;
  }

  private Process begin(List<String> command, Path home) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DISPLAY", display);
    builder.environment().put("NIANBAO_HOME", home.toString());
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** One run that does not count, then the median of the others. */
  private void time(String what, String title, List<String> command)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    List<Long> memory = new ArrayList<>();
    for (int i = 0; i <= RUNS; i++) {
      long start = System.nanoTime();
      Process process = begin(command, folder.resolve("home"));
      try {
        untilShown(process, title);
        if (i > 0) {
          seconds.add((System.nanoTime() - start) / 1e9);
        }
        Thread.sleep(TimeUnit.SECONDS.toMillis(IDLE_SECONDS));
        if (i > 0) {
          memory.add(resident(process.toHandle()));
        }
      } finally {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
      }
    }
    seconds.sort(null);
    memory.sort(null);
    System.out.printf(
        "%-34s %.2f s (%.2f to %.2f), load %.1f, idle memory %d MB%n",
        what,
        seconds.get(RUNS / 2),
        seconds.getFirst(),
        seconds.getLast(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        memory.get(RUNS / 2));
  }

  private void untilShown(Process process, String title) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      ProcessBuilder look =
          new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title);
      look.environment().put("DISPLAY", display);
      look.environment().put("LC_ALL", "C.UTF-8");
      Process looking = look.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      if (!new String(looking.getInputStream().readAllBytes(), StandardCharsets.UTF_8).isBlank()) {
        return;
      }
      looking.waitFor();
      Thread.sleep(LOOK_MILLIS);
    }
    throw new IllegalStateException("No window " + title);
  }

  /** In megabytes, with the processes that it started. */
  private static long resident(ProcessHandle process) throws IOException {
    long kilobytes = 0;
    for (ProcessHandle one : Stream.concat(Stream.of(process), process.descendants()).toList()) {
      Path status = Path.of("/proc", Long.toString(one.pid()), "status");
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmRSS:")) {
          kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    }
    return kilobytes >> 10;
  }
}
