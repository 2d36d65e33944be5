package org.nianbao.draft.keep;

import java.util.Optional;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.Opened;

/** What came of opening a file. */
public sealed interface OpenResult {

  /**
   * It can be shown.
   *
   * @param known what the file holds, to notice when someone else changes it
   * @param rescue the newest good version kept, where the file was edited by hand
   * @param unsaved what could not be saved in the file the last time
   */
  record Good(
      Opened opened,
      Fingerprint known,
      Optional<RecoveredVersion> rescue,
      Optional<RecoveredVersion> unsaved)
      implements OpenResult {}

  /**
   * It cannot be shown.
   *
   * @param rescue the newest good version that was kept or left behind, if any
   */
  record Damaged(DraftException why, Optional<RecoveredVersion> rescue) implements OpenResult {}
}
