package org.nianbao.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Documents of Word 97 to 2003, and RTF of an office program. Nothing at hand writes them from
 * Java, so LibreOffice saved one small document of ours as both.
 */
class DocReaderTest {
  private static final List<String> LINES =
      List.of(
          "某某局二〇二四年年报",
          "一、总体情况",
          "| (2x1) 申请 | (1x2) 法人 |",
          "| 商业/企业 | 科研 |",
          "| 新收 | 15 | 7 |",
          "二、完");

  @Test
  void mergedCellsLinesAndTrackedChangesOfADocAreRead() throws Exception {
    byte[] file = SampleFiles.resource("word97.doc");

    assertEquals(LINES, Pages.lines(file));
    assertEquals(SourceFormat.DOC, Pages.read(file).format());
  }

  @Test
  void struckFiguresOfADocAreMarked() throws Exception {
    byte[] file = SampleFiles.resource("word97.doc");

    assertTrue(Pages.cell(file, "15").traits().contains(CellTrait.STRUCK));
    assertTrue(Pages.cell(file, "7").traits().isEmpty());
  }

  @Test
  void theSameAsRtfSaysTheSame() throws Exception {
    byte[] file = SampleFiles.resource("word97.rtf");

    assertEquals(LINES, Pages.lines(file));
    assertTrue(Pages.cell(file, "15").traits().contains(CellTrait.STRUCK));
    assertEquals(SourceFormat.TEXT, Pages.read(file).format());
  }
}
