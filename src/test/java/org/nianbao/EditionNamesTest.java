package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

/**
 * The names of sections, tables, rows and columns stand in edition files only. Code that spelt one
 * would fall silent, without a word, in the first edition that calls it something else.
 */
class EditionNamesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/nianbao");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Words of edition files, not names in them. */
  private static final Set<String> VOCABULARY =
      Set.of("RowRole.java", "ColumnRole.java", "TableRole.java", "SectionRole.java");

  /** What is spelt like a name and means something else. */
  private static final Map<String, Set<String>> OTHERWISE_MEANT =
      Map.of(
          "NumberKind.java", Set.of("amount"), // a kind of number in an edition file
          "TableReader.java", Set.of("total"), // a member of an equation in an edition file
          "CellLooks.java", Set.of("total"), // a style class
          "Level.java", Set.of("other")); // a level of government

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Edition edition : EditionReader.builtIn().all()) {
      edition.sections().stream().map(Section::id).forEach(names::add);
      edition.tables().stream().map(Table::id).forEach(names::add);
      edition.cells().map(CellId::row).forEach(names::add);
      edition.cells().map(CellId::column).forEach(names::add);
    }
    return names;
  }

  private static Stream<String> spelt(Path file, Set<String> names) {
    String name = file.getFileName().toString();
    Set<String> allowed = OTHERWISE_MEANT.getOrDefault(name, Set.of());
    return literals(file)
        .filter(literal -> Stream.of(literal.split("[/+]", -1)).anyMatch(names::contains))
        .filter(literal -> !allowed.contains(literal))
        .map(literal -> SOURCES.relativize(file) + " spells \"" + literal + "\"");
  }

  private static Stream<String> literals(Path file) {
    try {
      return LITERAL.matcher(Files.readString(file)).results().map((MatchResult m) -> m.group(1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void noSourceSpellsTheNameOfARowColumnTableOrSection() throws IOException {
    Set<String> names = names();
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(f -> f.toString().endsWith(".java"))
          .filter(f -> !VOCABULARY.contains(f.getFileName().toString()))
          // Its words are measures of measures.tsv, which are told by roles: NextEditionTest holds
          // them to that in an edition where no row and no column has its old name.
          .filter(f -> !f.startsWith(SOURCES.resolve("check/claim")))
          .sorted()
          .forEach(f -> spelt(f, names).forEach(found::add));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void findsANameWhereOneIsSpelt() {
    Set<String> names = names();
    assertTrue(names.containsAll(List.of("requests", "denied.stateSecret", "overview", "total")));
    assertTrue(
        spelt(SOURCES.resolve("form/RowRole.java"), names).anyMatch(s -> s.contains("carriedIn")));
  }
}
