package org.nianbao.draft.keep;

import java.util.Optional;
import org.nianbao.text.Sha256;

/**
 * What we last saw in a file.
 *
 * @param checksum SHA-256 of all its bytes; empty if there was no file
 */
public record Fingerprint(Optional<String> checksum) {
  /** No file yet. */
  public static final Fingerprint NOTHING = new Fingerprint(Optional.empty());

  static Fingerprint of(byte[] bytes) {
    return new Fingerprint(Optional.of(Sha256.hex(bytes)));
  }
}
