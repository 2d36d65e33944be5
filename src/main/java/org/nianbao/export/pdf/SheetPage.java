package org.nianbao.export.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.nianbao.export.SheetSource;
import org.nianbao.export.pdf.font.DocumentFonts;
import org.nianbao.export.pdf.font.Face;
import org.nianbao.paper.SheetCell;
import org.nianbao.paper.SheetCell.SheetCellKind;
import org.nianbao.paper.SheetRow;
import org.nianbao.paper.SigningSheet;
import org.nianbao.text.Messages;
import org.nianbao.text.Sha256;

/** Sets the 审签单: a title, one table, a line below it. */
final class SheetPage {
  private static final PageSize A4 = new PageSize(PageGrid.PAGE_WIDTH, PageGrid.PAGE_HEIGHT);
  private static final float TITLE_SIZE = 20;
  private static final float FOOT_SIZE = 9;
  private static final float PADDING = (float) SigningSheet.PADDING / 2;
  private static final float LEADING = (float) SigningSheet.LEADING;

  private final Messages messages;
  private final DocumentProperties properties;

  SheetPage(Messages messages) {
    this.messages = messages;
    this.properties = new DocumentProperties(messages);
  }

  byte[] set(SheetSource source, DocumentFonts fonts) {
    SigningSheet sheet = source.sheet();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    // Another id than that of the report's own file.
    String content = sheet.title() + Sha256.hex(source.report().draft());
    PdfDocument pdf = properties.open(out, content.getBytes(StandardCharsets.UTF_8));
    properties.describe(pdf, sheet.title(), source.report());
    Typesetter typesetter = new Typesetter(fonts);
    typesetter.begin(sheet.title());
    try (Document document = new Document(pdf, A4, false)) {
      float margin = (float) SigningSheet.MARGIN;
      document.setMargins(margin, PageGrid.RIGHT, margin, PageGrid.LEFT);
      Paragraph title =
          typesetter
              .paragraph(Face.TITLE, sheet.title())
              .setFontSize(TITLE_SIZE)
              .setFixedLeading(TITLE_SIZE * LEADING)
              .setMarginBottom(TITLE_SIZE / 2)
              .setTextAlignment(TextAlignment.CENTER);
      title.getAccessibilityProperties().setRole(StandardRoles.H1);
      document.add(title);
      document.add(table(sheet, typesetter));
      document.add(
          typesetter
              .paragraph(Face.SONGTI, sheet.foot())
              .setFontSize(FOOT_SIZE)
              .setFixedLeading(FOOT_SIZE * LEADING)
              .setMarginTop(FOOT_SIZE / 2));
    }
    return out.toByteArray();
  }

  private Table table(SigningSheet sheet, Typesetter typesetter) {
    float[] widths = new float[SheetCell.WIDTH];
    Arrays.fill(widths, PageGrid.WIDTH / SheetCell.WIDTH);
    Table table =
        new Table(UnitValue.createPointArray(widths))
            .setFixedLayout()
            .setWidth(UnitValue.createPointValue(PageGrid.WIDTH))
            .setBorder(Border.NO_BORDER);
    table
        .getAccessibilityProperties()
        .addAttributes(
            new PdfStructureAttributes("Table")
                .addTextAttribute("Summary", messages.get("sheet.title")));
    for (SheetRow row : sheet.rows()) {
      for (SheetCell cell : row.cells()) {
        table.addCell(cell(cell, row.least(), (float) sheet.size(), typesetter));
      }
    }
    return table;
  }

  private static Cell cell(SheetCell cell, int lines, float size, Typesetter typesetter) {
    Paragraph words =
        typesetter
            .paragraph(Face.SONGTI, cell.text())
            .setFontSize(size)
            .setFixedLeading(size * LEADING)
            .setTextAlignment(
                switch (cell.kind()) {
                  case ROW_HEAD, COLUMN_HEAD, ENTRY -> TextAlignment.CENTER;
                  case SENTENCE -> TextAlignment.LEFT;
                  case ROOM -> TextAlignment.RIGHT;
                });
    Cell set =
        new Cell(1, cell.parts())
            .add(words)
            .setVerticalAlignment(
                cell.kind() == SheetCellKind.ROOM
                    ? VerticalAlignment.BOTTOM
                    : VerticalAlignment.MIDDLE)
            .setPaddings(PADDING, 4, PADDING, 4)
            .setMinHeight(lines * size * LEADING)
            .setBorder(new SolidBorder(TableStyle.LINE_WIDTH));
    if (cell.kind() == SheetCellKind.ROW_HEAD || cell.kind() == SheetCellKind.COLUMN_HEAD) {
      set.getAccessibilityProperties()
          .setRole(StandardRoles.TH)
          .addAttributes(
              new PdfStructureAttributes("Table")
                  .addEnumAttribute(
                      "Scope", cell.kind() == SheetCellKind.ROW_HEAD ? "Row" : "Column"));
    }
    return set;
  }
}
