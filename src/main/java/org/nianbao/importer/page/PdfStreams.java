package org.nianbao.importer.page;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/**
 * Unpacks what a PDF has packed, to nowhere, before PDFBox unpacks it into memory: a stream that
 * becomes too large ends the reading. Streams that are packed twice are unpacked twice.
 */
final class PdfStreams {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  /** Below this a stream may grow as it likes; blank pictures of a page do. */
  private static final long RATIO_FROM = 8L << 20;

  /** More filters one after another have no use. */
  private static final int MOST_FILTERS = 3;

  private final byte[] content;
  private final FileReading reading;

  private PdfStreams(byte[] content, FileReading reading) {
    this.content = content;
    this.reading = reading;
  }

  static void check(byte[] content, FileReading reading) throws UnreadableFileException {
    PdfStreams streams = new PdfStreams(content, reading);
    for (int at = streams.next(0); at >= 0; at = streams.next(at)) {
      reading.goOn();
      streams.unpack(at);
    }
  }

  /** Where the next stream's bytes begin; -1 when there is none. */
  private int next(int from) {
    for (int i = Math.max(from, 3); i + STREAM.length + 2 < content.length; i++) {
      if (content[i] == 's' && content[i - 1] != 'd' && startsAt(i)) {
        int after = i + STREAM.length;
        after += content[after] == '\r' ? 1 : 0;
        return content[after] == '\n' ? after + 1 : after;
      }
    }
    return -1;
  }

  private boolean startsAt(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (content[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private void unpack(int at) throws UnreadableFileException {
    Inflater[] filters = new Inflater[MOST_FILTERS];
    try {
      if (isPacked(content, at, content.length)) {
        filters[0] = new Inflater();
        filters[0].setInput(content, at, content.length - at);
        unpack(filters, 0);
      }
    } catch (DataFormatException e) {
      // Not packed after all, or damaged: PDFBox takes what there is, and that was counted.
      return;
    } finally {
      for (Inflater filter : filters) {
        if (filter != null) {
          filter.end();
        }
      }
    }
  }

  /** The first two bytes of zlib: method 8, and a multiple of 31. */
  private static boolean isPacked(byte[] bytes, int at, int end) {
    return at + 1 < end
        && (bytes[at] & 0x0F) == 8
        && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
  }

  private void unpack(Inflater[] filters, int level)
      throws DataFormatException, UnreadableFileException {
    byte[] buffer = new byte[16 * 1024];
    Inflater filter = filters[level];
    boolean first = true;
    for (int n = filter.inflate(buffer); n > 0; n = filter.inflate(buffer)) {
      reading.unpacked(n);
      long out = filter.getBytesWritten();
      if (out > RATIO_FROM && out > filter.getBytesRead() * reading.limits().unpackedRatio()) {
        throw new UnreadableFileException(UnreadableReason.UNPACKS_TOO_LARGE);
      }
      boolean again = level + 1 < filters.length && first && isPacked(buffer, 0, n);
      if (again) {
        filters[level + 1] = new Inflater();
      }
      first = false;
      if (level + 1 < filters.length && filters[level + 1] != null) {
        filters[level + 1].setInput(buffer, 0, n);
        unpack(filters, level + 1);
      }
    }
  }
}
