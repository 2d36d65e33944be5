package org.nianbao.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;

/** The grids are whole, and every cell knows its heads. */
class GridsTest {
  private final Grids grids = new Grids(CellId::toString, cell -> "");

  static Stream<Edition> editions() {
    return TestDrafts.EDITIONS.all().stream();
  }

  private List<TableGrid> grids(Edition edition, String section) {
    return grids.of(((Section.Tables) edition.section(section).orElseThrow()).tables());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyPlaceIsCoveredOnce(Edition edition) {
    for (String section : List.of("disclosure", "requests", "disputes")) {
      for (TableGrid grid : grids(edition, section)) {
        Set<String> covered = new HashSet<>();
        for (int r = 0; r < grid.rows().size(); r++) {
          int column = 0;
          for (GridCell cell : grid.rows().get(r)) {
            while (covered.contains(r + " " + column)) {
              column++;
            }
            for (int i = 0; i < cell.rowSpan(); i++) {
              for (int j = 0; j < cell.columnSpan(); j++) {
                assertTrue(covered.add((r + i) + " " + (column + j)), cell::toString);
              }
            }
          }
        }
        assertEquals(grid.rows().size() * grid.columns(), covered.size());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyCellIsThereOnceUnderItsHeads(Edition edition) {
    Set<CellId> shown = new HashSet<>();
    Map<String, String> titles = new HashMap<>();
    Stream.of("disclosure", "requests", "disputes")
        .flatMap(section -> grids(edition, section).stream())
        .flatMap(grid -> grid.rows().stream())
        .flatMap(List::stream)
        .forEach(
            cell -> {
              if (cell.isHead()) {
                assertEquals(null, titles.put(cell.id(), cell.text()));
                return;
              }
              CellId id = Objects.requireNonNull(cell.cell());
              assertTrue(shown.add(id));
              assertEquals(id.toString(), cell.text());
              List<String> heads = cell.headers().stream().map(titles::get).toList();
              var table = edition.tableOf(id).orElseThrow();
              assertTrue(heads.contains(table.column(id).title()), () -> id + " " + heads);
              String row = table.row(id).title();
              assertTrue(row.isEmpty() || heads.getLast().equals(row), () -> id + " " + heads);
            });
    assertEquals(Set.copyOf(edition.cells().toList()), shown);
  }

  @Test
  void theLastHeadingOfABlockSpansWhatIsLeft() {
    Edition edition = TestDrafts.EDITIONS.byId("2021").orElseThrow();
    TableGrid grid = grids(edition, "disclosure").getFirst();
    assertEquals(4, grid.columns());
    GridCell heading =
        grid.rows().stream()
            .flatMap(List::stream)
            .filter(cell -> cell.text().equals("本年收费金额（单位：万元）"))
            .findFirst()
            .orElseThrow();
    assertEquals(3, heading.columnSpan());
  }

  @Test
  void aRowHeadOfTwoLevelsStandsBesideItsRows() {
    Edition edition = TestDrafts.EDITIONS.byId("2019-beijing").orElseThrow();
    List<GridCell> row =
        grids(edition, "disclosure").getFirst().rows().stream()
            .filter(r -> r.getFirst().text().equals("其他对外管理服务事项"))
            .findFirst()
            .orElseThrow();
    assertEquals(2, row.getFirst().rowSpan());
    assertEquals("行政检查", row.get(1).text());
    assertEquals(
        List.of("licensing.caption", "licensing.c1", "licensing.r2", "licensing.r3"),
        row.get(2).headers());
  }
}
