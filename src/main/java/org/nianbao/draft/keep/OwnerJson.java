package org.nianbao.draft.keep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** An owner as it stands in a lock file. */
final class OwnerJson {
  static final int MAX_BYTES = 4096;

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private OwnerJson() {}

  static byte[] write(Owner owner) {
    try {
      return JSON.writeValueAsBytes(owner);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Empty if it was cut short, or by nobody we know. */
  static Optional<Owner> read(byte[] bytes) {
    try {
      JsonNode json = JSON.readTree(bytes);
      boolean whole =
          json.path("process").canConvertToLong()
              && Stream.of("user", "computer", "started", "since")
                  .allMatch(name -> json.path(name).isTextual());
      return whole ? Optional.of(JSON.treeToValue(json, Owner.class)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
