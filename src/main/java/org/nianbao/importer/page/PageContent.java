package org.nianbao.importer.page;

import java.util.List;

/**
 * One page of a PDF.
 *
 * @param number from 1
 * @param lines that stand in no table with ruling lines, from top to bottom
 * @param ruled the tables that have them
 * @param watermarks what lies behind the text
 */
record PageContent(
    int number,
    PageFrame frame,
    List<TextLine> lines,
    List<PagePiece> ruled,
    List<TextLine> watermarks) {
  PageContent {
    lines = List.copyOf(lines);
    ruled = List.copyOf(ruled);
    watermarks = List.copyOf(watermarks);
  }
}
