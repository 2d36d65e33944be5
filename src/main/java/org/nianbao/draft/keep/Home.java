package org.nianbao.draft.keep;

import java.nio.file.Path;

/**
 * Where a draft is kept.
 *
 * @param lock of the file
 * @param known what is in it; {@link Known#NOTHING} for a new one
 */
public record Home(Path file, DraftLock lock, Known known) {
  Home with(Known nowKnown) {
    return new Home(file, lock, nowKnown);
  }
}
