package org.nianbao.importer.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.importer.page.ParagraphKind;
import org.nianbao.importer.page.SourceBlock;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceDocument;
import org.nianbao.importer.page.SourceFormat;
import org.nianbao.importer.page.SourceGrid;
import org.nianbao.importer.page.SourceParagraph;
import org.nianbao.importer.page.SourcePlace;

/** Notes that stand below or beside a table go back to their figures. */
class CellNotesTest {
  private static final SourcePlace PLACE = new SourcePlace(0);

  /** A grid of one row. */
  private static SourceGrid grid(String... texts) {
    List<SourceCell> cells = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      cells.add(new SourceCell(0, i, 1, 1, texts[i], Set.of(), PLACE));
    }
    return new SourceGrid(1, texts.length, cells, PLACE);
  }

  private static SourceParagraph paragraph(String text) {
    return new SourceParagraph(text, PLACE);
  }

  private static List<String> settled(SourceBlock... blocks) {
    List<String> said = new ArrayList<>();
    for (SourceBlock block :
        CellNotes.settle(new SourceDocument(SourceFormat.DOCX, List.of(blocks))).blocks()) {
      switch (block) {
        case SourceGrid g ->
            said.add(String.join(" ", g.cells().stream().map(SourceCell::text).toList()));
        case SourceParagraph p -> said.add(p.text());
      }
    }
    return said;
  }

  @Test
  void notesBelowGoToTheMarksOfTheTablesAboveThem() {
    assertEquals(
        List.of("规章 3", "许可 22（其中修订16件）", "强制 1（撤回）", "三、收到", "新收 5（信函）"),
        settled(
            grid("规章", "3"),
            grid("许可", "22注1"),
            grid("强制", "1 注2"),
            paragraph("注1：其中修订16件注2：撤回"),
            paragraph("三、收到"),
            grid("新收", "5注1"),
            paragraph("注1：信函")));
  }

  @Test
  void aPageNumberMayStandBetween() {
    assertEquals(
        List.of("许可 2（甲） 3（乙）", "— 2 —"),
        settled(
            grid("许可", "2注1", "3注2"),
            paragraph("注1：甲"),
            new SourceParagraph("— 2 —", ParagraphKind.PAGE_NUMBER, PLACE),
            paragraph("注2：乙")));
  }

  @Test
  void whatBelongsToNoFigureStaysWhereItIs() {
    assertEquals(
        List.of("许可 2", "注1：甲", "文字", "注2：乙"),
        settled(grid("许可", "2"), paragraph("注1：甲"), paragraph("文字"), paragraph("注2：乙")));
  }

  @ParameterizedTest
  @CsvSource({"B5（甲）, 许可 22（甲）", "A5（甲）, 许可 22 A5（甲）", "AA5（甲）, 许可 22 AA5（甲）", "B5, 许可 22 B5"})
  void aNoteBesideATableNamesItsCell(String beside, String expected) {
    assertEquals(List.of(expected), settled(grid("许可", "22", beside)));
  }

  /** A blank form's disputes were once filled with the head of another table's row. */
  @ParameterizedTest
  @CsvSource({
    "2.其他法律行政法规禁止公开, true",
    "1、属于国家秘密, true",
    "2., false",
    "12（含3件）, false",
    "3.5, false"
  })
  void aNumberedHeadIsNoFigure(String text, boolean words) {
    assertEquals(words, CellText.isNumberedHead(text));
  }
}
