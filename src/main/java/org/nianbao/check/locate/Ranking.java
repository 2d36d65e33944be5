package org.nianbao.check.locate;

import java.util.Comparator;
import java.util.List;
import org.nianbao.check.locate.Explanation.Operation;

/**
 * Orders what explains the same sums at the same cost, likeliest first: totals that were forgotten,
 * then by the slips of the hand between typed and mended figures, then what was typed before what
 * was copied, then zeros last, then as the form has it.
 */
final class Ranking {
  private final SumSystem system;
  private final CellFigures cells;

  Ranking(SumSystem system) {
    this.system = system;
    this.cells = system.cells();
  }

  /** A candidate with what it is ordered by. */
  private record Rank(
      Candidate candidate,
      boolean forgottenTotal,
      int distance,
      int copied,
      int zeros,
      int telling,
      int first) {}

  private static final Comparator<Rank> ORDER =
      Comparator.comparing((Rank r) -> !r.forgottenTotal())
          .thenComparingInt(Rank::distance)
          .thenComparingInt(Rank::copied)
          .thenComparingInt(Rank::zeros)
          .thenComparingInt(Rank::telling)
          .thenComparingInt(Rank::first);

  /** What takes the greatest coincidence to be wrong comes first. */
  private static final List<Operation> TELLING =
      List.of(
          Operation.SIGN,
          Operation.SWAP_ROWS,
          Operation.SHIFT,
          Operation.SWAP,
          Operation.COLUMN,
          Operation.TRANSPOSE,
          Operation.FACTOR,
          Operation.DIGIT,
          Operation.VALUE);

  /** Likeliest first. */
  List<Candidate> ordered(List<Candidate> candidates) {
    return candidates.stream().map(this::rank).sorted(ORDER).map(Rank::candidate).toList();
  }

  private Rank rank(Candidate candidate) {
    CellChanges changes = candidate.changes();
    boolean forgotten = false;
    int distance = candidate.hasSlip() ? 1 : 0;
    int copied = 0;
    int zeros = 0;
    for (int i = 0; i < changes.size(); i++) {
      int cell = changes.cell(i);
      copied += cells.isCopied(cell) ? 1 : 0;
      forgotten |= system.isForgottenTotal(cell);
      if (!candidate.slip().has(cell) || cell == candidate.root()) {
        distance += OperationNaming.slips(cells, cell, changes.figure(i));
        zeros += cells.figure(cell) == 0 ? 1 : 0;
      }
    }
    return new Rank(
        candidate,
        forgotten,
        distance,
        copied,
        zeros,
        TELLING.indexOf(candidate.operation()),
        changes.cell(0));
  }
}
