package org.nianbao.draft;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.DraftFile.Cell;

/** A cell in JSON: a string, a number read as its text, or an object with {@code text}. */
final class CellJson {
  private CellJson() {}

  static final class Reader extends StdDeserializer<Cell> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(Cell.class);
    }

    @Override
    public Cell deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
        return new Cell(parser.getText(), null, Map.of());
      }
      if (token != JsonToken.START_OBJECT) {
        return context.reportInputMismatch(Cell.class, "a cell is a text or an object");
      }
      String text = "";
      String from = null;
      Map<String, JsonNode> others = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("text")) {
          text = scalar(value, parser, context);
        } else if (name.equals("from") && value == JsonToken.VALUE_STRING) {
          from = parser.getText();
        } else {
          others.put(name, context.readTree(parser));
        }
      }
      return new Cell(text, from, others);
    }

    private static String scalar(JsonToken value, JsonParser parser, DeserializationContext context)
        throws IOException {
      if (value == JsonToken.VALUE_NULL) {
        return "";
      }
      if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
        return parser.getText();
      }
      return context.reportInputMismatch(Cell.class, "a cell's text is a text");
    }
  }

  static final class Writer extends StdSerializer<Cell> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(Cell.class);
    }

    @Override
    public void serialize(Cell cell, JsonGenerator json, @Nullable SerializerProvider provider)
        throws IOException {
      if (cell.from() == null && cell.others().isEmpty()) {
        json.writeString(cell.text());
        return;
      }
      json.writeStartObject();
      json.writeStringField("text", cell.text());
      if (cell.from() != null) {
        json.writeStringField("from", cell.from());
      }
      for (Map.Entry<String, JsonNode> other : cell.others().entrySet()) {
        json.writeFieldName(other.getKey());
        json.writeTree(other.getValue());
      }
      json.writeEndObject();
    }
  }
}
