package org.nianbao.export.docx;

import java.util.List;
import org.nianbao.export.opc.OpcPackage;
import org.nianbao.export.xml.XmlWriter;
import org.nianbao.form.Section;
import org.nianbao.paper.PrintableReport;
import org.nianbao.paper.TableGrid;
import org.nianbao.paper.TextBlock;
import org.nianbao.text.Messages;

/** The document itself: title, headings, text and tables, from title to 落款. */
final class DocumentBody {
  /** A4 and the margins of GB/T 9704-2012: 37, 26, 35 and 28 mm. In twips. */
  private static final String[] PAGE = {"w:w", "11906", "w:h", "16838"};

  /** The page number stands 7 mm below the text: its line is 20 mm above the page's edge. */
  private static final String[] MARGINS = {
    "w:top",
    "2098",
    "w:right",
    "1474",
    "w:bottom",
    "1984",
    "w:left",
    "1588",
    "w:header",
    "851",
    "w:footer",
    "1361",
    "w:gutter",
    "0"
  };

  /** Four characters, where the date of a signature ends. In twips. */
  private static final String SIGNATURE_INDENT = "1280";

  private final Messages messages;
  private final XmlWriter xml = XmlWriter.xml();

  DocumentBody(Messages messages) {
    this.messages = messages;
  }

  XmlWriter write(PrintableReport report, SectionMarks marks) {
    xml.open("w:document", "xmlns:w", DocxExporter.WORD, "xmlns:r", OpcPackage.RELATIONSHIPS);
    xml.open("w:body");
    title(report.title());
    report.intro().forEach(this::block);
    for (Section section : report.sections()) {
      switch (section) {
        case Section.TextSection text -> {
          paragraph(Styles.HEADING_1, section.title());
          report.blocks(text).forEach(this::block);
        }
        case Section.Tables tables -> {
          List<TableGrid> grids = report.grids(tables);
          heading(section.title(), grids.stream().anyMatch(TableGrid::fillsPage));
          grids.forEach(grid -> new DocxTable(xml, messages).write(grid, section.title()));
        }
      }
    }
    signature(report.signature());
    xml.open("w:sectPr");
    marks.write(xml);
    xml.empty("w:pgSz", PAGE).empty("w:pgMar", MARGINS).close();
    return xml.close().close();
  }

  /** The title is one paragraph, so that the navigator shows it as one. */
  private void title(List<String> lines) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Styles.TITLE);
    xml.close().open("w:r");
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        xml.empty("w:br");
      }
      text(lines.get(i));
    }
    xml.close().close();
    paragraph("", "");
  }

  private void block(TextBlock block) {
    switch (block) {
      case TextBlock.Heading heading -> paragraph(Styles.HEADING_2, heading.text());
      case TextBlock.Passage passage -> {
        xml.open("w:p");
        if (!passage.leadIn().isEmpty()) {
          xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", Styles.LEAD_IN).close();
          text(passage.leadIn());
          xml.close();
        }
        run(passage.rest());
        xml.close();
      }
    }
  }

  /**
   * A section's heading above tables.
   *
   * @param newPage a matrix that broke over two pages would lose the words of its merged heads
   */
  private void heading(String title, boolean newPage) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Styles.HEADING_1);
    if (newPage) {
      xml.empty("w:pageBreakBefore");
    }
    xml.close();
    run(title);
    xml.close();
  }

  private void signature(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    paragraph("", "");
    for (int i = 0; i < lines.size(); i++) {
      xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Styles.SIGNATURE);
      if (i < lines.size() - 1) {
        xml.empty("w:keepNext");
      }
      xml.empty("w:ind", "w:right", SIGNATURE_INDENT).close();
      run(lines.get(i));
      xml.close();
    }
  }

  private void paragraph(String style, String text) {
    xml.open("w:p");
    if (!style.isEmpty()) {
      xml.open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }
    run(text);
    xml.close();
  }

  private void run(String text) {
    if (!text.isEmpty()) {
      xml.open("w:r");
      text(text);
      xml.close();
    }
  }

  private void text(String text) {
    xml.element("w:t", text, "xml:space", "preserve");
  }
}
