package org.nianbao.importer.page;

import java.time.Duration;

/**
 * What reading one file may cost. A report of a whole city has 30 pages and 3 MB; a limit is far
 * above what an office publishes and far below what would stop the machine.
 *
 * @param bytes of the file
 * @param unpackedBytes of all that is unpacked from it
 * @param unpackedRatio how many times larger a packed part may become
 * @param entries of a zip
 * @param depth of elements, tables and objects within each other
 * @param pages of a PDF
 * @param cells of all grids together
 * @param characters of all text together
 * @param time after which reading is given up
 */
public record ReadingLimits(
    long bytes,
    long unpackedBytes,
    int unpackedRatio,
    int entries,
    int depth,
    int pages,
    int cells,
    int characters,
    Duration time) {

  /** Those of the program. */
  public static ReadingLimits usual() {
    return new ReadingLimits(
        64L << 20, 200L << 20, 100, 10_000, 100, 200, 200_000, 5_000_000, Duration.ofSeconds(10));
  }
}
