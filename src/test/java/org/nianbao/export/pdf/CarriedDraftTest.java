package org.nianbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.view.CarriedDraft;

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
    PdfTextCheck match = new PdfTextCheck(PrintedDrafts.PRINTER);
    byte[] proof =
        PrintedDrafts.PRINTER
            .print(PrintedDrafts.rare(), ExportOptions.PROOF, Progress.UNWATCHED)
            .content();
    assertTrue(match.agrees(proof, PrintedDrafts.rare()));
    assertFalse(match.agrees(proof, TestDrafts.sample()));
  }
}
