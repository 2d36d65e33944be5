package org.nianbao.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another Java process that runs a class of the tests and speaks line by line. */
public final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private ChildProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  public static ChildProcess start(Class<?> main, String... arguments) throws IOException {
    return startWith(List.of(), main, arguments);
  }

  /** With options of the virtual machine. */
  public static ChildProcess startWith(List<String> options, Class<?> main, String... arguments)
      throws IOException {
    return run(command(options, main, arguments));
  }

  /** What would start it. */
  public static List<String> command(List<String> options, Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Any other program. */
  public static ChildProcess run(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return new ChildProcess(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Says a line to it. */
  public void say(String line) throws IOException {
    process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** What it says next; null when it has ended. */
  public @Nullable String nextLine() throws IOException {
    return lines.readLine();
  }

  /** Everything it still says until it ends. */
  public List<String> rest() {
    return lines.lines().toList();
  }

  /** SIGKILL, or what the system has for it: nothing is tidied up. */
  public void kill() throws InterruptedException {
    process.toHandle().destroyForcibly(); // the process's own method would close what it said
    process.waitFor();
  }

  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.destroyForcibly();
    process.onExit().join();
  }
}
