package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.importer.page.CellTrait;
import org.nianbao.importer.page.ParagraphKind;
import org.nianbao.importer.page.SourceBlock;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceDocument;
import org.nianbao.importer.page.SourceFormat;
import org.nianbao.importer.page.SourceGrid;
import org.nianbao.importer.page.SourceParagraph;
import org.nianbao.importer.page.SourcePlace;

/** Builds what a reader of files would give: paragraphs and grids, one after the other. */
final class SourcePages {
  private static final Pattern SPAN = Pattern.compile("(.*)\\{(\\d+)x(\\d+)}", Pattern.DOTALL);

  private final List<SourceBlock> blocks = new ArrayList<>();
  private final SourceFormat format;
  private int ordinal;

  SourcePages(SourceFormat format) {
    this.format = format;
  }

  static SourcePages docx() {
    return new SourcePages(SourceFormat.DOCX);
  }

  SourcePages say(String... paragraphs) {
    return say(ParagraphKind.BODY, paragraphs);
  }

  SourcePages say(ParagraphKind kind, String... paragraphs) {
    for (String text : paragraphs) {
      blocks.add(new SourceParagraph(text, kind, new SourcePlace(ordinal++)));
    }
    return this;
  }

  /**
   * A grid: a row a string, cells parted by {@code |}; {@code text{2x3}} spans two rows and three
   * columns; {@code ~} is a place that no cell covers.
   */
  SourcePages grid(String... rows) {
    return grid(EnumSet.noneOf(CellTrait.class), rows);
  }

  SourcePages grid(Set<CellTrait> traits, String... rows) {
    List<SourceCell> cells = new ArrayList<>();
    Set<List<Integer>> covered = new HashSet<>();
    SourcePlace place = new SourcePlace(ordinal);
    int width = 0;
    for (int r = 0; r < rows.length; r++) {
      int column = 0;
      for (String text : Arrays.asList(rows[r].split("\\|", -1))) {
        while (covered.contains(List.of(r, column))) {
          column++;
        }
        Matcher span = SPAN.matcher(text);
        boolean spans = span.matches();
        int down = spans ? Integer.parseInt(span.group(2)) : 1;
        int across = spans ? Integer.parseInt(span.group(3)) : 1;
        for (int i = r; i < r + down; i++) {
          for (int j = column; j < column + across; j++) {
            covered.add(List.of(i, j));
          }
        }
        if (!text.equals("~")) {
          cells.add(
              new SourceCell(
                  r,
                  column,
                  down,
                  across,
                  spans ? span.group(1) : text,
                  traits,
                  new SourcePlace(ordinal++)));
        }
        column += across;
        width = Math.max(width, column);
      }
    }
    blocks.add(new SourceGrid(rows.length, width, cells, place));
    return this;
  }

  SourceDocument document() {
    return new SourceDocument(format, blocks);
  }
}
