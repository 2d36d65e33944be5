package org.nianbao.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.importer.page.SampleFiles;

/**
 * A real run of the program, its window and the export of a PDF included, connects to nothing: by
 * the classes that the runtime loads, and by what the kernel is asked.
 */
class RunTest {
  /**
   * What every connection needs. The channels of a network are not among them: Java asks of every
   * channel of a file whether it is one, and so loads their classes, which call sun.nio.ch.Net as
   * soon as one is made.
   */
  private static final Set<String> CONNECTING =
      Set.of(
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.HttpURLConnection",
          "java.net.http.HttpClient",
          "sun.net.www.protocol.http.HttpURLConnection",
          "sun.nio.ch.Net",
          "sun.nio.ch.NioSocketImpl");

  /** An address that is not of this computer's own sockets, which the screen on Linux is. */
  private static final Pattern NETWORK = Pattern.compile("AF_(?!UNIX|UNSPEC)[A-Z0-9]+");

  /** When its library of channels is loaded, Java tries whether it could have sockets. */
  private static final Pattern TRIED =
      Pattern.compile(
          "\\d+ +socket\\(AF_INET6?, SOCK_STREAM, (IPPROTO_IP|0)(\\) += -?\\d+| <unf).*");

  @TempDir Path folder;

  @Test
  void noClassIsLoadedThatAConnectionNeeds() throws Exception {
    Path log = folder.resolve("classes.log");

    run(List.of(), List.of("-Xlog:class+load:file=" + log + "::filecount=0"));

    Set<String> loaded = loaded(log);
    assertTrue(
        loaded.containsAll(
            List.of(
                "org.nianbao.ui.window.MainWindow",
                "com.itextpdf.kernel.pdf.PdfDocument",
                "org.apache.pdfbox.pdmodel.PDDocument")),
        "the window was shown, a PDF was written and read");
    assertEquals(
        Set.of(), loaded.stream().filter(CONNECTING::contains).collect(Collectors.toSet()));
  }

  /** Also where a file asks for something from a network, or names a program. */
  @Test
  void readingOtherProgramsFilesLoadsNothingThatConnectsOrStartsAProgram() throws Exception {
    Path log = folder.resolve("reading.log");
    List<String> command = java("-Xlog:class+load:file=" + log + "::filecount=0");
    command.addAll(List.of("org.nianbao.Main", "check"));
    for (SampleFiles sample : SampleFiles.values()) {
      Path file = Files.write(folder.resolve(sample + ".bin"), sample.bytes());
      command.add(file.toString());
    }
    command.add(
        Files.writeString(
                folder.resolve("asks.html"),
                "<html><head><link rel=stylesheet href='http://192.0.2.1/a.css'><meta"
                    + " http-equiv=refresh content='0;url=http://192.0.2.1/'></head><body"
                    + " onload='run()'><img src='http://192.0.2.1/a.png'><iframe"
                    + " src='file:///bin/sh'></iframe><table><tr><td>规章<td>3</table></body></html>")
            .toString());

    Path said = folder.resolve("read.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(240, TimeUnit.SECONDS), "it ends");
    assertEquals(2, process.exitValue(), "none of them is a report: " + Files.readString(said));

    Set<String> loaded = loaded(log);
    assertTrue(
        loaded.containsAll(
            List.of(
                "org.apache.poi.hwpf.HWPFDocument",
                "org.apache.poi.hssf.usermodel.HSSFWorkbook",
                "org.apache.pdfbox.pdmodel.PDDocument",
                "org.jsoup.nodes.Document")),
        "all were read");
    assertEquals(
        Set.of(),
        loaded.stream()
            .filter(name -> CONNECTING.contains(name) || name.equals("java.lang.ProcessBuilder"))
            .collect(Collectors.toSet()));
  }

  /** Skipped where there is no strace, or where it may not be used. */
  @Test
  void theKernelIsAskedForNoConnection() throws Exception {
    assumeTrue(canTrace(), "no strace");
    Path log = folder.resolve("calls.log");

    run(List.of("strace", "-f", "-qq", "-e", "trace=%network", "-o", log.toString()), List.of());

    assertEquals(
        List.of(),
        Files.readAllLines(log).stream()
            .filter(line -> NETWORK.matcher(line).find() && !TRIED.matcher(line).matches())
            .toList());
  }

  /** [0.123s][info][class,load] java.net.URL source: … */
  private static Set<String> loaded(Path log) throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains(" source: "))
        .map(line -> line.replaceFirst("^(\\[[^]]*])*\\s*", "").replaceFirst(" source: .*", ""))
        .collect(Collectors.toSet());
  }

  private boolean canTrace() throws InterruptedException {
    Path log = folder.resolve("probe.log");
    try {
      Process probe = new ProcessBuilder("strace", "-o", log.toString(), "true").start();
      return probe.waitFor(30, TimeUnit.SECONDS) && probe.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The self-check: the window with the sample, a draft saved and read, a PDF written and read. */
  private void run(List<String> before, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.addAll(java(options.toArray(String[]::new)));
    command.addAll(
        List.of("org.nianbao.Main", "--selfcheck", folder.resolve("picture.png").toString()));
    ProcessBuilder program = new ProcessBuilder(command);
    program.environment().put("NIANBAO_HOME", folder.resolve("home").toString());
    Path said = folder.resolve("said.txt");
    Process process = program.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(240, TimeUnit.SECONDS), "it ends");
    assertEquals(0, process.exitValue(), Files.readString(said));
  }

  /** The program as it is shipped, up to its name. */
  private static List<String> java(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(options));
    command.addAll(
        List.of(
            "-Xmx512m",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath()));
    return command;
  }

  /** What is shipped, and a screen that is none. */
  private static String classPath() throws IOException {
    String screen =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.contains("monocle"))
            .collect(Collectors.joining(File.pathSeparator));
    return String.join(
        File.pathSeparator,
        Path.of("target", "classes").toString(),
        Files.readString(Path.of("target", "shipped.classpath")).strip(),
        screen);
  }
}
