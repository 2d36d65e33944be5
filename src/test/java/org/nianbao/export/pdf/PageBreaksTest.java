package org.nianbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.report.Signature;

/** Where pages end. */
class PageBreaksTest {

  private static List<List<String>> pages(Draft draft) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(PrintedDrafts.pdf(draft))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setWordSeparator("");
        pages.add(
            stripper
                .getText(pdf)
                .lines()
                .filter(line -> !line.isBlank() && !line.matches(".*校验码.*|— \\d+ —|—\\d+—"))
                .toList());
      }
    }
    return pages;
  }

  @Test
  void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
    Report sample = TestDrafts.sample().report();
    Draft even = Draft.of(new Edit.TextEdit("overview", "年".repeat(2000)).applyTo(sample));
    List<String> page = pages(even).get(1);
    assertEquals(22, page.size());
    page.forEach(line -> assertEquals("年".repeat(28), line));
  }

  /** One more line of text at a time pushes two headings and a table over the page's foot. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noHeadingAndNoSingleLineStandsAlone(int lines) throws IOException {
    Report sample = TestDrafts.sample().report();
    String text = "甲。\n".repeat(lines) + "（一）标题甲\n（二）标题乙\n" + "文".repeat(60) + "。\n（三）标题丙\n尾。";
    Report report = new Edit.TextEdit("improvement", text).applyTo(sample);
    report = new Edit.TextEdit("other", "字".repeat(80)).applyTo(report);
    for (List<String> page : pages(Draft.of(report))) {
      String last = page.getLast();
      assertTrue(!last.matches("（[一二三]）标题.|[一二三四五六]、(总体|主动|收到|政府|存在|其他).*"), page::toString);
      assertTrue(!page.getFirst().matches("文{1,26}。"), page::toString);
      assertTrue(
          !last.matches("文{20,26}") || page.size() < 2 || page.get(page.size() - 2).matches("文+"),
          page::toString);
    }
  }

  /** The text pushes the 落款 over the page's foot, line by line. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void theSignatureNeverStandsWithoutText(int lines) throws IOException {
    Report sample = TestDrafts.sample().report();
    String text = "甲。\n".repeat(lines);
    Report signed = new Edit.SignatureEdit(new Signature("某某局", "2022-01-20")).applyTo(sample);
    for (String end : List.of("", "短。", "长".repeat(150) + "。")) {
      Report report = new Edit.TextEdit("improvement", text).applyTo(signed);
      List<List<String>> pages = pages(Draft.of(new Edit.TextEdit("other", end).applyTo(report)));
      List<String> last = pages.getLast();
      assertEquals(List.of("某某局", "2022年1月20日"), last.subList(last.size() - 2, last.size()));
      assertTrue(last.size() > 2, () -> lines + " lines and " + end);
      for (List<String> page : pages.subList(0, pages.size() - 1)) {
        assertFalse(page.getLast().startsWith("六、"), page::toString);
      }
    }
  }

  @Test
  void notesStandBelowTheirTableOnItsPage() throws IOException {
    for (List<String> page : pages(PrintedDrafts.noted())) {
      String all = String.join("", page);
      if (all.contains("四、结转下年度继续办理")) {
        assertTrue(page.getFirst().startsWith("三、"), all);
        assertTrue(all.contains("注1：其中1件为信函申请注2：撤回注3：含上年结转的2件，以及区政务"), all);
        return;
      }
    }
    fail("no section three");
  }

  /** Each cell has a note, and each is long: even then nothing is lost. */
  @Test
  void whatFitsOnNoPageIsContinuedOnTheNext() throws IOException {
    Report plain = TestDrafts.realReport("044");
    Map<CellId, Entry> notes = new LinkedHashMap<>();
    for (CellId cell : plain.edition().table("requests").orElseThrow().cells()) {
      String text = notes.size() + "（" + cell + "，" + "其中一件".repeat(12) + "）";
      notes.put(cell, plain.read(cell, text, Origin.TYPED));
    }
    List<List<String>> pages = pages(Draft.of(new Edit.Cells(notes).applyTo(plain)));
    String all = pages.stream().flatMap(List::stream).reduce("", String::concat);
    for (CellId cell : notes.keySet()) {
      assertTrue(all.contains(cell.toString()), cell::toString);
    }
    pages.forEach(page -> assertFalse(page.getLast().startsWith("三、收到"), page::toString));
  }

  @Test
  void sectionThreeStaysOnOnePageWithSixDigitsEverywhere() throws IOException {
    Report sample = TestDrafts.realReport("044");
    Map<CellId, Entry> six = new LinkedHashMap<>();
    int figure = 123_456;
    for (CellId cell : sample.edition().cells().toList()) {
      six.put(cell, sample.read(cell, String.valueOf(figure++), Origin.TYPED));
    }
    Report full = new Edit.Cells(six).applyTo(sample);
    List<String> page =
        pages(Draft.of(full)).stream()
            .filter(p -> p.getFirst().startsWith("三、"))
            .findFirst()
            .orElseThrow();
    String all = String.join("", page);
    assertTrue(all.contains("勾稽关系"), all);
    for (CellId cell : full.edition().table("requests").orElseThrow().cells()) {
      assertTrue(all.contains(full.typed(cell)), () -> cell + " is not whole in " + all);
    }
  }

  /** How much of each page's text block is filled, and what its first line is. */
  private record Filled(double part, String firstLine) {}

  private static List<Filled> filled(byte[] file) throws IOException {
    List<Filled> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        List<TextPosition> positions = new ArrayList<>();
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition text) {
                super.processTextPosition(text);
                positions.add(text);
              }
            };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        double foot = PageGrid.PAGE_HEIGHT - PageGrid.BOTTOM;
        double lowest =
            positions.stream()
                .mapToDouble(TextPosition::getYDirAdj)
                .filter(y -> y <= foot)
                .max()
                .orElse(0);
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        pages.add(new Filled((lowest - PageGrid.TOP) / PageGrid.HEIGHT, first));
      }
    }
    return pages;
  }

  static Stream<Map.Entry<String, Draft>> drafts() throws IOException, DraftException {
    return PrintedDrafts.all();
  }

  /** Section two was kept whole, and the page before it was often half empty. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("drafts")
  void aPageIsTwoThirdsFullUnlessTheMatrixFollows(Map.Entry<String, Draft> draft)
      throws IOException {
    List<Filled> pages = filled(PrintedDrafts.pdf(draft.getValue()));
    for (int i = 0; i < pages.size() - 1; i++) {
      int page = i;
      assertTrue(
          pages.get(i).part >= 2.0 / 3 || pages.get(i + 1).firstLine.startsWith("三、"),
          () -> "page " + (page + 1) + " of " + pages);
    }
  }

  /** More and more text above section two: no block is cut, and none stands without its heading. */
  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22})
  void aBlockOfSectionTwoStaysWithItsRows(int lines) throws IOException {
    Report sample = TestDrafts.sample().report();
    List<List<String>> pages =
        pages(Draft.of(new Edit.TextEdit("overview", "甲。\n".repeat(lines)).applyTo(sample)));
    Map<String, String> blocks =
        Map.of("（一）", "规范性文件", "（五）", "行政许可", "（六）", "行政强制", "（八）", "行政事业性收费");
    for (Map.Entry<String, String> block : blocks.entrySet()) {
      List<String> page =
          pages.stream()
              .filter(p -> String.join("", p).contains("第二十条第" + block.getKey() + "项"))
              .findFirst()
              .orElseThrow();
      assertTrue(String.join("", page).contains(block.getValue()), page::toString);
      assertFalse(page.getLast().startsWith("二、"), page::toString);
    }
  }
}
