package org.nianbao.importer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.importer.page.PageArea;
import org.nianbao.importer.page.SourceBlock;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceDocument;
import org.nianbao.importer.page.SourceGrid;
import org.nianbao.importer.page.SourceParagraph;
import org.nianbao.importer.page.SourcePlace;
import org.nianbao.text.Messages;

/** Finds what stands at a place of a file, and says where that is. */
public final class SourceIndex {
  private final SourceDocument document;
  private final Map<Integer, Spot> spots = new HashMap<>();

  /**
   * What stands somewhere.
   *
   * @param block which block of the file it is or stands in, from 0
   * @param number which paragraph or grid of the file that is, from 1
   * @param inGrid the cell; null for a paragraph
   */
  public record Spot(int block, int number, @Nullable SourceCell inGrid) {

    public Optional<SourceCell> cell() {
      return Optional.ofNullable(inGrid);
    }
  }

  public SourceIndex(SourceDocument document) {
    this.document = document;
    int paragraphs = 0;
    int grids = 0;
    for (int b = 0; b < document.blocks().size(); b++) {
      SourceBlock block = document.blocks().get(b);
      switch (block) {
        case SourceParagraph p -> spots.put(p.place().ordinal(), new Spot(b, ++paragraphs, null));
        case SourceGrid grid -> {
          grids++;
          for (SourceCell cell : grid.cells()) {
            spots.put(cell.place().ordinal(), new Spot(b, grids, cell));
          }
        }
      }
    }
  }

  public SourceDocument document() {
    return document;
  }

  /** What stands at a place; empty if the file has no such place. */
  public Optional<Spot> at(SourcePlace place) {
    return Optional.ofNullable(spots.get(place.ordinal()));
  }

  /** A place in words: 第 3 页; 第 2 张表第 5 行第 3 列; 第 12 段. */
  public String where(SourcePlace place, Messages messages) {
    Optional<PageArea> area = place.area();
    String at =
        area.isPresent()
            ? messages.get("import.where.page", area.get().page())
            : at(place)
                .map(spot -> where(spot, messages))
                .orElseGet(() -> messages.get("import.where.paragraph", place.ordinal() + 1));
    return place.part().isEmpty() ? at : messages.get("import.where.part", place.part(), at);
  }

  private static String where(Spot spot, Messages messages) {
    return spot.cell()
        .map(
            cell ->
                messages.get("import.where.cell", spot.number(), cell.row() + 1, cell.column() + 1))
        .orElseGet(() -> messages.get("import.where.paragraph", spot.number()));
  }
}
