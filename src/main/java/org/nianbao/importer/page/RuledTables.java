package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the letters of a page into the tables that its lines draw. */
final class RuledTables {
  private static final Pattern FIGURE = Pattern.compile("[-+－]?[\\d,.]+%?|[/／—-]");

  /**
   * StoredFigure of two columns, whose line between them is missing, stand this far apart at least.
   */
  private static final double COLUMN_GAP = 0.6;

  private final int page;
  private final List<Glyph> free;
  private final List<PagePiece> pieces = new ArrayList<>();
  private final StrikeLines strikes;

  /**
   * @param glyphs of the page
   * @param lines of the page
   */
  RuledTables(int page, List<Glyph> glyphs, RulingLines lines, FileReading reading)
      throws UnreadableFileException {
    this.page = page;
    this.free = new ArrayList<>(glyphs);
    this.strikes = new StrikeLines(lines.across(), glyphs, reading);
    for (RuledTable table : RuledTable.of(strikes.others(), lines.down())) {
      // Counted before they are made: few lines can draw many cells.
      reading.cells((long) table.rows() * table.columns());
      List<CellDraft> cells = new ArrayList<>();
      for (RuledCell cell : table.cells()) {
        reading.goOn();
        cells.addAll(fill(table, cell));
      }
      if (cells.size() > 1) {
        pieces.add(new PagePiece.Grid(table.top(), cells, table.area(page)));
      }
    }
  }

  List<PagePiece> pieces() {
    return pieces;
  }

  /** The letters that stand in no table. */
  List<Glyph> rest() {
    return free;
  }

  private List<CellDraft> fill(RuledTable table, RuledCell cell) {
    PageArea area = table.area(page, cell);
    List<Glyph> inside = free.stream().filter(glyph -> holds(area, glyph)).toList();
    free.removeIf(glyph -> holds(area, glyph));
    List<TextLine> lines = TextLine.of(inside);
    if (cell.columnSpan() > 1 && lines.size() == 1) {
      List<TextLine> figures = lines.getFirst().pieces(COLUMN_GAP);
      if (figures.size() > 1
          && figures.stream().allMatch(f -> FIGURE.matcher(f.text()).matches())) {
        return parted(table, cell, figures);
      }
    }
    return List.of(draft(table, cell, lines));
  }

  private static boolean holds(PageArea area, Glyph glyph) {
    return glyph.centre() >= area.x()
        && glyph.centre() < area.x() + area.width()
        && glyph.middle() >= area.y()
        && glyph.middle() < area.y() + area.height();
  }

  /** Several figures in one cell, because a line is missing: each goes to the column it is in. */
  private List<CellDraft> parted(RuledTable table, RuledCell cell, List<TextLine> figures) {
    double[] edges = table.edges();
    List<CellDraft> cells = new ArrayList<>();
    for (int i = 0; i < cell.columnSpan(); i++) {
      int column = cell.column() + i;
      List<TextLine> here =
          figures.stream()
              .filter(f -> middle(f) >= edges[column] && middle(f) < edges[column + 1])
              .toList();
      cells.add(draft(table, new RuledCell(cell.row(), column, cell.rowSpan(), 1, false), here));
    }
    return cells;
  }

  private static double middle(TextLine line) {
    return (line.left() + line.right()) / 2;
  }

  private CellDraft draft(RuledTable table, RuledCell cell, List<TextLine> lines) {
    Set<CellTrait> traits = EnumSet.noneOf(CellTrait.class);
    List<Glyph> glyphs = lines.stream().flatMap(line -> line.glyphs().stream()).toList();
    if (lines.size() > 1) {
      traits.add(CellTrait.WRAPPED);
    }
    if (!cell.whole()) {
      traits.add(CellTrait.UNRULED);
    }
    if (table.isTorn(cell.row(), cell.rowSpan())) {
      traits.add(CellTrait.TORN);
    }
    if (glyphs.stream().anyMatch(strikes::strike)) {
      traits.add(CellTrait.STRUCK);
    }
    boolean stacked = lines.size() > 1 && lines.stream().allMatch(l -> l.glyphs().size() == 1);
    if (stacked || glyphs.stream().anyMatch(Glyph::upright)) {
      traits.add(CellTrait.UPRIGHT);
    }
    return new CellDraft(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        TextLine.joined(lines),
        traits,
        table.area(page, cell));
  }
}
