package org.nianbao.ui.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.importer.match.Block;

class TabSeparatedTest {

  private static List<List<String>> read(String text) {
    return TabSeparated.read(text).rows();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\t2\r\n3\t4\r\n", "1\t2\n3\t4\n", "1\t2\n3\t4", "1\t2\r3\t4\r"})
  void lineEndsOfAllKinds(String text) {
    assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), read(text));
  }

  @Test
  void blankCellsKeepTheirPlace() {
    assertEquals(
        List.of(List.of("821", "35", "", "", "2", "1", "859")), read("821\t35\t\t\t2\t1\t859"));
    assertEquals(List.of(List.of("", "1", ""), List.of("", "", "")), read("\t1\t\r\n\t\t\r\n"));
    assertEquals(List.of(List.of("1"), List.of(""), List.of("2")), read("1\n\n2\n"));
  }

  @Test
  void shortRowsAreFilledUp() {
    assertEquals(List.of(List.of("1", ""), List.of("2", "3")), read("1\n2\t3\n"));
  }

  @Test
  void quotedCellsMayHoldTabsLineEndsAndQuotes() {
    assertEquals(List.of(List.of("3.危及\"三安全一稳定\"", "4")), read("\"3.危及\"\"三安全一稳定\"\"\"\t4\r\n"));
    assertEquals(List.of(List.of("22 （其中修订16件）", "5")), read("\"22\n（其中修订16件）\"\t5"));
  }

  @Test
  void aQuoteThatQuotesNothingIsKept() {
    assertEquals(List.of(List.of("\"三安全\"一稳定", "4")), read("\"三安全\"一稳定\t4"));
    assertEquals(List.of(List.of("\"12", "4")), read("\"12\t4"));
    assertEquals(List.of(List.of("5\"", "4")), read("5\"\t4"));
  }

  @Test
  void nothingIsNoBlock() {
    assertEquals(List.of(), read(""));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsWrittenIsReadAgain(long seed) {
    Random random = new Random(seed);
    String[] texts = {"", "0", "12", "/", "22（其中\"修订\"16件）", "\"", "\"a\"", "１２"};
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < 1 + random.nextInt(6); r++) {
      List<String> row = new ArrayList<>();
      for (int c = 0; c < 3; c++) {
        row.add(texts[random.nextInt(texts.length)]);
      }
      rows.add(row);
    }
    rows.getFirst().set(0, "first");
    assertEquals(rows, read(TabSeparated.write(new Block(rows)) + "\r\n"));
  }
}
