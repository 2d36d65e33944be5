package org.nianbao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON in ASCII: Windows would write it in the machine's own code page, which is no JSON. */
final class AsciiJson {
  private static final ObjectWriter WRITER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build().writer();

  private AsciiJson() {}

  static String of(Object value) throws JsonProcessingException {
    return WRITER.writeValueAsString(value);
  }
}
