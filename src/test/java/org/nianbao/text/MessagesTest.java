package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Strings and code fit: none is missing, none is left over. */
class MessagesTest {
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]*)+)\"");
  private static final Set<String> ROOTS =
      Messages.load().keys().stream()
          .map(k -> k.substring(0, k.indexOf('.')))
          .collect(Collectors.toSet());

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  @Test
  void noStringIsMissing() throws IOException {
    Messages messages = Messages.load();
    Set<String> missing = new TreeSet<>();
    Matcher literal = LITERAL.matcher(sources());
    while (literal.find()) {
      String key = literal.group(1);
      boolean begins =
          key.endsWith(".") && messages.keys().stream().anyMatch(k -> k.startsWith(key));
      boolean ours = ROOTS.contains(key.substring(0, key.indexOf('.')));
      if (ours
          && !begins
          && !messages.has(key)
          && !key.matches(".*\\.(total|css|json|nianbao|properties|txt|ttf|otf|png|pdf)")) {
        missing.add(key);
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void noStringIsLeftOver() throws IOException {
    String sources = sources();
    Set<String> unused = new TreeSet<>();
    for (String key : Messages.load().keys()) {
      boolean whole = sources.contains("\"" + key + "\"");
      int dot = key.lastIndexOf('.');
      boolean built = sources.contains("\"" + key.substring(0, dot + 1) + "\"");
      if (!whole && !built) {
        unused.add(key);
      }
    }
    assertEquals(Set.of(), unused);
  }
}
