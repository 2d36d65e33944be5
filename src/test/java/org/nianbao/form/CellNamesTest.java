package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells as a colleague would name them. */
class CellNamesTest {
  private static final Table REQUESTS =
      EditionReader.builtIn().byId("2021").orElseThrow().table("requests").orElseThrow();

  private static CellId cell(String row, String column) {
    return new CellId("requests", row, column);
  }

  @Test
  void point18TheTotalOfTotalsIsNamedOnce() {
    assertEquals("办理结果总计", REQUESTS.name(cell("handled", "total")));
    assertEquals("办理结果总计·自然人", REQUESTS.name(cell("handled", "natural")));
    assertEquals("一、本年新收·总计", REQUESTS.name(cell("received", "total")));
  }

  @Test
  void point18CellsUnderOneHeadAreKnownByIt() {
    List<CellId> organizations =
        REQUESTS.columns().subList(1, 6).stream()
            .map(column -> cell("received", column.leafId()))
            .toList();
    assertEquals("法人或其他组织", REQUESTS.columnGroup(organizations).orElseThrow().title());
    assertTrue(REQUESTS.columnGroup(organizations.subList(0, 4)).isEmpty());
    List<CellId> unable =
        REQUESTS.rows().stream()
            .filter(row -> row.leafId().startsWith("unable."))
            .map(row -> cell(row.leafId(), "total"))
            .toList();
    assertEquals("（四）无法提供", REQUESTS.rowGroup(unable).orElseThrow().title());
    assertTrue(REQUESTS.columnGroup(unable).isEmpty());
  }
}
