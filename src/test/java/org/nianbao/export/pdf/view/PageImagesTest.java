package org.nianbao.export.pdf.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
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
}
