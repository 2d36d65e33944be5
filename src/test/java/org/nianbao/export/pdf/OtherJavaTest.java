package org.nianbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.DraftException;

/**
 * The same draft gives the same bytes on another machine and with another Java. Which ones: the one
 * that {@code -Dother.java} names ({@code mvn -Pother-java} fetches one), and those beside the Java
 * that runs the tests.
 */
class OtherJavaTest {
  private static final Path OWN = Path.of(System.getProperty("java.home"));
  private static final String WANTED = System.getProperty("nianbao.otherJava", "");

  @Test
  void anotherMachineGivesTheSameBytes() throws IOException, InterruptedException, DraftException {
    assertEquals(SamplePrint.sha256(), sha256(OWN));
  }

  @Test
  void anotherJavaGivesTheSameBytes() throws IOException, InterruptedException, DraftException {
    Map<String, Path> others = others();
    if (others.isEmpty()) {
      System.err.println(
          "NOT TESTED: no second Java from 21 on; mvn -Pother-java test fetches one");
    }
    assumeFalse(others.isEmpty(), "no second Java from 21 on");
    String expected = SamplePrint.sha256();
    for (Map.Entry<String, Path> other : others.entrySet()) {
      assertEquals(expected, sha256(other.getValue()), other::toString);
    }
    System.err.println("The same SHA-256 " + expected + " from " + version(OWN) + " and " + others);
  }

  /** Homes of other Javas by their versions. */
  private static Map<String, Path> others() throws IOException {
    Map<String, Path> others = new LinkedHashMap<>();
    if (!WANTED.isBlank()) {
      Path wanted = Path.of(WANTED);
      assertTrue(Files.isDirectory(wanted), () -> "There is no Java in " + wanted);
      others.put(version(wanted), wanted);
    }
    Path installed = OWN.toRealPath().getParent();
    List<Path> beside;
    try (Stream<Path> homes = Files.list(installed)) {
      beside = homes.sorted().toList();
    }
    for (Path home : beside) {
      String version = version(home);
      if (!version.isEmpty()
          && Runtime.Version.parse(version).feature() >= 21
          && !version.equals(version(OWN))) {
        others.putIfAbsent(version, home);
      }
    }
    return others;
  }

  /** Empty where there is no Java. */
  private static String version(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isRegularFile(home.resolve("bin/java"))) {
      return "";
    }
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(release)) {
      properties.load(in);
    }
    return properties.getProperty("JAVA_VERSION", "").replace("\"", "");
  }

  /** Those of the sample's files, made there in another place, language and encoding. */
  private static String sha256(Path home) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                home.resolve("bin").resolve("java").toString(),
                "-Duser.language=tr",
                "-Duser.timezone=America/St_Johns",
                "-Dfile.encoding=ISO-8859-1",
                "-classpath",
                System.getProperty("java.class.path"),
                SamplePrint.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String there = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertEquals(0, process.waitFor(), home::toString);
    return there.strip();
  }
}
