package org.nianbao.export.pdf.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.SimpleDoc;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.text.Messages;

/** What a printer is given; the dialog is answered by {@link StubPrinterJob}. */
class PaperPrinterTest {
  private static final int PAGES = 6;
  private static final Pattern PAGE_SIZE = Pattern.compile("/PageSize \\[([0-9.]+) ([0-9.]+)]");

  /** As Java's PostScript names them. */
  private static final Pattern CURVE = Pattern.compile(" C$", Pattern.MULTILINE);

  private static byte[] pdf() throws DraftException {
    return new PdfExporter(Messages.load(), new FontLibrary(), MachineFonts.none())
        .print(TestDrafts.sample(), ExportOptions.FINAL, Progress.UNWATCHED)
        .content();
  }

  @Test
  void withoutAPrinterItSaysSoBeforeTheSystemsDialogCan() {
    PaperPrinter printer =
        new PaperPrinter(
            () -> false,
            () -> {
              throw new AssertionError("the system was asked");
            });
    assertThrows(PrinterException.class, () -> printer.print(pdf(), "年报"));
  }

  @Test
  void nothingIsPrintedIfTheClerkThinksBetterOfIt()
      throws DraftException, IOException, PrinterException {
    StubPrinterJob job =
        new StubPrinterJob(
            false,
            pages -> {
              throw new AssertionError("printed all the same");
            });
    assertFalse(new PaperPrinter(() -> true, () -> job).print(pdf(), "年报"));
    assertEquals("年报", job.getJobName());
  }

  @Test
  void everyPageIsThereInItsActualSize() throws DraftException, IOException, PrinterException {
    byte[] pdf = pdf();
    try (PageImages expected = PageImages.open(pdf)) {
      StubPrinterJob job =
          new StubPrinterJob(
              true,
              pages -> {
                assertEquals(PAGES, pages.getNumberOfPages());
                for (int i = 0; i < PAGES; i++) {
                  PageFormat format = pages.getPageFormat(i);
                  assertEquals(PageFormat.PORTRAIT, format.getOrientation());
                  assertEquals(210, format.getWidth() / 72 * 25.4, 0.1);
                  assertEquals(297, format.getHeight() / 72 * 25.4, 0.1);
                  assertEquals(0, differentPixels(pages, i, expected), "page " + (i + 1));
                }
              });
      assertTrue(new PaperPrinter(() -> true, () -> job).print(pdf, "年报"));
    }
  }

  /** A point on the paper is a point of the page: scaled pages would not lie on each other. */
  private static long differentPixels(Pageable pages, int page, PageImages expected)
      throws PrinterException, IOException {
    PageImage wanted = expected.render(page, 72);
    BufferedImage paper =
        new BufferedImage(wanted.width(), wanted.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = paper.createGraphics();
    graphics.setBackground(Color.WHITE);
    graphics.clearRect(0, 0, wanted.width(), wanted.height());
    pages.getPrintable(page).print(graphics, pages.getPageFormat(page), page);
    graphics.dispose();
    long different = 0;
    for (int y = 0; y < wanted.height(); y++) {
      for (int x = 0; x < wanted.width(); x++) {
        int there = paper.getRGB(x, y) & 0xFF;
        int here = wanted.pixels()[y * wanted.width() + x] & 0xFF;
        different += Math.abs(there - here) > 96 ? 1 : 0;
      }
    }
    return different;
  }

  @Test
  void aPostScriptPrinterGetsVectorsOnA4() throws DraftException, IOException, PrinterException {
    ByteArrayOutputStream paper = new ByteArrayOutputStream();
    StubPrinterJob job = new StubPrinterJob(true, pages -> postScript(pages, paper));
    assertTrue(new PaperPrinter(() -> true, () -> job).print(pdf(), "年报"));
    String postScript = paper.toString(StandardCharsets.ISO_8859_1);
    assertEquals(PAGES, Pattern.compile("(?m)^%%Page: ").matcher(postScript).results().count());
    Matcher size = PAGE_SIZE.matcher(postScript);
    assertTrue(size.find(), postScript.substring(0, 3000));
    assertEquals(210, Double.parseDouble(size.group(1)) / 72 * 25.4, 0.1);
    assertEquals(297, Double.parseDouble(size.group(2)) / 72 * 25.4, 0.1);
    long curves = CURVE.matcher(postScript).results().count();
    assertTrue(curves > 10_000, () -> curves + " curves");
  }

  private static void postScript(Pageable pages, ByteArrayOutputStream paper)
      throws PrinterException {
    StreamPrintServiceFactory[] printers =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
    try {
      printers[0]
          .getPrintService(paper)
          .createPrintJob()
          .print(new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), null);
    } catch (PrintException e) {
      throw new PrinterException(e.getMessage());
    }
  }
}
