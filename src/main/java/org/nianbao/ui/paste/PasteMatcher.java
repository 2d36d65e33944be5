package org.nianbao.ui.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nianbao.form.CellId;
import org.nianbao.form.NumberKind;
import org.nianbao.form.Table;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.ui.paste.PastePlan.Target;
import org.nianbao.ui.paste.PlacedPiece.Disposition;
import org.nianbao.ui.paste.Sheet.Place;

/**
 * Finds the place of a block. Heads that are recognised say where rows and columns go, wherever the
 * block was pasted; what has none goes to the selected cells, as in Excel.
 */
final class PasteMatcher {
  private static final int NOWHERE = -1;

  private final Block given;
  private final Sheet sheet;
  private final Target target;
  private final Report report;
  private final Set<CellId> used = new HashSet<>();
  private boolean isUncertain;

  PasteMatcher(Block given, Sheet sheet, Target target, Report report) {
    this.given = given;
    this.sheet = sheet;
    this.target = target;
    this.report = report;
  }

  PastePlan plan() {
    BlockHeads heads = new BlockHeads(given, sheet);
    List<List<PlacedPiece>> pieces =
        heads.labelColumns() > 0 || heads.hasHeadRows() ? byHeads(heads) : bySelection();
    return new PastePlan(pieces, isUncertain);
  }

  private List<List<PlacedPiece>> byHeads(BlockHeads heads) {
    List<List<PlacedPiece>> pieces = new ArrayList<>();
    Map<Integer, Integer> unnamed = heads.labelColumns() == 0 ? inOrder(heads) : Map.of();
    for (int r = 0; r < given.height(); r++) {
      int row = heads.namedRow(r).orElse(unnamed.getOrDefault(r, NOWHERE));
      Map<Integer, List<String>> words = heads.wordsAbove(r);
      Map<Integer, Integer> columns = row == NOWHERE ? Map.of() : columns(heads, words, row);
      List<PlacedPiece> line = new ArrayList<>();
      for (int c = 0; c < given.width(); c++) {
        String text = given.text(r, c);
        boolean isHead = c < heads.labelColumns() || heads.isHeadRow(r);
        if (isHead || (row == NOWHERE && BlockHeads.isWords(text))) {
          line.add(
              new PlacedPiece(text, text.isEmpty() ? Disposition.BLANK : Disposition.HEAD, null));
        } else if (row == NOWHERE || !columns.containsKey(c)) {
          line.add(leftOut(text, row == NOWHERE ? Disposition.NO_ROW : Disposition.NO_COLUMN));
        } else {
          line.add(
              put(
                  withUnit(text, words.getOrDefault(c, List.of()), row, columns.get(c)),
                  new Place(row, columns.get(c))));
        }
      }
      pieces.add(line);
    }
    return pieces;
  }

  /**
   * Rows without names under heads of columns: all rows of a table go from its first, others from
   * the selected one.
   */
  private Map<Integer, Integer> inOrder(BlockHeads heads) {
    List<Integer> lines =
        IntStream.range(0, given.height())
            .filter(r -> !heads.isHeadRow(r) && hasFigures(r) && !heads.wordsAbove(r).isEmpty())
            .boxed()
            .toList();
    if (lines.isEmpty()) {
      return Map.of();
    }
    Map<Integer, List<String>> words = heads.wordsAbove(lines.getFirst());
    Table table = sheet.tables().getFirst();
    for (Table other : sheet.tables()) {
      if (matched(other, words) > matched(table, words)) {
        table = other;
      }
    }
    boolean within = sheet.table(target.top()).equals(table);
    int from = within && lines.size() != table.rows().size() ? target.top() : sheet.firstRow(table);
    Map<Integer, Integer> rows = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int row = from + i;
      rows.put(lines.get(i), row < sheet.rows() ? row : NOWHERE);
    }
    return rows;
  }

  private static int matched(Table table, Map<Integer, List<String>> words) {
    return new ColumnLabels(table).match(words).size();
  }

  private boolean hasFigures(int row) {
    return given.rows().get(row).stream().anyMatch(t -> !t.isEmpty() && !BlockHeads.isWords(t));
  }

  /** By heads where there are some for this table, else by position. */
  private Map<Integer, Integer> columns(
      BlockHeads heads, Map<Integer, List<String>> words, int row) {
    Table table = sheet.table(row);
    Map<Integer, Integer> matched = new ColumnLabels(table).match(words);
    if (!matched.isEmpty()) {
      return matched;
    }
    int from = heads.labelColumns();
    int width = given.width() - from;
    int columns = table.columns().size();
    if (width != columns) {
      width = usedWidth(heads, table, from);
    }
    int offset = 0;
    if (width < columns && target.left() + width <= columns) {
      offset = target.left();
      isUncertain |= offset > 0 && width > 1;
    }
    Map<Integer, Integer> placed = new HashMap<>();
    for (int c = from; c < given.width(); c++) {
      placed.put(c, c - from + offset);
    }
    return placed;
  }

  /** How many columns the rows of a table fill. */
  private int usedWidth(BlockHeads heads, Table table, int from) {
    int width = 0;
    for (int r = 0; r < given.height(); r++) {
      if (heads.namedRow(r).filter(row -> sheet.table(row).equals(table)).isPresent()) {
        for (int c = from; c < given.width(); c++) {
          width = given.text(r, c).isEmpty() ? width : Math.max(width, c - from + 1);
        }
      }
    }
    return width;
  }

  /** A head that says 元 over figures that belong into a column of 万元: let the cell ask. */
  private String withUnit(String text, List<String> words, int row, int column) {
    String said = String.join("", words);
    boolean other =
        said.contains("元") && !said.contains("万元") && text.matches("[\\d.,]*[1-9][\\d.,]*");
    return other && sheet.cell(row, column).filter(this::isMoney).isPresent() ? text + "元" : text;
  }

  private boolean isMoney(CellId cell) {
    return sheet.table(sheet.place(cell).row()).number(cell) == NumberKind.MONEY;
  }

  /** Without heads: words around the figures stay out, the rest goes to the selected cells. */
  private List<List<PlacedPiece>> bySelection() {
    int top = 0;
    while (top < given.height() && allWords(given.rows().get(top))) {
      top++;
    }
    int left = 0;
    while (top < given.height() && left < given.width() && allWords(column(left, top))) {
      left++;
    }
    Block block = top == 0 && left == 0 ? filling() : given;
    Place at = place(block.height() - top, block.width() - left);
    List<List<PlacedPiece>> pieces = new ArrayList<>();
    for (int r = 0; r < block.height(); r++) {
      List<PlacedPiece> line = new ArrayList<>();
      for (int c = 0; c < block.width(); c++) {
        String text = block.text(r, c);
        line.add(
            r < top || c < left
                ? new PlacedPiece(
                    text, text.isEmpty() ? Disposition.BLANK : Disposition.WORDS, null)
                : put(text, at.plus(r - top, c - left)));
      }
      pieces.add(line);
    }
    return pieces;
  }

  private static boolean allWords(List<String> texts) {
    return texts.stream().anyMatch(t -> !t.isEmpty())
        && texts.stream().allMatch(t -> t.isEmpty() || BlockHeads.isWords(t));
  }

  private List<String> column(int column, int top) {
    return IntStream.range(top, given.height()).mapToObj(r -> given.text(r, column)).toList();
  }

  /** A selection that is a multiple of the block is filled with it. */
  private Block filling() {
    int height = target.bottom() - target.top() + 1;
    int width = target.right() - target.left() + 1;
    boolean fits = !given.isEmpty() && height % given.height() == 0 && width % given.width() == 0;
    return fits ? given.repeated(height, width) : given;
  }

  /** The selected cell; for a block that is as large as a table and would not fit, its first. */
  private Place place(int height, int width) {
    Table here = sheet.table(target.top());
    boolean asLarge =
        here.rows().size() == height && here.columns().size() == width && height * width > 1;
    if (asLarge && (target.top() > sheet.firstRow(here) || target.left() > 0)) {
      isUncertain = true;
      return new Place(sheet.firstRow(here), 0);
    }
    return new Place(target.top(), target.left());
  }

  private PlacedPiece put(String text, Place place) {
    Optional<CellId> cell = sheet.cell(place);
    if (cell.isEmpty()) {
      return leftOut(text, Disposition.OUTSIDE);
    }
    CellId id = cell.get();
    if (!used.add(id)) {
      return leftOut(text, Disposition.TWICE);
    }
    if (text.isEmpty()) {
      return new PlacedPiece(
          text, report.typed(id).isEmpty() ? Disposition.BLANK : Disposition.ERASES, id);
    }
    boolean unreadable = report.read(id, text, Origin.PASTED).reading().isUnreadable();
    return new PlacedPiece(text, unreadable ? Disposition.UNREADABLE : Disposition.PLACED, id);
  }

  private static PlacedPiece leftOut(String text, Disposition fate) {
    return new PlacedPiece(text, text.isEmpty() ? Disposition.BLANK : fate, null);
  }
}
