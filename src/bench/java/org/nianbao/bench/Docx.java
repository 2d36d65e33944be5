package org.nianbao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nianbao.form.Section;
import org.nianbao.paper.GridCell;
import org.nianbao.paper.PrintableReport;
import org.nianbao.paper.TableGrid;
import org.nianbao.paper.TextBlock;

/**
 * The same report as a Word document: the same text, headings and tables on the same page, as small
 * as Office Open XML allows. It is what an office suite is timed with.
 */
final class Docx {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final int TEXT_WIDTH = 8844;

  private final StringBuilder body = new StringBuilder();

  private Docx() {}

  static byte[] of(PrintableReport report) throws IOException {
    Docx docx = new Docx();
    docx.write(report);
    return docx.zip();
  }

  private void write(PrintableReport report) {
    report.title().forEach(line -> paragraph(line, "方正小标宋简体", 44, "<w:jc w:val=\"center\"/>"));
    report.intro().forEach(this::block);
    for (Section section : report.sections()) {
      paragraph(section.title(), "黑体", 32, indent(640) + "<w:keepNext/>");
      switch (section) {
        case Section.Text text -> report.blocks(text).forEach(this::block);
        case Section.Tables tables -> report.grids(tables).forEach(this::table);
      }
    }
    report.signature().forEach(line -> paragraph(line, "仿宋", 32, "<w:jc w:val=\"right\"/>"));
  }

  private void block(TextBlock block) {
    String face = block instanceof TextBlock.Heading ? "楷体" : "仿宋";
    paragraph(block.text(), face, 32, indent(640));
  }

  private static String indent(int twips) {
    return "<w:ind w:firstLine=\"" + twips + "\"/>";
  }

  /**
   * @param size in half points
   */
  private void paragraph(String text, String face, int size, String properties) {
    body.append("<w:p><w:pPr><w:spacing w:line=\"580\" w:lineRule=\"exact\"/>").append(properties);
    body.append("</w:pPr>");
    run(text, face, size);
    body.append("</w:p>");
  }

  private void run(String text, String face, int size) {
    body.append("<w:r><w:rPr><w:rFonts w:ascii=\"").append(face);
    body.append("\" w:hAnsi=\"").append(face).append("\" w:eastAsia=\"").append(face);
    body.append("\"/><w:sz w:val=\"").append(size).append("\"/></w:rPr><w:t>");
    body.append(escaped(text)).append("</w:t></w:r>");
  }

  private void table(TableGrid grid) {
    int width = TEXT_WIDTH / grid.columns();
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(TEXT_WIDTH);
    body.append("\" w:type=\"dxa\"/><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      body.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
    }
    body.append("</w:tblBorders></w:tblPr><w:tblGrid>");
    body.append(("<w:gridCol w:w=\"" + width + "\"/>").repeat(grid.columns()));
    body.append("</w:tblGrid>");
    GridCell[] above = new GridCell[grid.columns()];
    int[] down = new int[grid.columns()];
    for (List<GridCell> row : grid.rows()) {
      body.append("<w:tr>");
      int next = 0;
      int column = 0;
      while (column < grid.columns()) {
        boolean goesOn = down[column] > 0;
        GridCell cell = goesOn ? above[column] : row.get(next++);
        cell(cell, goesOn, width, grid.columns() > 6 ? 18 : 24);
        for (int i = column; i < column + cell.columnSpan(); i++) {
          above[i] = cell;
          down[i] = goesOn ? down[i] - 1 : cell.rowSpan() - 1;
        }
        column += cell.columnSpan();
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
  }

  private void cell(GridCell cell, boolean goesOn, int width, int size) {
    body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width * cell.columnSpan());
    body.append("\" w:type=\"dxa\"/><w:gridSpan w:val=\"").append(cell.columnSpan()).append("\"/>");
    if (cell.rowSpan() > 1) {
      body.append(goesOn ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
    }
    body.append(
        "<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>");
    if (!goesOn) {
      run(cell.text(), "宋体", size);
    }
    body.append("</w:p></w:tc>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + PACKAGE
              + "content-types\">"
              + "<Default Extension=\"rels\" ContentType="
              + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + part("/word/document.xml", "document.main")
              + part("/word/footer1.xml", "footer")
              + "</Types>");
      put(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
      put(zip, "word/_rels/document.xml.rels", relation("footer", "footer1.xml"));
      put(
          zip,
          "word/footer1.xml",
          "<w:ftr xmlns:w=\""
              + WORD
              + "\"><w:p><w:r><w:t>— </w:t></w:r>"
              + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
              + "<w:r><w:t> —</w:t></w:r></w:p></w:ftr>");
      put(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\""
              + WORD
              + "\" xmlns:r=\""
              + OFFICE
              + "\"><w:body>"
              + body
              + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"r1\"/>"
              + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:bottom=\"1984\""
              + " w:left=\"1587\" w:right=\"1474\" w:footer=\"1400\" w:header=\"720\"/>"
              + "</w:sectPr></w:body></w:document>");
    }
    return out.toByteArray();
  }

  private static String part(String name, String kind) {
    return "<Override PartName=\""
        + name
        + "\" ContentType=\"application/"
        + "vnd.openxmlformats-officedocument.wordprocessingml."
        + kind
        + "+xml\"/>";
  }

  private static String relation(String kind, String target) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"r1\" Type=\""
        + OFFICE
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
