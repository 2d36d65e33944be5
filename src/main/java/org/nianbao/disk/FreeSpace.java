package org.nianbao.disk;

/** What a disk still has room for. */
public record FreeSpace(long bytes) {
  /** Of a disk that cannot be asked, and may have any. */
  public static final FreeSpace UNKNOWN = new FreeSpace(Long.MAX_VALUE);

  private static final long KB = 1024;
  private static final long MB = KB * KB;

  /** As the clerk reads it: in megabytes, and of the last one in kilobytes. */
  public String words() {
    return bytes < MB ? bytes / KB + " KB" : bytes / MB + " MB";
  }

  /** Whether fewer than this many bytes are left. */
  public boolean isUnder(long limit) {
    return bytes < limit;
  }
}
