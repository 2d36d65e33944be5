package org.nianbao.ui.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.Section;
import org.nianbao.importer.match.Block;
import org.nianbao.importer.match.BlockHeads;
import org.nianbao.importer.match.BlockSection;
import org.nianbao.importer.match.CellClaims;
import org.nianbao.importer.match.HeadedPlacement;
import org.nianbao.importer.match.PlacedPiece;
import org.nianbao.importer.match.PlacedPiece.Disposition;
import org.nianbao.importer.match.Sheet;
import org.nianbao.importer.match.Sheet.SheetPlace;
import org.nianbao.report.Report;

/**
 * What pasting would do with tables that belong to other sections than the one that is shown: each
 * goes to its own, all as one edit.
 *
 * @param sections where it goes, in the order of the clipboard
 */
public record PagePaste(PastePlan plan, List<Section.Tables> sections) {

  public PagePaste {
    sections = List.copyOf(sections);
  }

  /**
   * The plan for tables of which at least one belongs elsewhere; empty if all belong to the section
   * that is shown, or to none.
   *
   * @param tables what is on the clipboard, a block a table
   * @param shown the section that is shown
   */
  public static Optional<PagePaste> of(List<Block> tables, Section.Tables shown, Report report) {
    Set<Section.Tables> sections = new LinkedHashSet<>();
    Map<Section.Tables, CellClaims> claims = new LinkedHashMap<>();
    List<List<PlacedPiece>> pieces = new ArrayList<>();
    boolean uncertain = false;
    for (Block table : tables) {
      Optional<Section.Tables> home = BlockSection.of(table, report.edition(), shown);
      if (home.isEmpty()) {
        pieces.addAll(homeless(table));
        continue;
      }
      Section.Tables section = home.get();
      sections.add(section);
      Sheet sheet = new Sheet(section.tables());
      HeadedPlacement placement =
          new HeadedPlacement(
              table,
              sheet,
              new SheetPlace(0, 0),
              claims.computeIfAbsent(section, s -> new CellClaims(sheet, report)));
      pieces.addAll(placement.pieces());
      uncertain |= placement.isUncertain();
    }
    boolean elsewhere = sections.stream().anyMatch(s -> !s.equals(shown));
    return elsewhere
        ? Optional.of(new PagePaste(new PastePlan(pieces, uncertain), List.copyOf(sections)))
        : Optional.empty();
  }

  /** A table that is none of the form's. */
  private static List<List<PlacedPiece>> homeless(Block table) {
    return table.rows().stream()
        .map(row -> row.stream().map(text -> new PlacedPiece(text, without(text), null)).toList())
        .toList();
  }

  private static Disposition without(String text) {
    return text.isEmpty()
        ? Disposition.BLANK
        : BlockHeads.isWords(text) ? Disposition.WORDS : Disposition.NO_ROW;
  }
}
