package org.nianbao.ui.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.importer.match.Block;
import org.nianbao.importer.match.PlacedPiece.Disposition;
import org.nianbao.importer.match.Sheet;
import org.nianbao.report.History;
import org.nianbao.report.Report;
import org.nianbao.ui.paste.PastePlan.Target;

class PagePasteTest {
  private static final String FIVE =
      "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";

  /** A page as a browser copies it: a table of the site's own, then those of the form. */
  private static final String PAGE =
      "<p>某局年报</p><table><tr><td>索引号</td><td>0001</td></tr></table>"
          + "<table><tr><td colspan=4>第二十条第（五）项</td></tr>"
          + "<tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr>"
          + "<tr><td>行政许可</td><td colspan=3>88</td></tr></table>"
          + "<table><tr><td colspan=3>一、本年新收政府信息公开申请数量</td><td>3</td><td>1</td><td>0</td>"
          + "<td>0</td><td>0</td><td>0</td><td>4</td></tr>"
          + "<tr><td colspan=3>四、结转下年度继续办理</td><td>1</td><td>0</td><td>0</td>"
          + "<td>0</td><td>0</td><td>0</td><td>1</td></tr></table>"
          + "<table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>"
          + FIVE
          + FIVE
          + FIVE
          + "</tr><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>10</td><td>0</td><td>0</td><td>0</td>"
          + "<td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr></table>";

  private final Report blank = RealReports.blank("2021");

  private Section.Tables section(String id) {
    return (Section.Tables) blank.edition().section(id).orElseThrow();
  }

  private static List<String> ids(PagePaste page) {
    return page.sections().stream().map(Section::id).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"excel-017.html", "word-017.html", "wps-044.html", "excel-017.txt"})
  void sectionThreesBlockPastedIntoSectionFourGoesToSectionThreeAndNoLabelIsAValue(String clip) {
    Block block = Clips.block(clip);
    PagePaste page = PagePaste.of(List.of(block), section("disputes"), blank).orElseThrow();
    assertEquals(List.of("requests"), ids(page));
    Report after = page.plan().edit(blank).orElseThrow().applyTo(blank);
    assertTrue(after.entries().keySet().stream().allMatch(c -> c.table().equals("requests")));
    assertEquals(175, after.entries().size());
    assertTrue(after.entries().values().stream().noneMatch(e -> e.reading().isUnreadable()));
  }

  @Test
  void aWholePageFillsTheTablesItHoldsAsOneUndo() {
    for (String shown : List.of("disclosure", "requests", "disputes")) {
      PagePaste page =
          PagePaste.of(CopiedTable.readEach(PAGE), section(shown), blank).orElseThrow();
      assertEquals(List.of("disclosure", "requests", "disputes"), ids(page));
      History history = History.of(blank).apply(page.plan().edit(blank).orElseThrow());
      assertEquals("88", history.report().typed(CellId.parse("licensing/licensing/decisions")));
      assertEquals("4", history.report().typed(CellId.parse("requests/received/total")));
      assertEquals("1", history.report().typed(CellId.parse("requests/carriedForward/natural")));
      assertEquals(
          "10", history.report().typed(CellId.parse("disputes/cases/reconsideration.total")));
      assertEquals(blank, history.undo().report());
    }
  }

  @Test
  void whatBelongsHereOrNowhereIsPastedAsBefore() {
    assertEquals(
        Optional.empty(),
        PagePaste.of(List.of(Clips.block("excel-017.html")), section("requests"), blank));
    assertEquals(
        Optional.empty(),
        PagePaste.of(List.of(TabSeparated.read("1\t2\n3\t4")), section("disputes"), blank));
  }

  @Test
  void wordsAmongFiguresWithoutHeadsAreNeverAValue() {
    Sheet sheet = new Sheet(section("disputes").tables());
    PastePlan plan =
        PastePlan.of(TabSeparated.read("1\t延期办理事项\t2"), sheet, new Target(0, 0, 0, 0), blank);
    assertEquals(1, plan.count(Disposition.WORDS));
    assertEquals(2, plan.count(Disposition.PLACED));
  }
}
