package org.nianbao.export.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.AccessibilityProperties;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.export.pdf.font.Face;
import org.nianbao.paper.GridCell;
import org.nianbao.paper.GridCell.GridCellKind;
import org.nianbao.paper.PrintableText;
import org.nianbao.paper.TableGrid;

/** Sets a grid as a tagged table: heads with scope and id, cells with the ids of their heads. */
final class TableSetter {
  /** Points: smaller digits cannot be read on paper. */
  private static final float SMALLEST = 5;

  private static final float ONE_TOO_MANY = 1.1f;
  private static final Pattern NUMBERED = Pattern.compile("（.）[^（）]{2,4}");

  private final Typesetter typesetter;
  private final TableGrid grid;
  private final TableStyle look;

  private TableSetter(Typesetter typesetter, TableGrid grid, TableStyle look) {
    this.typesetter = typesetter;
    this.grid = grid;
    this.look = look;
  }

  /** A table; it stays on one page if its look says that it fits on one. */
  static Table table(Typesetter typesetter, TableGrid grid, TableStyle look, String summary) {
    return new TableSetter(typesetter, grid, look).table(summary);
  }

  private Table table(String summary) {
    float[] widths = new float[grid.columns()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = look.widths().get(i);
    }
    Table table =
        new Table(UnitValue.createPointArray(widths))
            .setFixedLayout()
            .setWidth(UnitValue.createPointValue(PageGrid.WIDTH))
            .setHorizontalAlignment(HorizontalAlignment.CENTER)
            .setBorder(Border.NO_BORDER)
            .setKeepTogether(look.whole());
    table
        .getAccessibilityProperties()
        .addAttributes(new PdfStructureAttributes("Table").addTextAttribute("Summary", summary));
    for (int r = 0; r < grid.rows().size(); r++) {
      List<GridCell> row = grid.rows().get(r);
      int spanned = row.stream().mapToInt(GridCell::columnSpan).sum();
      int column = Math.max(0, grid.columns() - spanned);
      for (GridCell cell : row) {
        Cell set =
            cell(
                cell,
                look.width(
                    Math.min(column, grid.columns() - cell.columnSpan()), cell.columnSpan()));
        column += cell.columnSpan();
        if (r < grid.headRows()) {
          table.addHeaderCell(set);
        } else {
          table.addCell(set);
        }
      }
    }
    return table;
  }

  private Cell cell(GridCell cell, float width) {
    float padding = isUpright(cell, width) ? 1 : look.padding();
    float room = look.room(grid, cell, width) + 2 * (look.padding() - padding);
    String text = PrintableText.of(cell.text());
    float size = sizeFor(text + cell.mark(), room);
    Paragraph paragraph =
        paragraph(cell, text, width, size)
            .setFontSize(size)
            .setFixedLeading(size * look.leading() / look.size());
    boolean list = grid.isList(cell);
    paragraph.setTextAlignment(
        list || isUpright(cell, width) ? TextAlignment.LEFT : TextAlignment.CENTER);
    float side = padding + evenOut(cell, text, room, size);
    float indent = isUpright(cell, width) ? (room - size) / 2 : list ? TableStyle.LIST_INDENT : 0;
    Cell set =
        new Cell(cell.rowSpan(), cell.columnSpan())
            .add(paragraph)
            .setVerticalAlignment(VerticalAlignment.MIDDLE)
            .setPaddings(look.padding(), side, look.padding(), side + indent)
            .setBorder(new SolidBorder(TableStyle.LINE_WIDTH))
            .setMinHeight(look.rowHeight() * cell.rowSpan() - 2 * look.padding())
            .setKeepTogether(true);
    tag(set.getAccessibilityProperties(), cell);
    return set;
  }

  private Paragraph paragraph(GridCell cell, String text, float width, float size) {
    if (isUpright(cell, width)) {
      return typesetter.upright(Face.SONGTI, text, size);
    }
    if (!cell.mark().isEmpty()) {
      return typesetter.noted(Face.SONGTI, text, cell.mark(), cell.note(), size);
    }
    return cell.rowSpan() > 1 && NUMBERED.matcher(text).matches()
        ? typesetter.numbered(Face.SONGTI, text)
        : typesetter.paragraph(Face.SONGTI, text);
  }

  /** A head that goes down many rows, one character a line. */
  private boolean isUpright(GridCell cell, float width) {
    return cell.kind() == GridCellKind.ROW_HEAD
        && cell.rowSpan() > cell.text().length()
        && width < 3 * look.size();
  }

  /**
   * The size at which the longest word or number of a cell fits in its column, and at which one
   * character too many does not get a line of its own.
   */
  private float sizeFor(String text, float room) {
    float all = typesetter.width(Face.SONGTI, text, look.size());
    if (all <= room) {
      return look.size();
    }
    float longest = all <= room * ONE_TOO_MANY ? all : 0;
    for (String word : text.split("[^\\p{ASCII}]|\\s", -1)) {
      longest = Math.max(longest, typesetter.width(Face.SONGTI, word, look.size()));
    }
    return longest <= room ? look.size() : Math.max(SMALLEST, look.size() * room / longest - 0.01f);
  }

  /**
   * Heads of four or six characters break into pairs: what is taken from both sides of the cell so
   * that they do.
   */
  private float evenOut(GridCell cell, String text, float room, float size) {
    int characters = text.codePointCount(0, text.length());
    boolean pairs =
        cell.kind() == GridCellKind.COLUMN_HEAD
            && cell.columnSpan() == 1
            && characters % 2 == 0
            && room < characters * size
            && room >= 2 * size;
    if (!pairs) {
      return 0;
    }
    int perLine = (int) (room / size) / 2 * 2;
    return Math.max(0, (room - perLine * size) / 2 - 0.2f);
  }

  private static void tag(AccessibilityProperties properties, GridCell cell) {
    if (cell.isHead()) {
      properties.setRole(StandardRoles.TH);
      properties.setStructureElementIdString(cell.id());
      properties.addAttributes(
          new PdfStructureAttributes("Table")
              .addEnumAttribute("Scope", cell.kind() == GridCellKind.ROW_HEAD ? "Row" : "Column"));
    }
    if (!cell.headers().isEmpty()) {
      PdfArray ids = new PdfArray();
      cell.headers().forEach(id -> ids.add(new PdfString(id)));
      PdfStructureAttributes attributes = new PdfStructureAttributes("Table");
      attributes.getPdfObject().put(PdfName.Headers, ids);
      properties.addAttributes(attributes);
    }
  }
}
