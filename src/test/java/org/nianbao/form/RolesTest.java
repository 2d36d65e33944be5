package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RolesTest {
  private static final Editions EDITIONS = EditionReader.builtIn();
  private static final Pattern ROLE = Pattern.compile("\"role\": \"(\\w+)\",\\s*");

  private static Edition edition(String id) {
    return EDITIONS.byId(id).orElseThrow();
  }

  private static List<String> names(List<CellId> cells) {
    return cells.stream().map(CellId::toString).toList();
  }

  @Test
  void cellsAreFoundByWhatTheyStandFor() {
    Edition edition = edition("2021");
    assertEquals(
        Optional.of(CellId.parse("requests/carriedIn/natural")),
        edition.cell(RowRole.CARRIED_IN, ColumnRole.NATURAL_PERSON));
    assertEquals(8, edition.cells(RowRole.DENIED, ColumnRole.TOTAL).size());
    assertEquals(5, edition.cells(RowRole.RECEIVED, ColumnRole.ORGANIZATION).size());
    assertEquals(
        List.of("disputes/cases/direct.total", "disputes/cases/afterReconsideration.total"),
        names(edition.cells(RowRole.CASES, ColumnRole.LITIGATION, ColumnRole.TOTAL)));
    assertEquals(
        List.of("penalties/coercion/decisions"),
        names(edition.cells(RowRole.COERCION, ColumnRole.DECISIONS)));
    assertEquals(
        List.of("requests/otherHandling.feeOverdue/total"),
        names(edition.cells(RowRole.FEE_OVERDUE, ColumnRole.TOTAL)));
  }

  @Test
  void aGroupMayBeASingleRow() {
    assertEquals(
        List.of("requests/otherHandling/total"),
        names(edition("2019").cells(RowRole.OTHER_HANDLING, ColumnRole.TOTAL)));
    assertEquals(
        List.of(
            "licensing/otherMatters.inspection/change",
            "licensing/otherMatters.confirmation/change"),
        names(edition("2019-beijing").cells(RowRole.OTHER_MATTERS, ColumnRole.CHANGE)));
  }

  @Test
  void askingForOneCellWhereThereAreSeveralIsAMistake() {
    assertThrows(
        IllegalArgumentException.class,
        () -> edition("2021").cell(RowRole.DENIED, ColumnRole.TOTAL));
  }

  @Test
  void whatAnEditionHasNotItGivesAReasonFor() {
    assertEquals(List.of(), edition("2021").cells(RowRole.PROCUREMENT, ColumnRole.AMOUNT));
    assertTrue(
        edition("2021")
            .whyAbsent(RowRole.PROCUREMENT, ColumnRole.AMOUNT)
            .orElseThrow()
            .contains("item nine"));
    assertTrue(
        edition("2021").whyAbsent(RowRole.NORMATIVE_DOCUMENTS, ColumnRole.NEWLY_MADE).isPresent());
    assertTrue(edition("2019").whyAbsent(RowRole.FEE_OVERDUE, ColumnRole.TOTAL).isPresent());
    assertTrue(edition("2021").whyAbsent(RowRole.RECEIVED, ColumnRole.TOTAL).isEmpty());
  }

  @Test
  void namesItsNotice() {
    assertEquals("国办公开办函〔2021〕30号", edition("2021").notice().number());
    assertEquals("关于政府信息公开工作年度报告有关事项的通知", edition("2019-beijing").notice().title());
  }

  static Stream<Arguments> everyRoleOfEveryEdition() {
    return EDITIONS.all().stream()
        .map(Edition::id)
        .flatMap(
            id ->
                ROLE.matcher(TestEditions.text(id))
                    .results()
                    .map(m -> Arguments.of(id, m.group(1), m.start(), m.end())));
  }

  @ParameterizedTest(name = "{0}: {1} at {2}")
  @MethodSource("everyRoleOfEveryEdition")
  void anEditionWithoutOneOfItsRolesIsRefusedWithFilePlaceAndReason(
      String id, String role, int start, int end) {
    String text = TestEditions.text(id);
    String file = id + ".json";
    EditionException refused =
        assertThrows(
            EditionException.class,
            () -> TestEditions.read(file, text.substring(0, start) + text.substring(end)));
    assertEquals(file, refused.file());
    assertTrue(
        refused.place().matches("/sections|/tables/\\d(/rows|/columns).*"), refused::getMessage);
    assertTrue(
        String.valueOf(refused.getMessage())
            .matches(".*(no .*\"(\\w+\\.)*" + role + "\\b.*|.*has no \\w+ \"\\w+.*)"),
        refused::getMessage);
  }

  @ParameterizedTest
  @CsvSource({
    "2021,requests",
    "2021,disputes",
    "2021,documents",
    "2021,licensing",
    "2021,fees",
    "2019,procurement",
    "2019-beijing,procurement"
  })
  void anEditionWithoutAKindOfTableIsRefused(String id, String kind) {
    String text = TestEditions.text(id);
    Matcher holds = Pattern.compile("\"holds\": \\[\"" + kind + "\"],").matcher(text);
    assertTrue(holds.find());
    EditionException refused =
        assertThrows(
            EditionException.class, () -> TestEditions.read(id + ".json", holds.replaceFirst("")));
    assertTrue(refused.place().startsWith("/tables"), refused::getMessage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"role\": \"carriedIn\"|\"role\": \"received\"|/rows/1/role|given already",
        "\"role\": \"carriedIn\"|\"role\": \"carried\"|/rows/1/role|\"carried\" is no role",
        "\"role\": \"carriedIn\"|\"role\": \"penalty\"|/rows/1/role|has no row \"penalty\"",
        "\"role\": \"pending\"|\"role\": \"upheld\"|/role|given already",
        "\"role\": \"improvement\"|\"role\": \"overview\"|/sections|more than one section",
        "[\"licensing\"]|[\"licensing\", \"fees\"]|/tables|no row has the role \"fees\"",
        "{\"tables\": {\"procurement\"|{\"tables\": {\"fees\"|/none/tables/fees|a table holds",
        "\"newlyMade\": \"the|\"issued\": \"the|/none/columns/issued|has this role",
        "\"newlyMade\": \"the|\"amount\": \"the|/none/columns/amount|never has it",
      })
  void aRoleThatIsWrongOrGivenTwiceIsRefused(
      String old, String changed, String place, String reason) {
    String text = TestEditions.text("2021");
    int at = text.indexOf(old);
    assertTrue(at >= 0);
    EditionException refused =
        assertThrows(
            EditionException.class,
            () ->
                TestEditions.read(
                    "2027.json",
                    text.substring(0, at) + changed + text.substring(at + old.length())));
    assertTrue(refused.place().contains(place), refused::getMessage);
    assertTrue(String.valueOf(refused.getMessage()).contains(reason), refused::getMessage);
  }

  @ParameterizedTest
  @CsvSource({
    "2019,requests/carriedForward/total,requests/carriedForward/total",
    "2019,requests/denied.stateSecret/natural,requests/denied.stateSecret/natural",
    "2019,requests/otherHandling/total,",
    "2019,rules/regulations/newlyMade,",
    "2019,penalties/penalty/decisions,penalties/penalty/decisions",
    "2019,procurement/procurement/items,",
    "2019,disputes/cases/direct.pending,disputes/cases/direct.pending"
  })
  void aCellOfAnotherEditionHasItsCounterpartOrNone(String id, String cell, String counterpart) {
    assertEquals(
        Optional.ofNullable(counterpart),
        new Counterparts(edition(id), edition("2021"))
            .of(CellId.parse(cell))
            .map(CellId::toString));
  }
}
