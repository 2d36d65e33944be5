package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.importer.page.ParagraphKind;
import org.nianbao.importer.page.SourceBlock;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceDocument;
import org.nianbao.importer.page.SourceGrid;
import org.nianbao.importer.page.SourceParagraph;

/**
 * Puts notes back into the cells that they belong to. Below a table they stand as 注1：其中修订16件, with
 * 注1 at the figure; in a workbook beside the table, in the row of their figure and after the name
 * of its cell: C5（其中修订16件）. What belongs to no figure stays where it is.
 */
final class CellNotes {
  private static final Pattern AT_FOOT = Pattern.compile("注(\\d{1,3})[：:](.*?)(?=注\\d{1,3}[：:]|$)");
  private static final Pattern MARKED = Pattern.compile("([-\\d][\\d.]*)\\s*注(\\d{1,3})");
  private static final Pattern BESIDE = Pattern.compile("([A-Z]{1,2})\\d+([（(].+[）)])");
  private static final Pattern FIGURE = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private final List<SourceBlock> blocks = new ArrayList<>();

  /** Where the grids are that no notes have followed yet. */
  private final List<Integer> waiting = new ArrayList<>();

  private CellNotes() {}

  /** The same document with the notes in the cells. */
  static SourceDocument settle(SourceDocument document) {
    CellNotes notes = new CellNotes();
    boolean after = false;
    for (SourceBlock block : document.blocks()) {
      if (block instanceof SourceParagraph p && p.kind() != ParagraphKind.BODY) {
        // A page's number may stand between a table and its notes.
        notes.blocks.add(block);
        continue;
      }
      boolean isNotes = block instanceof SourceParagraph p && p.text().matches("(?s)注\\d.*");
      if (after && !isNotes) {
        notes.waiting.clear();
      }
      after = isNotes;
      switch (block) {
        case SourceGrid grid -> {
          notes.waiting.add(notes.blocks.size());
          notes.blocks.add(beside(grid));
        }
        case SourceParagraph paragraph -> {
          if (!isNotes || !notes.atFoot(paragraph)) {
            notes.blocks.add(paragraph);
          }
        }
      }
    }
    return new SourceDocument(document.format(), notes.blocks);
  }

  /** Whether all notes of a paragraph have found their figures. */
  private boolean atFoot(SourceParagraph paragraph) {
    Map<String, String> notes = new HashMap<>();
    Matcher found = AT_FOOT.matcher(paragraph.text().replaceAll("\\R", ""));
    while (found.find()) {
      notes.put(found.group(1), "（" + found.group(2).strip() + "）");
    }
    for (int at : waiting) {
      SourceGrid grid = (SourceGrid) blocks.get(at);
      List<SourceCell> cells = new ArrayList<>();
      for (SourceCell cell : grid.cells()) {
        Matcher marked = MARKED.matcher(cell.text());
        String note = marked.matches() ? notes.remove(marked.group(2)) : null;
        cells.add(note == null ? cell : withText(cell, marked.group(1) + note));
      }
      blocks.set(at, new SourceGrid(grid.rows(), grid.columns(), cells, grid.place()));
    }
    return notes.isEmpty();
  }

  private static SourceGrid beside(SourceGrid grid) {
    List<SourceCell> cells = new ArrayList<>(grid.cells());
    for (SourceCell note : grid.cells()) {
      Matcher beside = BESIDE.matcher(note.text());
      if (beside.matches()) {
        int column = column(beside.group(1));
        for (int i = 0; i < cells.size(); i++) {
          SourceCell cell = cells.get(i);
          boolean there =
              cell.row() == note.row()
                  && cell.column() == column
                  && FIGURE.matcher(cell.text()).matches();
          if (there && cells.remove(note)) {
            int now = cells.indexOf(cell);
            cells.set(now, withText(cell, cell.text() + beside.group(2)));
            break;
          }
        }
      }
    }
    return new SourceGrid(grid.rows(), grid.columns(), cells, grid.place());
  }

  /** A is 0. */
  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private static SourceCell withText(SourceCell cell, String text) {
    return new SourceCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        text,
        cell.traits(),
        cell.place());
  }
}
