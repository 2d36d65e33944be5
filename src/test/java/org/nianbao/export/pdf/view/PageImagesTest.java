package org.nianbao.export.pdf.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.text.Messages;

/** Pages as pictures. */
class PageImagesTest {

  @Test
  void everyPageIsBlackOnWhiteInItsSize() throws IOException, DraftException {
    Draft draft = TestDrafts.sample();
    byte[] pdf =
        new PdfExporter(Messages.load(), new FontLibrary(), MachineFonts.none())
            .print(draft, ExportOptions.FINAL, Progress.UNWATCHED)
            .content();
    try (PageImages pages = PageImages.open(pdf)) {
      assertEquals(6, pages.count());
      for (int i = 0; i < pages.count(); i++) {
        PageImage image = pages.render(i, 72);
        assertEquals(595, image.width());
        assertEquals(842, image.height());
        assertEquals(595 * 842, image.pixels().length);
        assertTrue(Arrays.stream(image.pixels()).allMatch(p -> p >>> 24 == 0xFF));
        long dark = Arrays.stream(image.pixels()).filter(p -> (p & 0xFF) < 0x80).count();
        assertTrue(dark > 3_000 && dark < image.pixels().length / 4, dark + " dark pixels");
        assertEquals(0xFFFFFFFF, image.pixels()[0]);
      }
    }
  }

  @Test
  void aPageThatLiesOnItsSideIsDrawnAsItIsShown() throws IOException {
    byte[] pdf = bar(90, PDRectangle.A4);
    try (PageImages pages = PageImages.open(pdf)) {
      PageImage image = pages.render(0, 72);
      assertEquals(842, image.width());
      assertEquals(595, image.height());
      assertEquals(PDRectangle.A4.getHeight(), pages.width(0), 0.01);
      // A bar at the left of the page as it was made is at the top when it is turned by 90 degrees.
      assertTrue((image.pixels()[20 * 842 + 400] & 0xFF) < 0x80, "the bar is at the top");
      assertEquals(0xFFFFFFFF, image.pixels()[400 * 842 + 20], "and not at the left");
    }
  }

  @Test
  void aPageOfAMileIsDrawnCoarserAndNotOutOfMemory() throws IOException {
    try (PageImages pages = PageImages.open(bar(0, new PDRectangle(14_400, 14_400)))) {
      PageImage image = pages.render(0, 144);
      assertTrue(image.pixels().length <= 41_000_000, image.width() + " x " + image.height());
    }
  }

  /** A page with a black bar along its left side. */
  private static byte[] bar(int rotation, PDRectangle size) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(size);
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.addRect(0, 0, 40, size.getHeight());
        content.fill();
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
