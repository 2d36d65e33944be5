package org.nianbao.draft;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The draft that the program comes with. */
public final class Samples {
  private static final String FILE = "/org/nianbao/samples/xicheng-2021.nianbao";

  private final DraftReader reader;

  public Samples(DraftReader reader) {
    this.reader = reader;
  }

  /** A real report as it was published, its slip 491,5000 included: 西城区城市管理指挥中心, 2021. */
  public Draft filled() {
    try (InputStream in = Samples.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new FileNotFoundException(FILE);
      }
      return reader.read(in.readAllBytes()).draft();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DraftException e) {
      throw new IllegalStateException(FILE, e);
    }
  }
}
