package org.nianbao.check.locate;

/**
 * Whether an explanation can be called certain. That it stands alone is not enough: people have to
 * be able to rely on the word, so whatever else they really do must be out of the question.
 */
final class Certainty {
  /**
   * Differences up to this come about twice by chance: most figures of a small body are of one
   * digit, so that errors in two of them often are of the same size and look like another error
   * elsewhere. Greater ones hardly ever are.
   */
  static final long SMALL = 3;

  private final SumSystem system;

  Certainty(SumSystem system) {
    this.system = system;
  }

  boolean isCertain(ExplanationSearch.Group group) {
    return group.complete()
        && group.candidates().size() == 1
        && group.rivals().isEmpty()
        && group.cost() <= 2
        && isBeyondDoubt(group.candidates().getFirst());
  }

  private boolean isBeyondDoubt(Candidate candidate) {
    if (!candidate.exact()) {
      return false;
    }
    if (candidate.hasRoot()) {
      return candidate.changes().size() == 1 || isSeenByATotal(candidate.root());
    }
    return candidate.hasSlip() == candidate.isOneSlip() && movesSuspectsAlone(candidate.changes());
  }

  /**
   * Whether some total shows that this very cell is wrong. If all totals were made from it, any
   * other cell of its line with its totals would explain the sums as well.
   */
  private boolean isSeenByATotal(int root) {
    for (int sum : system.sumsOf(root)) {
      if (system.isBroken(sum) && system.isOfATotal(sum)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there was a reason to touch each of the figures. */
  private boolean movesSuspectsAlone(CellChanges changes) {
    for (int i = 0; i < changes.size(); i++) {
      if (!system.isSuspect(changes.cell(i))) {
        return false;
      }
    }
    return true;
  }
}
