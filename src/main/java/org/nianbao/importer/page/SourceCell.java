package org.nianbao.importer.page;

import java.util.Set;

/**
 * A cell of a grid.
 *
 * @param row from 0
 * @param column from 0
 * @param rowSpan how many rows it covers, at least 1
 * @param columnSpan how many columns it covers, at least 1
 * @param text as the file has it, without blanks at its ends; paragraphs and the writer's breaks
 *     are parted by line feeds, lines that a PDF broke are joined
 */
public record SourceCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    Set<CellTrait> traits,
    SourcePlace place) {
  public SourceCell {
    traits = Set.copyOf(traits);
  }
}
