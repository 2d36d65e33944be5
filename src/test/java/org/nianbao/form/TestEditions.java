package org.nianbao.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Editions that are made for a test. */
public final class TestEditions {
  private TestEditions() {}

  /** What stands under {@code none} in an edition without any role, in single quotes. */
  public static String none() {
    return Arrays.stream(TableRole.values())
            .map(r -> "'" + r.word() + "':'a test'")
            .collect(Collectors.joining(",", "{'tables':{", "},"))
        + Arrays.stream(SectionRole.values())
            .map(r -> "'" + r.word() + "':'a test'")
            .collect(Collectors.joining(",", "'sections':{", "}}"));
  }

  /** An edition file of the program or of the tests, as text. */
  public static String text(String id) {
    try (var in = TestEditions.class.getResourceAsStream("/org/nianbao/editions/" + id + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads an edition; its base may be any that the program comes with. */
  public static Edition read(String file, String json) {
    EditionReader reader = new EditionReader();
    reader.readBuiltIn();
    try {
      return reader.read(file, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
