package org.nianbao.draft.keep;

import java.nio.file.Path;

/**
 * Where a draft is kept.
 *
 * @param lock of the file
 * @param known what is in it; {@link Fingerprint#NOTHING} for a new one
 */
public record FileBinding(Path file, DraftLock lock, Fingerprint known) {
  FileBinding with(Fingerprint nowKnown) {
    return new FileBinding(file, lock, nowKnown);
  }
}
