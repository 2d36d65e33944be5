package org.nianbao.importer.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/**
 * The parts of a zip that are wanted, unpacked within bounds. The others are unpacked too, to come
 * to the next, and count, but are not kept.
 */
record ZipParts(Set<String> names, Map<String, byte[]> kept) {
  /** Below this a part may be as small as it likes when packed: blank sheets are. */
  private static final long RATIO_FROM = 1 << 20;

  static ZipParts of(byte[] content, Predicate<String> wanted, FileReading reading)
      throws IOException {
    Set<String> names = new HashSet<>();
    Map<String, byte[]> kept = new HashMap<>();
    int entries = 0;
    try (CountedStream packed = new CountedStream(content);
        ZipInputStream zip = new ZipInputStream(packed)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > reading.limits().entries()) {
          throw new UnreadableFileException(UnreadableReason.TOO_MANY_ENTRIES);
        }
        String name = entry.getName().replace('\\', '/');
        boolean first = names.add(name);
        byte[] part = unpack(zip, packed, first && wanted.test(name), reading);
        if (first && wanted.test(name)) {
          kept.put(name, part);
        }
      }
    } catch (ZipException e) {
      throw String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("encrypt")
          ? new UnreadableFileException(UnreadableReason.ENCRYPTED, e)
          : e;
    }
    return new ZipParts(names, kept);
  }

  private static byte[] unpack(
      InputStream zip, CountedStream packed, boolean keep, FileReading reading) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    long before = packed.count;
    long unpacked = 0;
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      unpacked += n;
      reading.unpacked(n);
      if (unpacked > RATIO_FROM
          && unpacked > (packed.count - before) * reading.limits().unpackedRatio()) {
        throw new UnreadableFileException(UnreadableReason.UNPACKS_TOO_LARGE);
      }
      if (keep) {
        part.write(buffer, 0, n);
      }
    }
    return part.toByteArray();
  }

  /** Counts what was taken of the packed bytes. */
  private static final class CountedStream extends FilterInputStream {
    private long count;

    CountedStream(byte[] content) {
      super(new ByteArrayInputStream(content));
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = super.read(bytes, from, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
