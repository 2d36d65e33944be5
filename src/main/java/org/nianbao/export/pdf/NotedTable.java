package org.nianbao.export.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.renderer.DocumentRenderer;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.export.pdf.font.Face;
import org.nianbao.paper.GridCell;
import org.nianbao.paper.PrintableText;
import org.nianbao.paper.TableGrid;
import org.nianbao.text.Messages;

/**
 * Sets a table with the notes that its cells have no room for below it, as published reports do: a
 * small 注1 at the figure, and 注1：其中修订16件 at the foot. How high a table is is never estimated: it is
 * laid out in an area of its own, and measured.
 */
final class NotedTable {
  private static final float ABOVE = 4;
  private static final float BELOW = 10;
  private static final float ABOVE_NOTES = 3;

  /** 五号: that of notes; they are never larger than the table's text. */
  private static final float NOTE_SIZE = 10.5f;

  private static final float NOTE_LEADING = 1.35f;

  /** What a heading leaves of a page. */
  private static final float ROOM = PageGrid.HEIGHT - PageGrid.LINE;

  /** Higher than any table. */
  private static final float ENDLESS = 100_000;

  /** Floats of many rows add up to something else than the page's height, by far less than this. */
  private static final float ROUNDING = 0.1f;

  private final Document document;
  private final Typesetter typesetter;
  private final Messages messages;

  NotedTable(Document document, Typesetter typesetter, Messages messages) {
    this.document = document;
    this.typesetter = typesetter;
    this.messages = messages;
  }

  /**
   * The table and its notes, in parts that each stay on one page if they fit on one: the blocks of
   * section two, or the whole.
   */
  List<Div> set(TableGrid plain, String title) {
    TableStyle largest = TableStyle.largest(plain);
    TableGrid grid =
        plain.withNotesAtFoot(
            cell -> !largest.hasRoomFor(plain, cell, typesetter),
            number -> messages.get("print.note", number));
    List<TableGrid> blocks = grid.blocks();
    List<Div> parts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = i == blocks.size() - 1;
      Div part = fitting(blocks.get(i), last ? grid.marked() : List.of(), title);
      parts.add(
          part.setMarginTop(i == 0 ? ABOVE : -TableStyle.LINE_WIDTH)
              .setMarginBottom(last ? BELOW : 0));
    }
    return parts;
  }

  /** In the largest style in which it fits on a page. */
  private Div fitting(TableGrid grid, List<GridCell> notes, String title) {
    for (TableStyle style : TableStyle.all(grid)) {
      float spare = ROOM - ABOVE - BELOW - ROUNDING - height(part(grid, notes, style, title));
      if (spare >= 0) {
        return part(grid, notes, style.spaced(spare / grid.rows().size()), title);
      }
    }
    return part(grid, notes, TableStyle.overPages(grid), title);
  }

  private float height(Div part) {
    Rectangle area = new Rectangle(PageGrid.WIDTH, ENDLESS);
    return part.createRendererSubTree()
        .setParent(new DocumentRenderer(document))
        .layout(new LayoutContext(new LayoutArea(1, area)))
        .getOccupiedArea()
        .getBBox()
        .getHeight();
  }

  private Div part(TableGrid grid, List<GridCell> notes, TableStyle style, String title) {
    Div part = new Div().setKeepTogether(style.whole());
    part.getAccessibilityProperties().setRole(null);
    part.add(TableSetter.table(typesetter, grid, style, messages.get("print.table", title)));
    for (int i = 0; i < notes.size(); i++) {
      part.add(note(notes.get(i), style).setMarginTop(i == 0 ? ABOVE_NOTES : 0));
    }
    return part;
  }

  private Paragraph note(GridCell cell, TableStyle style) {
    float size = Math.min(NOTE_SIZE, style.size());
    Paragraph note =
        typesetter
            .paragraph(Face.SONGTI, words(cell))
            .setFontSize(size)
            .setFixedLeading(size * NOTE_LEADING);
    note.getAccessibilityProperties()
        .setRole(StandardRoles.NOTE)
        .setStructureElementIdString("note." + cell.cell());
    return note;
  }

  /** 注1：其中修订16件, without the brackets. */
  private String words(GridCell cell) {
    String note = cell.note().strip();
    return messages.get(
        "print.noteAtFoot", cell.mark(), PrintableText.of(note.substring(1, note.length() - 1)));
  }
}
