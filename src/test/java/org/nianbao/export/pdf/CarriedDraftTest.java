package org.nianbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.view.CarriedDraft;
import org.nianbao.export.pdf.view.TextLayer;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** The draft comes out of the PDF as it went in. */
class CarriedDraftTest {
  private final CarriedDraft carried = new CarriedDraft();

  @Test
  void comesOutByteForByte() throws DraftException {
    Draft draft = PrintedDrafts.rare();
    assertArrayEquals(
        new DraftWriter().write(draft), carried.in(PrintedDrafts.pdf(draft)).orElseThrow());
  }

  @Test
  void whatIsNoPdfOrADamagedOneCarriesNothing() {
    assertEquals(Optional.empty(), carried.in(new byte[0]));
    assertEquals(
        Optional.empty(), carried.in("%PDF-1.7\nrubbish".getBytes(StandardCharsets.UTF_8)));
    byte[] pdf = PrintedDrafts.pdf(TestDrafts.sample());
    assertEquals(Optional.empty(), carried.in(Arrays.copyOf(pdf, pdf.length / 50)));
  }

  @Test
  void paperAndDraftAreCompared() throws IOException, DraftException {
    PdfTextCheck match = new PdfTextCheck(PrintedDrafts.PRINTER, "");
    byte[] proof =
        PrintedDrafts.PRINTER
            .print(PrintedDrafts.rare(), ExportOptions.PROOF, Progress.UNWATCHED)
            .content();
    assertTrue(match.agrees(proof, PrintedDrafts.rare()));
    assertFalse(match.agrees(proof, TestDrafts.sample()));
  }

  private static Draft with(String handled, String carried) {
    Report report = TestDrafts.realReport("016");
    Map<CellId, Entry> two = new LinkedHashMap<>();
    String[] typed = {handled, carried};
    List<String> cells = List.of("disputes/cases/direct.upheld", "disputes/cases/direct.corrected");
    for (int i = 0; i < typed.length; i++) {
      CellId cell = CellId.parse(cells.get(i));
      two.put(cell, report.read(cell, typed[i], Origin.TYPED));
    }
    return Draft.of(new Edit.Cells(two).applyTo(report));
  }

  /**
   * Sorted, the words of both are the same; the check code is another, too, so that is left out.
   */
  @Test
  void threeAndFiveOnThePageAreNotFiveAndThreeInTheDraft() throws IOException, DraftException {
    byte[] pages = PrintedDrafts.pdf(with("3", "5"));
    assertEquals(
        TextLayer.inventory(PrintedDrafts.pdf(with("3", "5"))),
        TextLayer.inventory(PrintedDrafts.pdf(with("5", "3"))));
    assertTrue(new PdfTextCheck(PrintedDrafts.PRINTER, "").agrees(pages, with("3", "5")));
    assertFalse(new PdfTextCheck(PrintedDrafts.PRINTER, "").agrees(pages, with("5", "3")));
    assertFalse(
        new PdfTextCheck(PrintedDrafts.PRINTER, "another").agrees(pages, with("5", "3")),
        "the check code on the pages is another");
  }

  /** The check code counts figures, not words: two words that change places are seen in order. */
  @Test
  void wordsThatChangedPlacesAreSeenWhereTheVersionIsTheSame() throws IOException, DraftException {
    Report sample = TestDrafts.sample().report();
    Draft first = Draft.of(new Edit.TextEdit("other", "甲三件，乙五件。").applyTo(sample));
    Draft second = Draft.of(new Edit.TextEdit("other", "甲五件，乙三件。").applyTo(sample));
    byte[] pages = PrintedDrafts.pdf(first);
    assertFalse(new PdfTextCheck(PrintedDrafts.PRINTER, "").agrees(pages, second));
    assertTrue(new PdfTextCheck(PrintedDrafts.PRINTER, "another").agrees(pages, first));
  }
}
