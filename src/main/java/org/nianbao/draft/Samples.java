package org.nianbao.draft;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.nianbao.form.Edition;

/** The drafts that the program comes with. */
public final class Samples {
  private final DraftReader reader;

  public Samples(DraftReader reader) {
    this.reader = reader;
  }

  /** A real report as it was published, its slip 491,5000 included: 西城区城市管理指挥中心, 2021. */
  public Draft filled() {
    return open("xicheng-2021");
  }

  /** An empty draft of a built-in edition. */
  public Draft blank(Edition edition) {
    return open("blank-" + edition.id());
  }

  private Draft open(String name) {
    String file = "/org/nianbao/samples/" + name + ".nianbao";
    try (InputStream in = Samples.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return reader.read(in.readAllBytes()).draft();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DraftException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
