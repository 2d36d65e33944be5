package org.nianbao.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a real run of the program no class is even loaded that a connection would need. */
class RunTest {
  /** sun.nio.ch.Net is what every channel of a network calls; the channels' names alone are not. */
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

  @TempDir Path folder;

  @Test
  void anExportAndTheReadingOfItsPdfConnectToNothing() throws Exception {
    String sample = "src/main/resources/org/nianbao/samples/xicheng-2021.nianbao";
    String pdf = folder.resolve("a.pdf").toString();

    Set<String> export = loadedBy(0, "export", sample, "-o", pdf, "--proof");
    Set<String> check = loadedBy(1, "check", pdf);

    assertTrue(export.contains("com.itextpdf.kernel.pdf.PdfDocument"), "the log holds the classes");
    assertTrue(
        check.contains("org.apache.pdfbox.pdmodel.PDDocument"), "the draft came from the PDF");
    assertEquals(Set.of(), connecting(export));
    assertEquals(Set.of(), connecting(check));
  }

  private static Set<String> connecting(Set<String> loaded) {
    return loaded.stream().filter(CONNECTING::contains).collect(Collectors.toSet());
  }

  private Set<String> loadedBy(int status, String... arguments)
      throws IOException, InterruptedException {
    Path log = folder.resolve(arguments[0] + ".log");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classPath =
        Path.of("target", "classes")
            + File.pathSeparator
            + Files.readString(Path.of("target", "shipped.classpath")).strip();
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            java.toString(),
            "-Xlog:class+load:file=" + log + "::filecount=0",
            "-cp",
            classPath,
            "org.nianbao.Main"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it ends");
    assertEquals(status, process.exitValue(), () -> read(folder.resolve("out.txt")));
    // [0.123s][info][class,load] java.net.URL source: …
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains(" source: "))
        .map(line -> line.replaceFirst("^(\\[[^]]*])*\\s*", "").replaceFirst(" source: .*", ""))
        .collect(Collectors.toSet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
