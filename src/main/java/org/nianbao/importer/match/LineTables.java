package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.importer.page.ParagraphKind;
import org.nianbao.importer.page.SourceBlock;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceDocument;
import org.nianbao.importer.page.SourceGrid;
import org.nianbao.importer.page.SourceParagraph;
import org.nianbao.importer.page.SourcePlace;

/**
 * Tables that lost their cells: one cell a line, or words with their figures behind them in one
 * line. Each run of paragraphs becomes a grid, a row for each line of words with the figures that
 * follow it.
 */
final class LineTables {
  /** Fewer lines with figures are a text that has some. */
  private static final int LEAST_FIGURES = 5;

  /** Labels of the form are shorter; a longer line is prose with figures. */
  private static final int LONGEST_LINE = 80;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final Pattern FIGURES = Pattern.compile("[-\\d.,/／\\s\\u00A0\\u3000]+");
  private static final Pattern WORDS_AND_FIGURES =
      Pattern.compile(
          "(.*[\\p{IsHan}）)”\"：:])[\\s\\u00A0\\u3000]*([-\\d.,/／\\s\\u00A0\\u3000]*[\\d/／])");

  private final List<SourceGrid> grids = new ArrayList<>();
  private final List<SourceCell> cells = new ArrayList<>();
  private int row = -1;
  private int column;
  private int figures;

  private final Set<String> heads;

  private LineTables(Set<String> heads) {
    this.heads = heads;
  }

  /**
   * Finds them.
   *
   * @param heads the letters of all heads of the form
   */
  static List<SourceGrid> of(SourceDocument document, Set<String> heads) {
    LineTables lines = new LineTables(heads);
    for (SourceBlock block : document.blocks()) {
      if (block instanceof SourceParagraph p
          && p.kind() == ParagraphKind.BODY
          && !p.text().contains("。")) {
        lines.paragraph(p);
      } else if (!(block instanceof SourceParagraph p && p.kind() != ParagraphKind.BODY)) {
        lines.end();
      }
    }
    lines.end();
    return lines.grids;
  }

  private void paragraph(SourceParagraph paragraph) {
    List<String> fused = FusedParagraph.lines(paragraph.text(), heads);
    if (fused.isEmpty() && paragraph.text().length() > LONGEST_LINE) {
      end();
      return;
    }
    List<String> lines = fused.isEmpty() ? List.of(paragraph.text().split("\n")) : fused;
    lines.forEach(line -> line(line.strip(), paragraph.place()));
  }

  private void line(String text, SourcePlace place) {
    Matcher mixed = WORDS_AND_FIGURES.matcher(text);
    if (FIGURES.matcher(text).matches() && !text.isEmpty()) {
      if (row < 0) {
        row = 0;
        column = 1;
      }
      figures(text, place);
    } else if (mixed.matches()) {
      words(mixed.group(1), place);
      figures(mixed.group(2), place);
    } else if (!text.isEmpty()) {
      words(text, place);
    }
  }

  private void words(String text, SourcePlace place) {
    row++;
    column = 0;
    add(text, place);
  }

  private void figures(String text, SourcePlace place) {
    for (String figure : BLANKS.splitAsStream(text.strip()).toList()) {
      figures++;
      add(figure, place);
    }
  }

  private void add(String text, SourcePlace place) {
    cells.add(new SourceCell(row, column++, 1, 1, text, Set.of(), place));
  }

  private void end() {
    if (figures >= LEAST_FIGURES) {
      int width = cells.stream().mapToInt(SourceCell::column).max().orElse(0) + 1;
      grids.add(new SourceGrid(row + 1, width, cells, cells.getFirst().place()));
    }
    cells.clear();
    row = -1;
    figures = 0;
  }
}
