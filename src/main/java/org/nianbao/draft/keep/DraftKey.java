package org.nianbao.draft.keep;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;

/**
 * Which draft kept versions belong to: its id, which it keeps when it is renamed or moved, and its
 * file, by which copies with the same id are told apart.
 *
 * @param file where it really is, links followed: known beforehand, as a share that is away cannot
 *     be asked while a version is kept
 * @param id null if the draft has none, or if its file cannot be read
 */
public record DraftKey(Path file, @Nullable String id) {

  public static DraftKey of(Path file, Draft draft) {
    return new DraftKey(file, draft.id());
  }

  /** Of a file that is gone or cannot be read. */
  public static DraftKey unread(Path file) {
    return new DraftKey(file, null);
  }
}
