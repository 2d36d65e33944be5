package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionReaderTest {
  private static final Editions EDITIONS = EditionReader.builtIn();

  @ParameterizedTest
  @CsvSource({"2021,25,42,200", "2019,23,40,198", "2019-beijing,23,40,201"})
  void builtInEditionsHaveTheirRowsSumsAndCells(String id, int rows, int equations, long cells) {
    Edition edition = EDITIONS.byId(id).orElseThrow();
    assertAll(
        () -> assertEquals(rows, edition.table("requests").orElseThrow().rows().size()),
        () -> assertEquals(equations, edition.equations().size()),
        () -> assertEquals(cells, edition.cells().count()),
        () -> assertEquals(6, edition.sections().size()));
  }

  @Test
  void theMatrixHasEachKindOfSumAsOftenAsTheFormSays() {
    assertEquals(
        "{S3-COL=7, S3-ID=7, S3-ROW=25, S4-SUM=3}",
        EDITIONS.byId("2021").orElseThrow().equations().stream()
            .collect(
                Collectors.groupingBy(
                    Equation::rule, java.util.TreeMap::new, Collectors.counting()))
            .toString());
  }

  @ParameterizedTest
  @CsvSource({"2018,2019", "2019,2019", "2020,2019", "2021,2021", "2026,2021"})
  void offersTheEditionOfTheYear(int year, String id) {
    assertEquals(id, EDITIONS.forYear(year).id());
  }

  @Test
  void derivesSpansFromTheTreeOfHeads() {
    Table requests = EDITIONS.byId("2021").orElseThrow().table("requests").orElseThrow();
    assertEquals(3, requests.rowHeadDepth());
    assertEquals(3, requests.columnHeadDepth());
    Head results = requests.rowHeads().get(2);
    assertEquals("三、本年度办理结果", results.title());
    assertEquals(22, results.leafCount());
    assertEquals(5, requests.columnHeads().getFirst().children().get(1).leafCount());
  }

  @Test
  void theGrandTotalIsComputedAlongItsRow() {
    Table requests = EDITIONS.byId("2021").orElseThrow().table("requests").orElseThrow();
    CellId grand = CellId.parse("requests/handled/total");
    assertEquals("S3-ROW", requests.definition(grand).orElseThrow().rule());
    CellId column = CellId.parse("requests/handled/natural");
    assertEquals("S3-COL", requests.definition(column).orElseThrow().rule());
  }

  @Test
  void beijingReplacesWholeTablesAndNothingElse() {
    Edition base = EDITIONS.byId("2019").orElseThrow();
    Edition beijing = EDITIONS.byId("2019-beijing").orElseThrow();
    List<String> changed =
        base.tables().stream()
            .filter(t -> beijing.table(t.id()).orElseThrow() != t)
            .map(Table::id)
            .toList();
    assertEquals(List.of("licensing", "procurement"), changed);
    assertTrue(beijing.has(CellId.parse("licensing/otherMatters.inspection/change")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{|line 1|",
        "{} {}|line 1|",
        "{'id':'x','id':'y'}|line 1|Duplicate",
        "{'id':'x'}|/tables|is missing",
        "{'id':'x','tables':[],'surprise':1}|/|unknown member \"surprise\"",
        "{'id':'','name':'n',NOTICE,'years':{},'sections':[],'tables':[]}|/id|empty",
        "{'id':'x','name':'n',NOTICE,'years':{'from':'2021'},'sections':[],'tables':[]}"
            + "|/years/from|whole number",
        "{'id':'x','name':'n',NOTICE,'years':{'from':3,'to':2},'sections':[],'tables':[]}"
            + "|/years|after",
        "{'id':'x','name':'n',NOTICE,'years':{},'base':'no','tables':[]}|/base|no edition",
        "{'id':'x','name':'n',NOTICE,'years':{},'sections':[{'id':'s','title':'S',"
            + "'guidance':'g','tables':['t']}],'tables':[]}|/sections/0/tables/0|no table",
        "{'id':'x','name':'n',NOTICE,'years':{},'sections':[],'tables':[TABLE]}"
            + "|/tables|no section shows",
        "{'tables':[{'id':'t','columns':[{'id':'a','title':'A','number':'float'}],'rows':[]}]}"
            + "|/tables/0/columns/0/number|no kind",
        "{'tables':[{'id':'t','columns':[{'id':'a','title':'A','number':'count'},"
            + "{'id':'a','title':'A','number':'count'}],'rows':[]}]}|/tables/0/columns/1/id|already",
        "{'tables':[{'id':'t','columns':[{'title':'A','columns':[]}],'rows':[]}]}"
            + "|/tables/0/columns/0/columns|empty",
        "{'tables':[TABLE_WITH({'rule':'R','each':'diagonal','total':'a','parts':['b']})]}"
            + "|/tables/0/equations/0/each|neither",
        "{'tables':[TABLE_WITH({'rule':'R','each':'row','total':'z','parts':['b']})]}"
            + "|/tables/0/equations/0/total|has no \"z\"",
        "{'tables':[TABLE_WITH({'rule':'R','each':'row','total':'a','parts':['a']})]}"
            + "|/tables/0/equations/0/total|already",
        "{'tables':[TABLE_WITH({'rule':'R','each':'row','total':'a','parts':['b']},{'rule':'R','each':'row','total':'b','parts':['a']})]}|/tables/0/equations|part"
            + " of itself",
      })
  void refusesMalformedFilesWithFilePlaceAndReason(String json, String place, String reason) {
    String text =
        json.replaceAll("TABLE_WITH\\((.*)\\)", "{'id':'t',HEADS,'equations':[$1]}")
            .replace("TABLE", "{'id':'t',HEADS}")
            .replace(
                "HEADS",
                "'columns':[{'id':'a','title':'A','number':'count'},"
                    + "{'id':'b','title':'B','number':'count'}],'rows':[{'id':'r','title':'R'}]")
            .replace("NOTICE", "'notice':{'number':'d','title':'t'}")
            .replace('\'', '"');
    EditionException refused = assertThrows(EditionException.class, () -> read("2027.json", text));
    assertAll(
        () -> assertEquals("2027.json", refused.file()),
        () -> assertTrue(("/" + refused.place()).contains(place), refused::getMessage),
        () ->
            assertTrue(reason == null || refused.toString().contains(reason), refused::getMessage));
  }

  private static Edition read(String file, String json) throws IOException {
    return new EditionReader()
        .read(file, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
