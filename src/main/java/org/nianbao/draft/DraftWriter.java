package org.nianbao.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;

/** Writes a draft: stable order, two blanks a step, UTF-8, line feeds, sealed with its checksum. */
public final class DraftWriter {

  /**
   * The bytes of a draft's file.
   *
   * @throws DraftException if the report is larger than a draft may be: it could not be read again
   */
  public byte[] write(Draft draft) throws DraftException {
    String json;
    try {
      json =
          DraftJson.MAPPER
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(ReportToFile.file(draft));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A draft that cannot be written", e);
    }
    byte[] bytes = (escapeLoneSurrogates(json) + "\n").getBytes(StandardCharsets.UTF_8);
    JsonGate.pass(bytes);
    return Checksum.seal(bytes);
  }

  /** Half a character, as a broken paste leaves it, has no UTF-8: it would become a "?". */
  private static String escapeLoneSurrogates(String json) {
    if (json.codePoints().noneMatch(DraftWriter::isSurrogate)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    json.codePoints()
        .forEach(
            c -> {
              if (isSurrogate(c)) {
                escaped.append(String.format("\\u%04X", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
  }
}
