package org.nianbao.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.report.FinalState;
import org.nianbao.report.Reopening;
import org.nianbao.report.SectionContent;
import org.nianbao.report.SignOff;
import org.nianbao.report.SigningRole;
import org.nianbao.report.VerifiedMark;

/**
 * The member {@code signOff} of a report. What was seen stands once for all marks with its code. It
 * is written over what was read, so that nothing in it that this program does not know is lost.
 *
 * <p>Longer than most classes: reading and writing mirror each other member by member.
 */
final class SignOffJson {
  private static final String MARKS = "marks";
  private static final String SEEN = "seen";
  private static final String FINAL = "final";
  private static final String REOPENED = "reopened";
  private static final String TIME = "time";
  private static final String NAME = "name";
  private static final String CODE = "code";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SignOffJson() {}

  /** What can be understood of it. */
  static SignOff read(@Nullable JsonNode file) {
    if (file == null || !file.isObject()) {
      return SignOff.NONE;
    }
    Map<String, VerifiedMark> marks = new LinkedHashMap<>();
    for (JsonNode mark : file.path(MARKS)) {
      SigningRole role = DraftVocabulary.role(text(mark, "role"));
      String section = text(mark, "section");
      if (role != null && !section.isEmpty()) {
        JsonNode seen = file.path(SEEN).path(text(mark, CODE));
        marks.put(
            section + ' ' + role,
            new VerifiedMark(
                section,
                role,
                text(mark, NAME),
                text(mark, TIME),
                text(mark, CODE),
                seen.isObject() ? content(seen) : null));
      }
    }
    List<Reopening> reopenings = new ArrayList<>();
    for (JsonNode why : file.path(REOPENED)) {
      if (why.isObject()) {
        reopenings.add(
            new Reopening(
                text(why, TIME),
                text(why, NAME),
                text(why, "reason"),
                text(why, "of"),
                text(why, CODE)));
      }
    }
    JsonNode state = file.path(FINAL);
    FinalState isFinal =
        state.isObject()
            ? new FinalState(
                text(state, TIME), text(state, CODE), text(state, "content"), text(state, "app"))
            : null;
    return new SignOff(List.copyOf(marks.values()), isFinal, reopenings);
  }

  private static SectionContent content(JsonNode seen) {
    Map<CellId, String> cells = new LinkedHashMap<>();
    seen.path("cells")
        .properties()
        .forEach(
            cell -> {
              CellId id = cellId(cell.getKey());
              if (id != null && cell.getValue().isTextual()) {
                cells.put(id, cell.getValue().textValue());
              }
            });
    Map<String, String> words = new LinkedHashMap<>();
    seen.path("words")
        .properties()
        .forEach(
            word -> {
              if (word.getValue().isTextual()) {
                words.put(word.getKey(), word.getValue().textValue());
              }
            });
    return new SectionContent(text(seen, "edition"), cells, words);
  }

  private static @Nullable CellId cellId(String name) {
    try {
      return CellId.parse(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String text(JsonNode object, String member) {
    return object.path(member).asText("");
  }

  /**
   * The member as it is to be written; null if there is nothing to write.
   *
   * @param former what was read, if there was more in it than this program knows
   */
  static @Nullable JsonNode write(SignOff signOff, @Nullable JsonNode former) {
    if (former != null && !former.isObject() && signOff.equals(SignOff.NONE)) {
      return former;
    }
    JsonNode before = former == null ? NODES.missingNode() : former;
    ObjectNode file = before.isObject() ? before.deepCopy() : NODES.objectNode();
    ArrayNode marks = marks(signOff, before);
    file.remove(List.of(MARKS, SEEN, REOPENED));
    if (before.path(FINAL).isObject()) {
      file.remove(FINAL);
    }
    if (!marks.isEmpty()) {
      file.set(MARKS, marks);
      file.set(SEEN, seen(signOff, marks, before));
    }
    FinalState state = signOff.finalState();
    if (state != null) {
      file.set(
          FINAL,
          object(before.path(FINAL))
              .put(TIME, state.time())
              .put(CODE, state.code())
              .put("content", state.content())
              .put("app", state.app()));
    }
    ArrayNode reopened = reopened(signOff, before);
    if (!reopened.isEmpty()) {
      file.set(REOPENED, reopened);
    }
    return file.isEmpty() ? null : file;
  }

  private static ArrayNode marks(SignOff signOff, JsonNode before) {
    ArrayNode marks = NODES.arrayNode();
    for (VerifiedMark mark : signOff.marks()) {
      String role = DraftVocabulary.of(mark.role());
      JsonNode same =
          find(
              before.path(MARKS),
              m -> text(m, "section").equals(mark.section()) && text(m, "role").equals(role));
      marks.add(
          object(same)
              .put("section", mark.section())
              .put("role", role)
              .put(NAME, mark.name())
              .put(TIME, mark.time())
              .put(CODE, mark.code()));
    }
    for (JsonNode mark : before.path(MARKS)) {
      if (DraftVocabulary.role(text(mark, "role")) == null || text(mark, "section").isEmpty()) {
        marks.add(mark);
      }
    }
    return marks;
  }

  /** What any of the marks has seen, in their order. */
  private static ObjectNode seen(SignOff signOff, ArrayNode marks, JsonNode before) {
    ObjectNode seen = NODES.objectNode();
    for (VerifiedMark mark : signOff.marks()) {
      SectionContent content = mark.seen();
      if (content != null) {
        ObjectNode one = object(before.path(SEEN).path(mark.code()));
        one.put("edition", content.edition());
        ObjectNode cells = NODES.objectNode();
        content.cells().forEach((cell, text) -> cells.put(cell.toString(), text));
        ObjectNode words = NODES.objectNode();
        content.words().forEach(words::put);
        one.set("cells", cells);
        one.set("words", words);
        seen.set(mark.code(), one);
      }
    }
    for (JsonNode mark : marks) {
      JsonNode others = before.path(SEEN).path(text(mark, CODE));
      if (!others.isMissingNode() && !seen.has(text(mark, CODE))) {
        seen.set(text(mark, CODE), others);
      }
    }
    return seen;
  }

  private static ArrayNode reopened(SignOff signOff, JsonNode before) {
    ArrayNode reopened = NODES.arrayNode();
    for (Reopening why : signOff.reopenings()) {
      reopened.add(
          object(find(before.path(REOPENED), r -> text(r, TIME).equals(why.time())))
              .put(TIME, why.time())
              .put(NAME, why.name())
              .put("reason", why.reason())
              .put("of", why.of())
              .put(CODE, why.code()));
    }
    for (JsonNode other : before.path(REOPENED)) {
      if (!other.isObject()) {
        reopened.add(other);
      }
    }
    return reopened;
  }

  private static JsonNode find(JsonNode array, Predicate<JsonNode> wanted) {
    for (JsonNode element : array) {
      if (element.isObject() && wanted.test(element)) {
        return element;
      }
    }
    return NODES.missingNode();
  }

  /** An object to write into: with what an older one has besides, if there is one. */
  private static ObjectNode object(JsonNode older) {
    return older.isObject() ? older.deepCopy() : NODES.objectNode();
  }
}
