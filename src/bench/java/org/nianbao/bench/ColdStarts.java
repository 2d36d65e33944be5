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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * From the start of a process to its window on a real (X) screen, and the memory of the window that
 * nobody touches; beside it LibreOffice Writer with a blank page. GTK and JavaFX are told that
 * there is no OpenGL: to find that out each loads one of some 50 MB, which no Windows has. Goals:
 * 0.5 s and 150 MB, the first start 0.9 s. Each figure is the median of {@value #RUNS} runs.
 */
final class ColdStarts {
  private static final int RUNS = 7;
  private static final int IDLE_SECONDS = 3;

  /** Until what tells of windows is listening. */
  private static final long LISTENING_MILLIS = 300;

  private static final int PATIENCE_SECONDS = 60;
  private static final int LOOKS = 20;
  private static final long LOOK_MILLIS = 50;
  private static final Pattern MAPPED_WINDOW = Pattern.compile("window (0x[0-9a-f]+), override");
  private static final int WATCHES_RUNS = 25;

  /** A screen of memory has no graphics card. */
  private static final String DRAWN_BY_ITSELF = "-Dprism.order=sw";

  private final Path folder;
  private final ShippedProgram program;
  private final String display;

  private ColdStarts(Path folder, ShippedProgram program, String display) {
    this.folder = folder;
    this.program = program;
    this.display = display;
  }

  static void run(Path folder, ShippedProgram program) throws IOException, InterruptedException {
    if (!Stream.of("Xvfb", "xdotool", "xev").allMatch(ColdStarts::installed)) {
      System.out.println("Xvfb, xdotool or xev is not there: no start on a screen is measured");
      return;
    }
    Process screen =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader number = screen.inputReader(StandardCharsets.UTF_8)) {
      new ColdStarts(folder, program, ":" + number.readLine()).measure();
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
    Map<String, String> screen = environment(folder.resolve("once"));
    String picture = folder.resolve("picture.png").toString();
    window(
        "start to the window, archive",
        List.of(program.archive("window", screen, "--selfcheck", picture)));
    if (Runtime.version().feature() >= WATCHES_RUNS) {
      String configuration = "-XX:AOTConfiguration=" + folder.resolve("watched");
      String cache = "-XX:AOTCache=" + folder.resolve("classes.aot");
      ShippedProgram.once(
          screen,
          program.command(List.of("-XX:AOTMode=record", configuration), "--selfcheck", picture));
      ShippedProgram.once(
          screen, program.command(List.of("-XX:AOTMode=create", configuration, cache)));
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

  private void window(String what, List<String> options) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(options);
    all.add(DRAWN_BY_ITSELF);
    time(what, "年报填报", program.command(all));
  }

  private Map<String, String> environment(Path home) {
    return Map.of("DISPLAY", display, "GDK_GL", "disable", "NIANBAO_HOME", home.toString());
  }

  private Process begin(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment(folder.resolve("home")));
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
      Process events = events();
      Thread.sleep(LISTENING_MILLIS);
      long start = System.nanoTime();
      Process process = begin(command);
      // Whoever waits for a window that never comes is told so.
      CompletableFuture<Process> over =
          process
              .onExit()
              .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
              .whenComplete((ended, late) -> events.destroy());
      try {
        double taken = (shown(events, title) - start) / 1e9;
        if (i > 0) {
          seconds.add(taken);
        }
        Thread.sleep(TimeUnit.SECONDS.toMillis(IDLE_SECONDS));
        if (i > 0) {
          memory.add(resident(process.toHandle()));
        }
      } finally {
        over.cancel(false);
        events.destroy();
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

  /**
   * Waits until the screen tells of a window that is called so, or is soon: looking again and again
   * from the beginning would take from what is measured.
   *
   * @return when it was shown, by {@link System#nanoTime}
   */
  private long shown(Process events, String title) throws IOException, InterruptedException {
    BufferedReader lines = events.inputReader(StandardCharsets.UTF_8);
    boolean mapped = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher window = MAPPED_WINDOW.matcher(line);
      if (mapped && window.find()) {
        long now = System.nanoTime();
        if (isSoonCalled(window.group(1), title)) {
          return now;
        }
      }
      mapped = line.startsWith("MapNotify");
    }
    throw new IllegalStateException("No window " + title);
  }

  private boolean isSoonCalled(String window, String title)
      throws IOException, InterruptedException {
    for (int look = 0; look < LOOKS; look++) {
      if (title(window).contains(title)) {
        return true;
      }
      Thread.sleep(LOOK_MILLIS);
    }
    return false;
  }

  private String title(String window) throws IOException, InterruptedException {
    ProcessBuilder look =
        new ProcessBuilder("xdotool", "getwindowname", Long.decode(window).toString());
    look.environment().put("DISPLAY", display);
    look.environment().put("LC_ALL", "C.UTF-8");
    Process looking = look.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String title = new String(looking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    looking.waitFor();
    return title;
  }

  /** Tells, line by line, what becomes of the windows of the screen. */
  private Process events() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("stdbuf", "-oL", "xev", "-root", "-event", "substructure");
    builder.environment().put("DISPLAY", display);
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
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
