package org.nianbao.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads edition files. A file that names a {@code base} takes its sections from there and replaces
 * whole tables by id; nothing finer. Malformed files are refused with file, place and reason.
 */
public final class EditionReader {
  /** The editions that are part of the program; a base stands before what builds on it. */
  private static final List<String> BUILT_IN = List.of("2021", "2019", "2019-beijing");

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Map<String, Edition> known = new HashMap<>();

  /** The editions that the program comes with, newest first. */
  public static Editions builtIn() {
    return new EditionReader().readBuiltIn();
  }

  /** The editions that the program comes with; from here on they may be the base of others. */
  public Editions readBuiltIn() {
    List<Edition> editions = new ArrayList<>();
    for (String id : BUILT_IN) {
      String file = "/org/nianbao/editions/" + id + ".json";
      try (InputStream in = EditionReader.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new EditionException(file, "", "is not in the program");
        }
        editions.add(read(file, in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Editions(editions);
  }

  /**
   * Reads one edition; those read before may be its base.
   *
   * @param file its name, for refusals
   * @throws EditionException if the file is malformed
   */
  public Edition read(String file, InputStream in) throws IOException {
    JsonNode json;
    try {
      json = JSON.readTree(in);
    } catch (JsonProcessingException e) {
      String place =
          "line " + e.getLocation().getLineNr() + " column " + e.getLocation().getColumnNr();
      throw new EditionException(file, place, e.getOriginalMessage());
    }
    Edition edition = edition(new EditionNode(file, "", json));
    known.put(edition.id(), edition);
    return edition;
  }

  private Edition edition(EditionNode node) {
    node.allowOnly(
        "id", "name", "notice", "base", "years", "defaultYears", "none", "sections", "tables");
    List<Table> tables = node.list("tables").stream().map(TableReader::read).toList();
    Map<String, Table> byId = new LinkedHashMap<>();
    for (Table table : tables) {
      if (byId.put(table.id(), table) != null) {
        throw node.get("tables").refuse("two tables are called \"" + table.id() + "\"");
      }
    }
    Edition base = node.has("base") ? base(node) : null;
    EditionRolesReader roles = new EditionRolesReader(node, base);
    return roles.require(
        new Edition(
            node.word("id"),
            node.word("name"),
            notice(node.get("notice")),
            years(node.get("years")),
            node.has("defaultYears") ? years(node.get("defaultYears")) : YearRange.NONE,
            base == null ? sections(node, byId) : replaced(node, base, byId),
            roles.absentTables(),
            roles.absentSections()));
  }

  private static OfficialNotice notice(EditionNode node) {
    node.allowOnly("number", "title");
    return new OfficialNotice(node.word("number"), node.word("title"));
  }

  private static YearRange years(EditionNode node) {
    node.allowOnly("from", "to");
    YearRange range =
        new YearRange(node.intOr("from", Integer.MIN_VALUE), node.intOr("to", Integer.MAX_VALUE));
    if (range.isEmpty()) {
      throw node.refuse("from is after to");
    }
    return range;
  }

  private static List<Section> replaced(
      EditionNode node, Edition base, Map<String, Table> replacements) {
    if (node.has("sections")) {
      throw node.get("sections").refuse("an edition with a base has no sections of its own");
    }
    for (String id : replacements.keySet()) {
      if (base.table(id).isEmpty()) {
        throw node.get("tables").refuse("the base has no table \"" + id + "\" to replace");
      }
    }
    List<Section> sections = new ArrayList<>();
    for (Section section : base.sections()) {
      sections.add(
          switch (section) {
            case Section.TextSection text -> text;
            case Section.Tables t ->
                new Section.Tables(
                    t.id(),
                    t.role(),
                    t.title(),
                    t.guidance(),
                    t.notes(),
                    t.tables().stream().map(x -> replacements.getOrDefault(x.id(), x)).toList());
          });
    }
    return sections;
  }

  private Edition base(EditionNode node) {
    Edition base = known.get(node.word("base"));
    if (base == null) {
      throw node.get("base").refuse("no edition \"" + node.text("base") + "\" was read before");
    }
    return base;
  }

  private static List<Section> sections(EditionNode node, Map<String, Table> tables) {
    List<Section> sections = new ArrayList<>();
    Set<String> used = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (EditionNode item : node.list("sections")) {
      String id = item.word("id");
      if (!ids.add(id)) {
        throw item.get("id").refuse("\"" + id + "\" is there already");
      }
      sections.add(item.has("tables") ? tableSection(item, id, tables, used) : text(item, id));
    }
    for (String id : tables.keySet()) {
      if (!used.contains(id)) {
        throw node.get("tables").refuse("no section shows table \"" + id + "\"");
      }
    }
    return sections;
  }

  private static @Nullable SectionRole sectionRole(EditionNode item) {
    return item.has("role")
        ? item.get("role").named(SectionRole.values(), SectionRole::word)
        : null;
  }

  private static Section text(EditionNode item, String id) {
    item.allowOnly(
        "id", "role", "title", "guidance", "notes", "outline", "advisedLength", "aspects");
    return new Section.TextSection(
        id,
        sectionRole(item),
        item.word("title"),
        item.word("guidance"),
        item.texts("notes"),
        item.texts("outline"),
        item.intOr("advisedLength", 0),
        item.listOrEmpty("aspects").stream().map(EditionReader::aspect).toList());
  }

  private static Aspect aspect(EditionNode item) {
    item.allowOnly("name", "words", "of");
    if (item.has("of") && !item.text("of").equals("governments")) {
      throw item.get("of").refuse("must be \"governments\"");
    }
    List<String> words = item.texts("words");
    if (words.isEmpty()) {
      throw item.get("words").refuse("must not be empty");
    }
    return new Aspect(item.word("name"), words, item.has("of"));
  }

  private static Section tableSection(
      EditionNode item, String id, Map<String, Table> tables, Set<String> used) {
    item.allowOnly("id", "role", "title", "guidance", "notes", "tables");
    List<Table> shown = new ArrayList<>();
    for (EditionNode name : item.list("tables")) {
      Table table = tables.get(name.text());
      if (table == null) {
        throw name.refuse("there is no table \"" + name.text() + "\"");
      }
      if (!used.add(table.id())) {
        throw name.refuse("table \"" + table.id() + "\" is shown already");
      }
      shown.add(table);
    }
    return new Section.Tables(
        id,
        sectionRole(item),
        item.word("title"),
        item.word("guidance"),
        item.texts("notes"),
        shown);
  }
}
