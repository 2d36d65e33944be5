package org.nianbao.ui.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.form.Table;
import org.nianbao.importer.match.Block;
import org.nianbao.importer.match.BlockHeads;
import org.nianbao.importer.match.CellClaims;
import org.nianbao.importer.match.HeadedPlacement;
import org.nianbao.importer.match.PlacedPiece;
import org.nianbao.importer.match.PlacedPiece.Disposition;
import org.nianbao.importer.match.Sheet;
import org.nianbao.importer.match.Sheet.SheetPlace;
import org.nianbao.report.Report;
import org.nianbao.ui.paste.PastePlan.Target;

/**
 * Finds the place of a block. Heads that are recognised say where rows and columns go, wherever the
 * block was pasted; what has none goes to the selected cells, as in Excel.
 */
final class PasteMatcher {
  private final Block given;
  private final Sheet sheet;
  private final Target target;
  private final CellClaims claims;
  private boolean isUncertain;

  PasteMatcher(Block given, Sheet sheet, Target target, Report report) {
    this.given = given;
    this.sheet = sheet;
    this.target = target;
    this.claims = new CellClaims(sheet, report);
  }

  PastePlan plan() {
    HeadedPlacement headed =
        new HeadedPlacement(given, sheet, new SheetPlace(target.top(), target.left()), claims);
    if (headed.isPossible()) {
      List<List<PlacedPiece>> pieces = headed.pieces();
      return new PastePlan(pieces, headed.isUncertain());
    }
    List<List<PlacedPiece>> pieces = bySelection();
    return new PastePlan(pieces, isUncertain);
  }

  /** Without heads: words around the figures stay out, the rest goes to the selected cells. */
  private List<List<PlacedPiece>> bySelection() {
    int top = 0;
    while (top < given.height() && allWords(given.rows().get(top))) {
      top++;
    }
    int left = 0;
    while (top < given.height() && left < given.width() && allWords(column(left, top))) {
      left++;
    }
    Block block = top == 0 && left == 0 ? filling() : given;
    SheetPlace at = place(block.height() - top, block.width() - left);
    List<List<PlacedPiece>> pieces = new ArrayList<>();
    for (int r = 0; r < block.height(); r++) {
      List<PlacedPiece> line = new ArrayList<>();
      for (int c = 0; c < block.width(); c++) {
        String text = block.text(r, c);
        line.add(
            r < top || c < left || BlockHeads.isWords(text)
                ? new PlacedPiece(
                    text, text.isEmpty() ? Disposition.BLANK : Disposition.WORDS, null)
                : claims.put(text, at.plus(r - top, c - left)));
      }
      pieces.add(line);
    }
    return pieces;
  }

  private static boolean allWords(List<String> texts) {
    return texts.stream().anyMatch(t -> !t.isEmpty())
        && texts.stream().allMatch(t -> t.isEmpty() || BlockHeads.isWords(t));
  }

  private List<String> column(int column, int top) {
    return IntStream.range(top, given.height()).mapToObj(r -> given.text(r, column)).toList();
  }

  /** A selection that is a multiple of the block is filled with it. */
  private Block filling() {
    int height = target.bottom() - target.top() + 1;
    int width = target.right() - target.left() + 1;
    boolean fits = !given.isEmpty() && height % given.height() == 0 && width % given.width() == 0;
    return fits ? given.repeated(height, width) : given;
  }

  /** The selected cell; for a block that is as large as a table and would not fit, its first. */
  private SheetPlace place(int height, int width) {
    Table here = sheet.table(target.top());
    boolean asLarge =
        here.rows().size() == height && here.columns().size() == width && height * width > 1;
    if (asLarge && (target.top() > sheet.firstRow(here) || target.left() > 0)) {
      isUncertain = true;
      return new SheetPlace(sheet.firstRow(here), 0);
    }
    return new SheetPlace(target.top(), target.left());
  }
}
