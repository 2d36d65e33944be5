package org.nianbao.ui.paste;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.importer.match.Block;
import org.nianbao.importer.match.PlacedPiece;
import org.nianbao.importer.match.PlacedPiece.Disposition;
import org.nianbao.importer.match.Sheet;
import org.nianbao.importer.match.Sheet.SheetPlace;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/**
 * What pasting a block would do: what goes where, and what does not and why. Nothing of the block
 * is missing in it.
 *
 * @param pieces the block, row by row
 * @param isUncertain whether its place was found in a way that the clerk should look at first
 */
public record PastePlan(List<List<PlacedPiece>> pieces, boolean isUncertain) {

  /** The cells that are selected, the first and the last row and column of them. */
  public record Target(int top, int left, int bottom, int right) {}

  public PastePlan {
    pieces = pieces.stream().map(List::copyOf).toList();
  }

  public static PastePlan of(Block block, Sheet sheet, Target target, Report report) {
    return new PasteMatcher(block, sheet, target, report).plan();
  }

  public Stream<PlacedPiece> all() {
    return pieces.stream().flatMap(List::stream);
  }

  public long count(Disposition fate) {
    return all().filter(p -> p.fate() == fate).count();
  }

  /** Whether anything of it goes into a cell. */
  public boolean putsIn() {
    return all().anyMatch(p -> p.target() != null);
  }

  /** Whether it can be done without asking. A single cell that cannot be read is like typing it. */
  public boolean isPlain() {
    boolean single = pieces.size() == 1 && pieces.getFirst().size() == 1;
    return !isUncertain
        && all()
            .noneMatch(
                p -> p.fate().isDoubtful() && !(single && p.fate() == Disposition.UNREADABLE));
  }

  /** The edit that does it; empty if it would change nothing. */
  public Optional<Edit> edit(Report report) {
    Map<CellId, @Nullable Entry> entries = new HashMap<>();
    all()
        .forEach(
            piece -> {
              CellId cell = piece.target();
              if (cell != null && !report.typed(cell).equals(piece.text())) {
                entries.put(cell, report.read(cell, piece.text(), Origin.PASTED));
              }
            });
    Edit edit = new Edit.Cells(entries);
    return entries.isEmpty() || edit.isIdleOn(report) ? Optional.empty() : Optional.of(edit);
  }

  /** The smallest block of cells with all that it puts in; empty if it puts in nothing. */
  public Optional<Target> extent(Sheet sheet) {
    return all()
        .map(PlacedPiece::target)
        .flatMap(Stream::ofNullable)
        .map(sheet::place)
        .map(PastePlan::at)
        .reduce(
            (a, b) ->
                new Target(
                    Math.min(a.top(), b.top()),
                    Math.min(a.left(), b.left()),
                    Math.max(a.bottom(), b.bottom()),
                    Math.max(a.right(), b.right())));
  }

  private static Target at(SheetPlace place) {
    return new Target(place.row(), place.column(), place.row(), place.column());
  }
}
