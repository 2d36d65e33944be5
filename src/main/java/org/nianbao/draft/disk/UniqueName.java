package org.nianbao.draft.disk;

/**
 * Names for files that live a moment. Not random ones: on Windows the first random number of a
 * program is seeded by asking every network adapter, which takes long, and which an offline program
 * has no business doing.
 */
public final class UniqueName {
  private UniqueName() {}

  /** A name that no other process of this computer has, nor this one a moment later. */
  public static String now() {
    return Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX)
        + "-"
        + Long.toUnsignedString(System.nanoTime(), Character.MAX_RADIX);
  }
}
