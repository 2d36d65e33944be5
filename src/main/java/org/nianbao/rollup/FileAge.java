package org.nianbao.rollup;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * By which of two files of a unit it is seen which is newer. The newer comes first.
 *
 * @param savedAt when the draft was last saved; null for another program's file
 * @param sequence how often the draft was saved; 0 for another program's file
 * @param modified when the file was last written, as the disk has it
 */
public record FileAge(@Nullable OffsetDateTime savedAt, long sequence, Instant modified)
    implements Comparable<FileAge> {
  private static final Comparator<FileAge> NEWEST =
      Comparator.comparing(FileAge::saved)
          .thenComparingLong(FileAge::sequence)
          .thenComparing(FileAge::modified)
          .reversed();

  private Instant saved() {
    return savedAt == null ? Instant.MIN : savedAt.toInstant();
  }

  /** When it was saved by this program, else when the disk says that it was written. */
  public OffsetDateTime time() {
    return savedAt == null ? modified.atZone(ZoneId.systemDefault()).toOffsetDateTime() : savedAt;
  }

  @Override
  public int compareTo(FileAge other) {
    return NEWEST.compare(this, other);
  }
}
