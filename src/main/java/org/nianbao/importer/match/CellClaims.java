package org.nianbao.importer.match;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.CellId;
import org.nianbao.importer.match.PlacedPiece.Disposition;
import org.nianbao.importer.match.Sheet.SheetPlace;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** Which cells of a sheet have been given something; each takes one text. */
public final class CellClaims {
  private final Sheet sheet;
  private final Report report;
  private final Set<CellId> used = new HashSet<>();

  /**
   * @param report what stands in the cells so far
   */
  public CellClaims(Sheet sheet, Report report) {
    this.sheet = sheet;
    this.report = report;
  }

  /** What becomes of a text that is put into a place of the sheet. */
  public PlacedPiece put(String text, SheetPlace place) {
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

  /** A text that goes nowhere. */
  public static PlacedPiece leftOut(String text, Disposition fate) {
    return new PlacedPiece(text, text.isEmpty() ? Disposition.BLANK : fate, null);
  }
}
