package org.nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.check.Applicability;
import org.nianbao.check.Applicability.Applies;
import org.nianbao.check.Applicability.DoesNotApply;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.SectionRole;
import org.nianbao.form.Table;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * Which rule binds where, in each edition: an edition that switched a rule off would differ here.
 * The answers stand in {@code rules/<edition>.txt}; they are changed by hand, after a look at why.
 */
class RulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "2019-beijing"})
  void eachRuleBindsWhereItShouldInEachEdition(String id) throws IOException {
    assertEquals(golden(id), answers(TestDrafts.EDITIONS.byId(id).orElseThrow()));
  }

  /** A rule that said nothing of itself could not be missed. */
  @Test
  void everyFindingIsOfARuleThatSaysItApplies() {
    Checker checker = new Checker(Rules.all(), Messages.load());
    for (String number : List.of("001", "005", "014", "017", "018", "042", "045")) {
      Report report = TestDrafts.realReport(number);
      Set<String> applying =
          Rules.all().stream()
              .flatMap(rule -> rule.appliesTo(report.edition()).stream())
              .filter(Applies.class::isInstance)
              .map(Applicability::rule)
              .collect(Collectors.toSet());
      List<Finding> found = checker.check(report);
      assertFalse(found.isEmpty());
      for (Finding finding : found) {
        assertTrue(applying.contains(finding.rule()), number + " " + finding.rule());
      }
    }
  }

  private static String golden(String id) throws IOException {
    try (var in = RulesTest.class.getResourceAsStream("/org/nianbao/rules/" + id + ".txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** One line for each rule, such as {@code X-CARRY applies to requests/carriedIn/*}. */
  static String answers(Edition edition) {
    StringBuilder answers = new StringBuilder();
    for (Rule rule : Rules.all()) {
      for (Applicability answer : rule.appliesTo(edition)) {
        answers
            .append(answer.rule())
            .append(
                switch (answer) {
                  case Applies applies -> " applies to " + where(applies, edition);
                  case DoesNotApply not -> " does not apply, because " + not.because();
                })
            .append('\n');
      }
    }
    return answers.toString();
  }

  private static String where(Applies applies, Edition edition) {
    List<String> places = new ArrayList<>();
    for (Table table : edition.tables()) {
      places.addAll(where(applies.cells(), table));
    }
    for (SectionRole role : applies.sections()) {
      places.add("the text of " + edition.section(role).orElseThrow().title());
    }
    return places.isEmpty() ? "the report" : String.join(", ", places);
  }

  /** Rows with the same columns are told together, all of them as a star. */
  private static List<String> where(List<CellId> cells, Table table) {
    Map<String, Set<String>> columnsOfRow = new LinkedHashMap<>();
    for (CellId cell : cells) {
      if (table.has(cell)) {
        columnsOfRow.computeIfAbsent(cell.row(), r -> new LinkedHashSet<>()).add(cell.column());
      }
    }
    Map<Set<String>, List<String>> rowsOfColumns = new LinkedHashMap<>();
    columnsOfRow.forEach(
        (row, columns) -> rowsOfColumns.computeIfAbsent(columns, c -> new ArrayList<>()).add(row));
    List<String> places = new ArrayList<>();
    rowsOfColumns.forEach(
        (columns, rows) ->
            places.add(
                table.id()
                    + "/"
                    + all(rows, table.rows().size())
                    + "/"
                    + all(List.copyOf(columns), table.columns().size())));
    return places;
  }

  private static String all(List<String> names, int most) {
    return names.size() == most ? "*" : String.join("|", names);
  }
}
