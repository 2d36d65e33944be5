package org.nianbao.ui.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTableTest {

  private static List<List<String>> read(String html) {
    return CopiedTable.read(html).orElseThrow().rows();
  }

  @ParameterizedTest
  @ValueSource(strings = {"excel-017.html", "word-017.html", "calc-017.html", "writer-017.html"})
  void everyProgramGivesTheSameBlock(String file) {
    List<List<String>> rows = read(Clips.read(file));
    assertEquals(28, rows.size());
    assertEquals(List.of("", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"), rows.get(1));
    assertEquals(
        List.of("三、本年度办理结果", "（一）予以公开", "", "21", "0", "0", "0", "0", "0", "21"), rows.get(5));
    assertEquals(
        List.of("", "（三）不予公开", "1.属于国家秘密", "0", "0", "0", "0", "0", "0", "0"), rows.get(7));
    assertEquals("75", rows.get(26).getLast());
  }

  @Test
  void htmlAndTextOfExcelAreTheSameBlock() {
    assertEquals(
        TabSeparated.read(Clips.read("excel-017.txt")).rows(), read(Clips.read("excel-017.html")));
    assertEquals(
        TabSeparated.read(Clips.read("excel-001.txt")).rows(), read(Clips.read("excel-001.html")));
  }

  @Test
  void spansInBothWays() {
    assertEquals(
        List.of(List.of("a", "", "b"), List.of("", "", "c"), List.of("d", "e", "f")),
        read("<table><tr><td colspan=2 rowspan=2>a<td>b<tr><td>c" + "<tr><td>d<td>e<td>f</table>"));
  }

  @Test
  void aSpanBeyondTheLastRowAddsNone() {
    assertEquals(List.of(List.of("a", "b")), read("<table><tr><td rowspan=9>a<td>b</table>"));
  }

  @Test
  void whatWasTooNarrowToShowIsTakenAsStored() {
    assertEquals(
        List.of(List.of("9116.36", "12", "3,746")),
        read(
            "<table><tr><td x:num=\"9116.36\">####<td sdval=\"12\">###"
                + "<td x:num=\"3746\">3,746</table>"));
  }

  @Test
  void hiddenRowsWithFiguresAreKeptAndPaddingIsNot() {
    assertEquals(
        List.of(List.of("1"), List.of("2")),
        read(
            "<table><tr><td>1<tr height=0 style='display:none'><td>2"
                + "<tr height=0 style='display:none'><td></table>"));
  }

  @Test
  void tablesForLayoutAreLookedThrough() {
    assertEquals(
        List.of(List.of("1", "2"), List.of("3", "")),
        read(
            "<table><tr><td><table><tr><td>1<td>2</table>"
                + "<td><table><tr><td>3</table></table>"));
  }

  @Test
  void withoutTableThereIsNothing() {
    assertEquals(Optional.empty(), CopiedTable.read("<p>12</p>"));
    assertEquals(Optional.empty(), CopiedTable.read("<table><tr><td>&nbsp;</table>"));
    assertTrue(CopiedTable.read("").isEmpty());
  }
}
