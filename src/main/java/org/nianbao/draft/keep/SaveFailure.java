package org.nianbao.draft.keep;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.nianbao.disk.FreeSpace;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.FinalDraftException;
import org.nianbao.text.Messages;

/**
 * Why a draft is not on disk.
 *
 * @param left on the disk of the file
 */
public record SaveFailure(SaveFailureKind kind, Path file, FreeSpace left) {
  /** Less than this is no room for another save: the new file stands beside the old one. */
  private static final long ROOM_FOR_A_SAVE = 64 * 1024;

  SaveFailure(SaveFailureKind kind, Path file) {
    this(kind, file, FreeSpace.UNKNOWN);
  }

  static SaveFailure of(Exception e, Path file, FreeSpace left) {
    SaveFailureKind kind =
        switch (e) {
          case FinalDraftException f -> SaveFailureKind.FINAL;
          case ForeignChangeException f -> SaveFailureKind.CHANGED_BY_OTHERS;
          case VersionNotKeptException v -> SaveFailureKind.VERSION_NOT_KEPT;
          case DraftException d -> SaveFailureKind.TOO_LARGE;
          case NoSuchFileException n -> SaveFailureKind.PLACE_GONE;
          case AccessDeniedException a -> SaveFailureKind.NOT_WRITABLE;
          default ->
              left.isUnder(ROOM_FOR_A_SAVE) ? SaveFailureKind.DISK_FULL : SaveFailureKind.OTHER;
        };
    return new SaveFailure(kind, file, left);
  }

  /** One sentence: what is wrong and what to do. */
  public String message(Messages messages) {
    return messages.get("draft.unsaved." + kind, file, left.words());
  }

  /** What went wrong. */
  public enum SaveFailureKind {
    /** Someone else changed the file. */
    CHANGED_BY_OTHERS(true),
    /** Someone else took the lock over. */
    TAKEN_OVER(true),
    /** What others wrote could not be kept as a version, and so was not overwritten. */
    VERSION_NOT_KEPT(true),
    /** A final report is in the file; it is left alone. */
    FINAL(true),
    /** More text than a draft can hold. */
    TOO_LARGE(false),
    DISK_FULL(false),
    NOT_WRITABLE(false),
    /** The folder is no longer there: a drive was removed, a network is down. */
    PLACE_GONE(false),
    OTHER(false);

    private final boolean needsDecision;

    SaveFailureKind(boolean needsDecision) {
      this.needsDecision = needsDecision;
    }

    /** Whether nothing more is tried until the clerk has decided. */
    public boolean needsDecision() {
      return needsDecision;
    }
  }
}
