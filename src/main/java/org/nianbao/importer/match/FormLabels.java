package org.nianbao.importer.match;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

/**
 * The words of the tables of all editions, made when they are first asked for and then the same for
 * every file: a folder of a thousand files asks for the same words. Safe for several threads.
 */
final class FormLabels {
  private final Editions editions;
  private final Map<String, SheetLabels> sections = new ConcurrentHashMap<>();
  private @Nullable Set<String> heads;

  FormLabels(Editions editions) {
    this.editions = editions;
  }

  Editions editions() {
    return editions;
  }

  SheetLabels of(Edition edition, Section.Tables section) {
    return sections.computeIfAbsent(
        edition.id() + "/" + section.id(), id -> new SheetLabels(new Sheet(section.tables())));
  }

  /** The letters of the heads of rows and columns in all editions. */
  synchronized Set<String> heads() {
    Set<String> known = heads;
    if (known == null) {
      known = Collections.unmodifiableSet(letters());
      heads = known;
    }
    return known;
  }

  private Set<String> letters() {
    Set<String> letters = new HashSet<>();
    for (Edition edition : editions.all()) {
      for (Table table : edition.tables()) {
        Stream.concat(table.rows().stream(), table.columns().stream())
            .map(head -> HeadLabel.of(head.title()))
            .filter(HeadLabel::hasWords)
            .forEach(
                label -> {
                  letters.add(label.full());
                  letters.add(label.bare());
                });
      }
    }
    return letters;
  }
}
