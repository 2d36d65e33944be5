package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One table without lines. Columns are where figures and heads stand one above another: the
 * narrowest pieces make them, and wider ones span those that they overlap. A row is a line with
 * figures, or one whose label is numbered, with the lines that go on it.
 */
final class UnruledTable {
  private static final Pattern FIGURE = Pattern.compile("[-+－]?\\d[\\d,.]*%?[元件万]*|[/／—-]");

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\\d{1,2}[.．、]\\D).*");

  /** Lines of one row follow each other; a row of its own keeps this distance, in letters. */
  private static final double APART = 1.8;

  /** Heads that stand one above another in one cell are this narrow, in letters. */
  private static final double NARROW = 3.2;

  /** A text of one cell while its lines come. */
  private static final class CellPiece {
    private final int row;
    private final List<TextLine> lines = new ArrayList<>();

    CellPiece(int row, TextLine line) {
      this.row = row;
      lines.add(line);
    }

    double left() {
      return lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    }

    double right() {
      return lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    }

    boolean isFigure() {
      return lines.stream().allMatch(line -> FIGURE.matcher(line.text()).matches());
    }
  }

  /** A column's left and right edge. */
  private record Band(double from, double to) {
    boolean overlaps(CellPiece piece) {
      return piece.left() < to && piece.right() > from;
    }
  }

  private final int page;
  private int row = -1;
  private boolean inHeads = true;
  private double before;
  private final List<TextLine> lines;
  private final List<CellPiece> pieces = new ArrayList<>();
  private final List<Band> columns;

  UnruledTable(int page, List<TextLine> lines, double gap, FileReading reading)
      throws UnreadableFileException {
    this.page = page;
    this.lines = List.copyOf(lines);
    for (TextLine line : lines) {
      List<TextLine> parts = line.pieces(gap);
      reading.cells(parts.size());
      reading.goOn();
      add(line, parts);
    }
    columns = columns(reading);
  }

  private void add(TextLine line, List<TextLine> parts) {
    boolean figures = parts.stream().anyMatch(UnruledTable::isFigure);
    boolean numbered = parts.stream().anyMatch(part -> NUMBERED.matcher(part.text()).matches());
    inHeads &= !figures && !numbered;
    List<TextLine> left = inHeads ? withoutStacked(line, parts) : parts;
    boolean apart = line.baseline() - before > APART * line.size();
    boolean begins = row < 0 || inHeads || numbered || apart || isHeadRow(left);
    if (!left.isEmpty() && (begins || clashes(left))) {
      row++;
    }
    before = line.baseline();
    for (TextLine part : left) {
      pieces.add(new CellPiece(row, part));
    }
  }

  private static boolean isFigure(TextLine part) {
    return FIGURE.matcher(part.text()).matches();
  }

  /** Heads of a further part of the table: several, none as narrow as letters set upright. */
  private static boolean isHeadRow(List<TextLine> parts) {
    return parts.size() > 1
        && parts.stream().noneMatch(UnruledTable::isFigure)
        && parts.stream().allMatch(part -> part.right() - part.left() > NARROW * part.size());
  }

  /** Puts heads below the ones that they go on, and gives back the others. */
  private List<TextLine> withoutStacked(TextLine line, List<TextLine> parts) {
    List<CellPiece> above =
        pieces.stream()
            .filter(p -> line.baseline() - p.lines.getLast().baseline() < APART * line.size())
            .toList();
    List<TextLine> others = new ArrayList<>();
    for (TextLine part : parts) {
      List<CellPiece> over = above.stream().filter(piece -> overlap(piece, part)).toList();
      boolean stacked =
          over.size() == 1
              && over.getFirst().right() - over.getFirst().left() < NARROW * line.size()
              && part.right() - part.left() < NARROW * line.size()
              && parts.stream().filter(other -> overlap(over.getFirst(), other)).count() == 1;
      if (stacked) {
        over.getFirst().lines.add(part);
      } else {
        others.add(part);
      }
    }
    return others;
  }

  /** Whether a line cannot be of the row before it: a figure would stand with words or figures. */
  private boolean clashes(List<TextLine> parts) {
    boolean figures = parts.stream().anyMatch(UnruledTable::isFigure);
    List<CellPiece> same = pieces.stream().filter(piece -> piece.row == row).toList();
    if (figures && same.stream().anyMatch(CellPiece::isFigure)) {
      return true;
    }
    return parts.stream()
        .anyMatch(
            part ->
                same.stream()
                    .anyMatch(piece -> overlap(piece, part) && piece.isFigure() != isFigure(part)));
  }

  private static boolean overlap(CellPiece piece, TextLine part) {
    return piece.left() < part.right() && part.left() < piece.right();
  }

  PageArea area() {
    double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    double top = lines.getFirst().top();
    return new PageArea(page, left, top, right - left, lines.getLast().bottom() - top);
  }

  /** From the narrowest piece to the widest: it widens a column, makes one, or spans several. */
  private List<Band> columns(FileReading reading) throws UnreadableFileException {
    List<CellPiece> byWidth =
        pieces.stream()
            .sorted(Comparator.comparingDouble(piece -> piece.right() - piece.left()))
            .toList();
    List<Band> bands = new ArrayList<>();
    for (CellPiece piece : byWidth) {
      reading.goOn();
      List<Band> over = bands.stream().filter(band -> band.overlaps(piece)).toList();
      if (over.isEmpty()) {
        bands.add(new Band(piece.left(), piece.right()));
      } else if (over.size() == 1) {
        Band band = over.getFirst();
        bands.remove(band);
        bands.add(new Band(Math.min(band.from, piece.left()), Math.max(band.to, piece.right())));
      }
    }
    bands.sort(Comparator.comparingDouble(Band::from));
    return bands;
  }

  List<CellDraft> cells() {
    Map<Integer, TreeMap<Integer, List<TextLine>>> rows = new TreeMap<>();
    Map<List<Integer>, Integer> ends = new HashMap<>();
    for (CellPiece piece : pieces) {
      int first = first(piece);
      int last = last(piece);
      rows.computeIfAbsent(piece.row, key -> new TreeMap<>())
          .computeIfAbsent(first, key -> new ArrayList<>())
          .addAll(piece.lines);
      ends.merge(List.of(piece.row, first), last, Math::max);
    }
    List<CellDraft> cells = new ArrayList<>();
    rows.forEach(
        (row, inRow) ->
            inRow.forEach(
                (column, text) -> {
                  Integer next = inRow.higherKey(column);
                  int end = ends.getOrDefault(List.of(row, column), column) + 1;
                  int right = next == null ? end : Math.min(end, next);
                  cells.add(draft(row, column, Math.max(1, right - column), text));
                }));
    return cells;
  }

  private int first(CellPiece piece) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).overlaps(piece)) {
        return i;
      }
    }
    return 0;
  }

  private int last(CellPiece piece) {
    for (int i = columns.size() - 1; i > 0; i--) {
      if (columns.get(i).overlaps(piece)) {
        return i;
      }
    }
    return 0;
  }

  private CellDraft draft(int row, int column, int span, List<TextLine> text) {
    Set<CellTrait> traits = EnumSet.of(CellTrait.UNRULED);
    if (text.size() > 1) {
      traits.add(CellTrait.WRAPPED);
    }
    double left = text.stream().mapToDouble(TextLine::left).min().orElse(0);
    double right = text.stream().mapToDouble(TextLine::right).max().orElse(0);
    double top = text.getFirst().top();
    PageArea area = new PageArea(page, left, top, right - left, text.getLast().bottom() - top);
    return new CellDraft(row, column, 1, span, TextLine.joined(text), traits, area);
  }
}
