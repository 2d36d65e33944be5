package org.nianbao.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads which tables and sections an edition says it has not, and refuses an edition that is silent
 * about one it lacks: the rules that ask for it would be switched off without a word.
 */
final class EditionRolesReader {
  private final EditionNode node;
  private final Map<TableRole, String> tables = new EnumMap<>(TableRole.class);
  private final Map<SectionRole, String> sections = new EnumMap<>(SectionRole.class);

  /**
   * @param base the edition that this one builds on, whose absences it shares
   */
  EditionRolesReader(EditionNode edition, @Nullable Edition base) {
    this.node = edition;
    if (base != null) {
      tables.putAll(base.absentTables());
      sections.putAll(base.absentSections());
    }
    if (edition.has("none")) {
      EditionNode none = edition.get("none");
      none.allowOnly("tables", "sections");
      read(none.get("tables"), TableRole.values(), TableRole::word, tables);
      read(none.get("sections"), SectionRole.values(), SectionRole::word, sections);
    }
  }

  private static <R> void read(
      EditionNode list, R[] all, Function<R, String> word, Map<R, String> into) {
    for (String name : list.names()) {
      into.put(list.get(name).named(name, all, word), list.word(name));
    }
  }

  Map<TableRole, String> absentTables() {
    return tables;
  }

  Map<SectionRole, String> absentSections() {
    return sections;
  }

  /**
   * Refuses an edition in which a role is missing or given twice.
   *
   * @return the edition
   */
  Edition require(Edition edition) {
    for (SectionRole role : SectionRole.values()) {
      long found = edition.sections().stream().filter(s -> s.role() == role).count();
      require("sections", role.word(), "section reports on", found, sections.containsKey(role));
    }
    for (TableRole role : TableRole.values()) {
      long found = edition.tables().stream().filter(t -> t.holds(role)).count();
      require("tables", role.word(), "table holds", found, tables.containsKey(role));
    }
    return edition;
  }

  private void require(String list, String role, String verb, long found, boolean absent) {
    String subject = verb + " \"" + role + "\"";
    if (found > 1) {
      throw node.get(list).refuse("more than one " + subject);
    } else if (found == 1 && absent) {
      throw node.get("none").get(list).get(role).refuse("a " + subject);
    } else if (found == 0 && !absent) {
      throw node.get(list).refuse("no " + subject + ", and \"none\" does not say why");
    }
  }
}
