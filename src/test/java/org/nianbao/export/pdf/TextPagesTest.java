package org.nianbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.export.pdf.view.CarriedDraft;
import org.nianbao.export.pdf.view.PageImages;
import org.nianbao.export.pdf.view.TextLayer;
import org.nianbao.text.Messages;

/** What is printed that is no report. */
class TextPagesTest {
  private final PdfExporter printer =
      new PdfExporter(Messages.load(), new FontLibrary(), MachineFonts.none());

  @Test
  void titleAndParagraphsAreOnThePagesAndNothingIsCarried() throws IOException {
    byte[] pdf = printer.text("核对意见", List.of("某县水务局 2023 年度", "1.【强制】有 3 处合计不相符。"));
    assertEquals("核对意见某县水务局2023年度1.【强制】有3处合计不相符。", TextLayer.of(pdf));
    assertTrue(new CarriedDraft().in(pdf).isEmpty());
  }

  @Test
  void aLongOpinionGoesOnOverThePage() throws IOException {
    List<String> remarks =
        IntStream.rangeClosed(1, 60).mapToObj(i -> i + ".【核实】正文与表格对不上，请核对。").toList();
    byte[] pdf = printer.text("核对意见", remarks);
    try (PageImages pages = PageImages.open(pdf)) {
      assertTrue(pages.count() > 1, pages.count() + " pages");
    }
    assertTrue(TextLayer.of(pdf).endsWith("60.【核实】正文与表格对不上，请核对。"));
  }
}
