package org.nianbao.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything the clerk reads, from strings.properties. Places are {@code {0}}, {@code {1}}, …. */
public final class Messages {
  private final Map<String, String> strings;

  private Messages(Map<String, String> strings) {
    this.strings = strings;
  }

  /** Reads the program's own strings. */
  public static Messages load() {
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream("/org/nianbao/strings.properties")) {
      if (in == null) {
        throw new IllegalStateException("strings.properties is not in the program");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(
        properties.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(k -> k, properties::getProperty)));
  }

  /**
   * The string of a key with its places filled in.
   *
   * @throws MissingResourceException if there is no such key
   */
  public String get(String key, Object... values) {
    String text = strings.get(key);
    if (text == null) {
      throw new MissingResourceException("No string for " + key, "strings.properties", key);
    }
    if (values.length == 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      filled.append(text, from, open);
      filled.append(values[Integer.parseInt(text.substring(open + 1, close))]);
      from = close + 1;
    }
    return filled.append(text, from, text.length()).toString();
  }

  public boolean has(String key) {
    return strings.containsKey(key);
  }

  public Set<String> keys() {
    return strings.keySet();
  }
}
