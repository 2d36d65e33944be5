package org.nianbao.draft.keep;

import java.util.Optional;
import org.nianbao.draft.Checksum;

/**
 * What we last saw in a file.
 *
 * @param checksum SHA-256 of all its bytes; empty if there was no file
 */
public record Known(Optional<String> checksum) {
  /** No file yet. */
  public static final Known NOTHING = new Known(Optional.empty());

  static Known of(byte[] bytes) {
    return new Known(Optional.of(Checksum.of(bytes)));
  }
}
