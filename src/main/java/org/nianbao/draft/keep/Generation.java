package org.nianbao.draft.keep;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.text.Sha256;

/**
 * A version of a draft that was kept. Its file's name says when it was kept and what its bytes must
 * be.
 *
 * @param checksum the first 64 bits of the SHA-256 of the whole file, in hexadecimal
 */
public record Generation(Path file, Instant time, String checksum) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{9})-([0-9a-f]{16})\\.nianbao");

  static Generation of(Path folder, Instant time, byte[] bytes) {
    String checksum = checksum(bytes);
    return new Generation(
        folder.resolve(TIME.format(time) + "-" + checksum + ".nianbao"), time, checksum);
  }

  /** What a file's name says; empty if it is not the name of a generation. */
  static Optional<Generation> of(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      Instant time = TIME.parse(name.group(1), Instant::from);
      return Optional.of(new Generation(file, time, name.group(2)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  boolean isOf(byte[] bytes) {
    return checksum.equals(checksum(bytes));
  }

  private static String checksum(byte[] bytes) {
    return Sha256.hex(bytes).substring(0, 16);
  }
}
