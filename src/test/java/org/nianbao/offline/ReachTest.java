package org.nianbao.offline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is shipped opens a socket. A few classes of the libraries could, through a URL or an
 * HTTP client that the caller hands them; they are listed in {@code reach.txt} with the reason why
 * the program does not come there. A new one makes this test fail until someone has looked at it.
 */
class ReachTest {
  /** Opens or accepts a connection, or looks a name up, whoever calls it. */
  private static final Pattern SOCKET =
      Pattern.compile(
          "java/net/(Server|Multicast|Datagram)?Socket(Impl)?(\\..*)?"
              + "|java/nio/channels/(Asynchronous)?(Server)?SocketChannel(\\..*)?"
              + "|java/nio/channels/DatagramChannel(\\..*)?"
              + "|javax/net/(ssl/)?(SSL)?(Server)?SocketFactory\\.create.*"
              + "|(java/rmi|javax/naming|com/sun/net/httpserver)/.*");

  /** Connects when the URL it is given says so. */
  private static final Pattern URL =
      Pattern.compile(
          "java/net/URL\\.(openStream|openConnection|getContent)"
              + "|java/net/(Http|Jar)?URLConnection\\.(connect|getInputStream|getOutputStream)"
              + "|java/net/http/HttpClient\\.send.*"
              + "|java/net/InetAddress\\.get(AllBy|By|Local).*");

  /** Starts another program. */
  private static final Pattern PROCESS =
      Pattern.compile(
          "java/lang/ProcessBuilder\\.(start|<init>|startPipeline)|java/lang/Runtime\\.exec");

  /** Written by the dependency plugin: the class path that the program is shipped with. */
  private static final Path SHIPPED = Path.of("target", "shipped.classpath");

  private static final Pattern VERSION = Pattern.compile("-\\d.*");

  @Test
  void noShippedClassOpensASocket() throws IOException {
    assertEquals(Map.of(), users(SOCKET));
  }

  @Test
  void theClassesThatCouldFollowAUrlAreKnown() throws IOException {
    Map<String, Set<String>> found = users(URL);
    Set<String> lines =
        found.entrySet().stream()
            .flatMap(jar -> jar.getValue().stream().map(name -> jar.getKey() + " " + name))
            .collect(toCollection(TreeSet::new));
    Set<String> known = known();
    Set<String> unknown = new TreeSet<>(lines);
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown, "look at them, then list them in reach.txt");
    known.removeAll(lines);
    assertEquals(Set.of(), known, "in reach.txt, but no longer there");
    assertFalse(found.containsKey("classes"), "our own classes");
  }

  /**
   * The libraries that read other programs' files (POI, PDFBox, jsoup) start none. Ours does so for
   * the folder of a file, picocli for the width of a terminal, JavaFX and iText when the caller
   * asks them to, as the program never does.
   */
  @Test
  void noOtherProgramIsStartedButByKnownClasses() throws IOException {
    assertEquals(
        Map.of(
            "classes", Set.of("org/nianbao/ui/window/SystemFileDialogs"),
            "commons", Set.of("com/itextpdf/commons/utils/SystemUtil"),
            "picocli", Set.of("picocli/CommandLine$Model$UsageMessageSpec$1"),
            "javafx-graphics",
                Set.of("com/sun/javafx/application/HostServicesDelegate$StandaloneHostService")),
        users(PROCESS));
    assertTrue(
        users(Pattern.compile("java/lang/Object"))
            .keySet()
            .containsAll(Set.of("poi", "poi-scratchpad", "pdfbox", "fontbox", "jsoup")));
  }

  @Test
  void theClassesOfTheProgramAreAmongThoseLookedAt() throws IOException {
    Map<String, Set<String>> all = users(Pattern.compile("java/lang/Object"));
    assertTrue(all.getOrDefault("classes", Set.of()).contains("org/nianbao/Main"));
    assertTrue(all.containsKey("kernel") && all.containsKey("javafx-graphics"));
  }

  private static Set<String> known() throws IOException {
    try (InputStream in = ReachTest.class.getResourceAsStream("reach.txt")) {
      if (in == null) {
        throw new IOException("reach.txt is missing");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(toCollection(TreeSet::new));
    }
  }

  /** The classes that use such an API, by library. */
  private static Map<String, Set<String>> users(Pattern api) throws IOException {
    Map<String, Set<String>> users = new TreeMap<>();
    Predicate<String> named = api.asMatchPredicate();
    for (Path entry : shipped()) {
      String library = VERSION.matcher(String.valueOf(entry.getFileName())).replaceFirst("");
      Map<String, Set<String>> references =
          Files.isDirectory(entry) ? ofFolder(entry) : ofJar(entry);
      references.forEach(
          (name, uses) -> {
            if (uses.stream().anyMatch(named)) {
              users.computeIfAbsent(library, key -> new TreeSet<>()).add(name);
            }
          });
    }
    return users;
  }

  private static List<Path> shipped() throws IOException {
    String jars = Files.readString(SHIPPED).strip();
    return Stream.concat(
            Stream.of(Path.of("target", "classes")),
            Arrays.stream(jars.split(File.pathSeparator)).map(Path::of))
        .toList();
  }

  private static Map<String, Set<String>> ofJar(Path jar) throws IOException {
    Map<String, Set<String>> references = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".class")) {
          try (InputStream in = zip.getInputStream(entry)) {
            references.put(withoutExtension(entry.getName()), ClassReferences.of(in));
          }
        }
      }
    }
    return references;
  }

  private static Map<String, Set<String>> ofFolder(Path folder) throws IOException {
    Map<String, Set<String>> references = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
          references.put(withoutExtension(name), ClassReferences.of(in));
        }
      }
    }
    return references;
  }

  private static String withoutExtension(String name) {
    return name.substring(0, name.length() - ".class".length());
  }
}
