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
 * A version of a draft that was kept. Its file's name says when it was saved or kept, what its
 * bytes must be, and whether it is more than one of many.
 *
 * @param checksum the first 64 bits of the SHA-256 of the whole file, in hexadecimal
 */
public record Generation(Path file, Instant time, String checksum, KeptFor mark) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);
  private static final Pattern NAME =
      Pattern.compile("(\\d{8}-\\d{9})-([0-9a-f]{16})(|-pinned|-unsaved)\\.nianbao");

  /** Why a version is not thinned out with its neighbours in time. */
  public enum KeptFor {
    NONE(""),
    /** The last of an earlier sitting, what others wrote, what was given up. */
    PINNED("-pinned"),
    /** It could not be saved in its file: opening the draft offers it. */
    UNSAVED("-unsaved");

    private final String suffix;

    KeptFor(String suffix) {
      this.suffix = suffix;
    }

    private static KeptFor of(String suffix) {
      return suffix.equals(PINNED.suffix) ? PINNED : suffix.isEmpty() ? NONE : UNSAVED;
    }
  }

  static Generation of(Path folder, Instant time, byte[] bytes, KeptFor mark) {
    return at(folder, time, checksum(bytes), mark);
  }

  private static Generation at(Path folder, Instant time, String checksum, KeptFor mark) {
    String name = TIME.format(time) + "-" + checksum + mark.suffix + ".nianbao";
    return new Generation(folder.resolve(name), time, checksum, mark);
  }

  /** What a file's name says; empty if it is not the name of a generation. */
  static Optional<Generation> of(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      Instant time = TIME.parse(name.group(1), Instant::from);
      return Optional.of(new Generation(file, time, name.group(2), KeptFor.of(name.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The same version with another mark, which its file's name then has. */
  Generation with(KeptFor other) {
    return at(file.resolveSibling(""), time, checksum, other);
  }

  /** The same version in another folder. */
  Generation in(Path folder) {
    return at(folder, time, checksum, mark);
  }

  boolean isOf(byte[] bytes) {
    return checksum.equals(checksum(bytes));
  }

  private static String checksum(byte[] bytes) {
    return Sha256.hex(bytes).substring(0, 16);
  }
}
