package org.nianbao.draft;

/** How large a draft may be; a real one is some twenty kilobytes. */
public final class Limits {
  /** Bytes of the whole file. */
  public static final int BYTES = 8 * 1024 * 1024;

  /** UTF-16 units of one text. */
  public static final int TEXT = 200_000;

  /** No draft nests half as deep. */
  static final int DEPTH = 32;

  /** Letters of a number: no draft has one so long. */
  static final int NUMBER = 40;

  static final int NAME = 1_000;

  /** Braces, brackets, names and values; a real draft has some 600. */
  static final int TOKENS = 200_000;

  private Limits() {}
}
