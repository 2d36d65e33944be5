package org.nianbao.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.DraftException.DraftFault;

/**
 * Walks through a file's tokens once before anything is built from them: well-formed, within the
 * {@link Limits}, nothing twice, nothing behind. Holds no more than the names of the objects that
 * are open.
 */
final class JsonGate {
  /** The limits are ours, so that a refusal can say what and where; these only back them up. */
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          // names come from anyone: they are not worth a table
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH + 1)
                  .maxStringLength(Limits.BYTES)
                  .maxNumberLength(Limits.BYTES)
                  .maxNameLength(Limits.BYTES)
                  .build())
          .build();

  /**
   * What the outermost object says about itself.
   *
   * @param schema null if it does not say
   */
  record Label(@Nullable String format, @Nullable Integer schema) {}

  private final JsonParser parser;
  private final Deque<Set<String>> names = new ArrayDeque<>();
  private int depth;
  private int tokens;
  private @Nullable String format;
  private @Nullable Integer schema;

  private JsonGate(JsonParser parser) {
    this.parser = parser;
  }

  static Label pass(byte[] bytes) throws DraftException {
    refuseWithoutText(bytes);
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      return new JsonGate(parser).walk(bytes.length);
    } catch (IOException e) {
      throw new DraftException(DraftFault.NOT_JSON);
    }
  }

  private static void refuseWithoutText(byte[] bytes) throws DraftException {
    if (bytes.length == 0) {
      throw new DraftException(DraftFault.EMPTY);
    }
    if (bytes.length > Limits.BYTES) {
      throw new DraftException(DraftFault.TOO_LARGE);
    }
    // Four, for a file in UTF-32 may well end with three.
    int tail = bytes.length - 1;
    while (tail >= 0 && bytes[tail] == 0) {
      tail--;
    }
    if (tail < 0 || bytes.length - 1 - tail >= 4) {
      throw new DraftException(DraftFault.NUL_FILLED);
    }
  }

  private Label walk(int length) throws DraftException, IOException {
    boolean done = false;
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (done) {
          throw refuse(DraftFault.TRAILING_TEXT);
        }
        see(token);
        done = depth == 0;
      }
    } catch (JsonEOFException e) {
      throw new DraftException(DraftFault.CUT_SHORT);
    } catch (JsonProcessingException e) {
      if (done) {
        throw refuse(DraftFault.TRAILING_TEXT);
      }
      boolean atEnd = parser.currentLocation().getByteOffset() >= length;
      throw atEnd ? new DraftException(DraftFault.CUT_SHORT) : refuse(DraftFault.NOT_JSON);
    }
    if (!done) {
      throw new DraftException(DraftFault.EMPTY);
    }
    return new Label(format, schema);
  }

  private void see(JsonToken token) throws DraftException, IOException {
    if (++tokens > Limits.TOKENS) {
      throw refuse(DraftFault.TOO_MANY);
    }
    switch (token) {
      case START_OBJECT, START_ARRAY -> {
        depth++;
        if (depth > Limits.DEPTH) {
          throw refuse(DraftFault.TOO_DEEP);
        }
        names.push(new HashSet<>());
      }
      case END_OBJECT, END_ARRAY -> {
        depth--;
        names.pop();
      }
      case FIELD_NAME -> {
        String name = parser.currentName();
        if (name.length() > Limits.NAME) {
          throw refuse(DraftFault.NAME_TOO_LONG);
        }
        if (!names.element().add(name)) {
          throw refuse(DraftFault.DUPLICATE_MEMBER);
        }
      }
      case VALUE_STRING -> {
        if (parser.getTextLength() > Limits.TEXT) {
          throw refuse(DraftFault.TEXT_TOO_LONG);
        }
        if (depth == 1 && "format".equals(parser.currentName())) {
          format = parser.getText();
        }
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        if (parser.getTextLength() > Limits.NUMBER) {
          throw refuse(DraftFault.NUMBER_TOO_LONG);
        }
        if (depth == 1 && "schema".equals(parser.currentName())) {
          schema = schema();
        }
      }
      default -> {}
    }
  }

  private int schema() throws DraftException, IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
        || parser.getNumberType() != JsonParser.NumberType.INT
        || parser.getIntValue() < 1) {
      throw new DraftException(DraftFault.WRONG_TYPE, "schema");
    }
    return parser.getIntValue();
  }

  private DraftException refuse(DraftFault reason) {
    JsonLocation at = parser.currentTokenLocation();
    return new DraftException(reason, at.getLineNr() + ":" + at.getColumnNr());
  }
}
