package org.nianbao.importer.match;

import java.util.List;
import java.util.Map;
import org.nianbao.form.CellId;
import org.nianbao.importer.page.SourcePlace;
import org.nianbao.report.Report;

/**
 * The report that was found in a file.
 *
 * @param cells what was found for the cells of the report's edition, blanks included
 * @param doubts in the order of the form
 * @param unplaced what found no place, in the order of the file
 * @param paragraphs where each paragraph of a section's text stood
 * @param sections how many headings of sections were found
 * @param tables how many sections with tables were found
 */
public record MatchedReport(
    Report report,
    Map<CellId, CellMatch> cells,
    List<CellDoubt> doubts,
    List<UnplacedPiece> unplaced,
    Map<String, List<SourcePlace>> paragraphs,
    int sections,
    int tables) {

  /** A cell to look at, and one reason for it; a cell may have several. */
  public record CellDoubt(CellId cell, String text, DoubtReason reason) {}

  public MatchedReport {
    cells = Map.copyOf(cells);
    doubts = List.copyOf(doubts);
    unplaced = List.copyOf(unplaced);
    paragraphs = Map.copyOf(paragraphs);
  }

  /** Whether there is anything of the form in the file. */
  public boolean isReport() {
    return tables > 0 || sections > 1;
  }
}
