package org.nianbao.importer.page;

import java.util.function.BooleanSupplier;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/** One file being read: what it has cost so far, and whether to go on. */
final class FileReading {
  private final ReadingLimits limits;
  private final BooleanSupplier cancelled;
  private final long begun = System.nanoTime();
  private long unpacked;
  private long cells;
  private long characters;

  FileReading(ReadingLimits limits, BooleanSupplier cancelled) {
    this.limits = limits;
    this.cancelled = cancelled;
  }

  ReadingLimits limits() {
    return limits;
  }

  /** To be asked in every loop whose length the file decides. */
  void goOn() throws UnreadableFileException {
    if (cancelled.getAsBoolean()) {
      throw new UnreadableFileException(UnreadableReason.CANCELLED);
    }
    if (System.nanoTime() - begun > limits.time().toNanos()) {
      throw new UnreadableFileException(UnreadableReason.TIMED_OUT);
    }
  }

  void unpacked(long more) throws UnreadableFileException {
    unpacked += more;
    require(unpacked <= limits.unpackedBytes(), UnreadableReason.UNPACKS_TOO_LARGE);
    goOn();
  }

  void cells(long more) throws UnreadableFileException {
    cells += more;
    require(cells <= limits.cells(), UnreadableReason.TOO_MANY_CELLS);
  }

  void characters(long more) throws UnreadableFileException {
    characters += more;
    require(characters <= limits.characters(), UnreadableReason.TOO_MUCH_TEXT);
  }

  void depth(int depth) throws UnreadableFileException {
    require(depth <= limits.depth(), UnreadableReason.TOO_DEEP);
  }

  private static void require(boolean held, UnreadableReason reason)
      throws UnreadableFileException {
    if (!held) {
      throw new UnreadableFileException(reason);
    }
  }
}
