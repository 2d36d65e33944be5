package org.nianbao.export.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import java.util.List;
import org.nianbao.export.pdf.font.Face;
import org.nianbao.paper.GridCell;
import org.nianbao.paper.PrintableText;
import org.nianbao.paper.TableGrid;
import org.nianbao.text.Messages;

/**
 * Sets a table with the notes that its cells have no room for below it, as published reports do: a
 * small 注1 at the figure, and 注1：其中修订16件 at the foot.
 */
final class NotedTable {
  private static final float ABOVE = 4;
  private static final float BELOW = 10;
  private static final float ABOVE_NOTES = 3;

  /** 五号: that of notes; they are never larger than the table's text. */
  private static final float NOTE_SIZE = 10.5f;

  private static final float NOTE_LEADING = 1.35f;

  private final Typesetter typesetter;
  private final Messages messages;

  NotedTable(Typesetter typesetter, Messages messages) {
    this.typesetter = typesetter;
    this.messages = messages;
  }

  /** The table and its notes, on one page with the heading above them if they fit on one. */
  Div set(TableGrid plain, String title) {
    TableStyle largest = TableStyle.largest(plain);
    TableGrid grid =
        plain.withNotesAtFoot(
            cell -> !largest.hasRoomFor(plain, cell, typesetter),
            number -> messages.get("print.note", number));
    List<GridCell> marked = grid.marked();
    float page = PageGrid.HEIGHT - PageGrid.LINE - ABOVE - BELOW;
    TableStyle look = TableStyle.fitting(grid, typesetter, size -> page - height(marked, size));
    Div div = new Div().setMarginTop(ABOVE).setMarginBottom(BELOW).setKeepTogether(look.whole());
    div.getAccessibilityProperties().setRole(null);
    div.add(TableSetter.table(typesetter, grid, look, messages.get("print.table", title)));
    for (int i = 0; i < marked.size(); i++) {
      div.add(note(marked.get(i), look).setMarginTop(i == 0 ? ABOVE_NOTES : 0));
    }
    return div;
  }

  private float height(List<GridCell> marked, TableStyle look) {
    float size = size(look);
    int lines =
        marked.stream()
            .mapToInt(cell -> typesetter.lines(Face.SONGTI, words(cell), size, PageGrid.WIDTH))
            .sum();
    return lines == 0 ? 0 : ABOVE_NOTES + lines * size * NOTE_LEADING;
  }

  private Paragraph note(GridCell cell, TableStyle look) {
    float size = size(look);
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

  private static float size(TableStyle look) {
    return Math.min(NOTE_SIZE, look.size());
  }

  /** 注1：其中修订16件, without the brackets. */
  private String words(GridCell cell) {
    String note = cell.note().strip();
    return messages.get(
        "print.noteAtFoot", cell.mark(), PrintableText.of(note.substring(1, note.length() - 1)));
  }
}
