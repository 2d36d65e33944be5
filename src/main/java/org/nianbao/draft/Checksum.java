package org.nianbao.draft;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.nianbao.text.Sha256;

/** The SHA-256 that a draft carries of itself: over all its bytes, zeros in its own place. */
public final class Checksum {
  /** What stands in its place while it is computed. */
  static final String ZEROS = "0".repeat(64);

  private static final String MEMBER = "\"sha256\": \"";

  private Checksum() {}

  /** Puts the checksum in the place of its zeros. */
  static byte[] seal(byte[] zeroed) {
    int at = find(zeroed, MEMBER + ZEROS) + MEMBER.length();
    byte[] sealed = zeroed.clone();
    put(sealed, at, Sha256.hex(zeroed));
    return sealed;
  }

  /** Whether the bytes are those that the checksum they carry was made for. */
  static boolean holds(byte[] bytes, String carried) {
    int at = carried.length() == ZEROS.length() ? find(bytes, '"' + carried + '"') + 1 : 0;
    if (at == 0) {
      return false;
    }
    byte[] zeroed = bytes.clone();
    put(zeroed, at, ZEROS);
    return carried.equals(Sha256.hex(zeroed));
  }

  private static void put(byte[] bytes, int at, String hexadecimal) {
    byte[] ascii = hexadecimal.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(ascii, 0, bytes, at, ascii.length);
  }

  /** Where a text first stands, or -1. Ours stands before anything that a clerk can write. */
  static int find(byte[] bytes, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= bytes.length - wanted.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }
}
