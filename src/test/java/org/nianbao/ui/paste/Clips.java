package org.nianbao.ui.paste;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.nianbao.importer.match.Block;

/** What other programs put on the clipboard, saved. */
public final class Clips {
  private Clips() {}

  public static String read(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            Clips.class.getResourceAsStream("/org/nianbao/clipboard/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the clipboard would be read. */
  public static Block block(String file) {
    String text = read(file);
    return file.endsWith(".html") ? CopiedTable.read(text).orElseThrow() : TabSeparated.read(text);
  }
}
