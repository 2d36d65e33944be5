package org.nianbao.draft.keep;

import java.util.Optional;

/** What came of locking a draft. */
public sealed interface Locking {

  /**
   * It is ours.
   *
   * @param left the program that had it and ended without giving it back: it crashed, or the power
   *     went
   */
  record Ours(DraftLock lock, Optional<Owner> left) implements Locking {}

  /**
   * Someone else has it open.
   *
   * @param certain false for another computer: from here nobody can tell whether it still runs
   */
  record Theirs(Owner owner, boolean certain) implements Locking {}
}
