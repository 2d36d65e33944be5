package org.nianbao.bench;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.nianbao.Main;

/**
 * The program as it is handed out: its jars, without anything that tests alone need, and the
 * options of the setup's launcher.
 */
final class ShippedProgram {
  /** A file that holds the class path of what is shipped, made by the build. */
  private static final String SHIPPED = "nianbao.bench.shipped";

  private static final Path LAUNCHER = Path.of("installer", "launcher");
  private static final int HAS_OPTIONS_OF_ITS_OWN = 25;

  private final Path folder;
  private final String jars;
  private final List<String> options;

  private ShippedProgram(Path folder, String jars, List<String> options) {
    this.folder = folder;
    this.jars = jars;
    this.options = options;
  }

  /** Puts it into a folder. */
  static ShippedProgram in(Path folder) throws IOException {
    String program = jar(folder.resolve("nianbao.jar"), Main.class, ".");
    String measuring = MeasuredMain.class.getName().replace('.', '/') + ".class";
    String measured = jar(folder.resolve("measured.jar"), MeasuredMain.class, measuring);
    String shipped = Files.readString(Path.of(System.getProperty(SHIPPED))).strip();
    List<String> options = new ArrayList<>(options("nianbao.options"));
    if (Runtime.version().feature() >= HAS_OPTIONS_OF_ITS_OWN) {
      options.addAll(options("java-25.options"));
    } else {
      options.add("--enable-native-access=ALL-UNNAMED");
    }
    return new ShippedProgram(
        folder, String.join(File.pathSeparator, program, shipped, measured), options);
  }

  /** Those that hold everywhere: what names the setup's folders is left out. */
  private static List<String> options(String file) throws IOException {
    return Files.readAllLines(LAUNCHER.resolve(file)).stream()
        .filter(line -> line.startsWith("-") && !line.contains("{"))
        .toList();
  }

  /** What is beside a class, under a name. */
  private static String jar(Path jar, Class<?> beside, String name) {
    try {
      Path classes = Path.of(beside.getProtectionDomain().getCodeSource().getLocation().toURI());
      ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
      String file = jar.toString();
      tool.run(
          System.out, System.err, "-0", "--create", "--file", file, "-C", classes.toString(), name);
      return file;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With the launcher's options and more. */
  List<String> command(List<String> more, Object... arguments) {
    return command(Main.class.getName(), Stream.concat(options.stream(), more.stream()), arguments);
  }

  /** The same, and it tells at its end what memory it took. */
  List<String> measured(List<String> more, Object... arguments) {
    return command(
        MeasuredMain.class.getName(), Stream.concat(options.stream(), more.stream()), arguments);
  }

  /** Told at its end what memory it took, with no options but these. */
  List<String> bare(List<String> all, Object... arguments) {
    return command(MeasuredMain.class.getName(), all.stream(), arguments);
  }

  private List<String> command(String main, Stream<String> options, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    options.forEach(command::add);
    command.addAll(List.of("-classpath", jars, main));
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    return command;
  }

  /**
   * Makes an archive of the classes of a run, as the setup does.
   *
   * @param environment of that run
   * @return the option that uses it
   */
  String archive(String name, Map<String, String> environment, Object... arguments)
      throws IOException, InterruptedException {
    Path list = folder.resolve(name + ".list");
    String archive = "-XX:SharedArchiveFile=" + folder.resolve(name + ".jsa");
    once(environment, command(List.of("-XX:DumpLoadedClassList=" + list), arguments));
    once(environment, command(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, archive)));
    return archive;
  }

  /** Runs something to its end. */
  static void once(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status > 1) {
      throw new IllegalStateException(command + " ended with " + status + ": " + said);
    }
  }
}
