package org.nianbao.importer.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.form.CellId;
import org.nianbao.form.EditionReader;
import org.nianbao.importer.ImportedReport;
import org.nianbao.importer.Importer;
import org.nianbao.importer.SourceIndex;
import org.nianbao.importer.page.CellTrait;
import org.nianbao.importer.page.ReadingLimits;
import org.nianbao.importer.page.SourceReader;
import org.nianbao.report.Imported;
import org.nianbao.text.Messages;

class ImporterTest {
  private static final Messages MESSAGES = Messages.load();
  private static final Importer IMPORTER =
      new Importer(new SourceReader(ReadingLimits.usual()), EditionReader.builtIn(), MESSAGES);

  @Test
  void whatWasRecognisedIsSaidInOneSentence() {
    ImportedReport clean = IMPORTER.match(SampleTables.report().document(), "去年.docx");
    assertEquals("认出 2021年版，三张表 200 格，六个部分；数都读得有把握。", clean.summary(MESSAGES));
    ImportedReport mixed =
        IMPORTER.match(
            SampleTables.report(
                    SampleTables.RULES_2021, SampleTables.requests2019(), SampleTables.DISPUTES)
                .document(),
            "去年.docx");
    assertEquals("认出 2021年版，三张表 186 格，六个部分；2 处要您看一眼。", mixed.summary(MESSAGES));
  }

  @Test
  void theReportRemembersItsFileAndEachDoubtOnce() {
    ImportedReport struck =
        IMPORTER.match(
            SourcePages.docx()
                .grid(Set.of(CellTrait.STRUCK, CellTrait.WRAPPED), SampleTables.RULES_2021)
                .document(),
            "去年.docx");
    Imported source = struck.report().source().orElseThrow();
    assertEquals("去年.docx", source.file());
    assertEquals("docx", source.format());
    List<CellId> cells = source.doubts().stream().map(Imported.Doubt::cell).toList();
    assertEquals(cells.stream().distinct().toList(), cells);
    Imported.Doubt fee =
        source.doubts().stream()
            .filter(d -> d.cell().equals(CellId.parse("fees/fees/amount")))
            .findFirst()
            .orElseThrow();
    assertEquals("12.5", fee.text());
    assertTrue(fee.why().contains("折了行") && fee.why().contains("删除线"), fee::why);
  }

  @Test
  void eachFigureAndParagraphKnowsWhereItStood() {
    ImportedReport report = IMPORTER.match(SampleTables.report().document(), "去年.docx");
    assertEquals(1, report.placesOf(CellId.parse("requests/received/natural")).size());
    assertEquals(2, report.placesOf("improvement").size());
    SourceIndex index = new SourceIndex(report.source());
    assertEquals("第 2 段", index.where(report.placesOf("intro").getFirst(), MESSAGES));
    assertEquals(
        "第 2 张表第 4 行第 4 列",
        index.where(
            report.placesOf(CellId.parse("requests/received/natural")).getFirst(), MESSAGES));
    assertEquals(
        "第 9 段",
        index.where(report.placesOf("improvement").getFirst(), MESSAGES),
        "cells are no paragraphs");
  }
}
