package org.nianbao.export.pdf.font;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The fonts that come with the program. Each is loaded when it is first wanted, and kept for a
 * while: they are the better part of a cold export, and 84 MB, half of the program at rest.
 */
public final class FontLibrary {
  private static final long REST_SECONDS = 30;

  private final Map<Face, FontProgram> loaded = new ConcurrentHashMap<>();
  private final AtomicLong uses = new AtomicLong();
  private final Executor later;

  /** Keeps them for half a minute after they were last wanted. */
  public FontLibrary() {
    this(CompletableFuture.delayedExecutor(REST_SECONDS, TimeUnit.SECONDS));
  }

  /**
   * @param later runs what it is given after the rest
   */
  FontLibrary(Executor later) {
    this.later = later;
  }

  /** The built-in font of a face. */
  public FontProgram builtIn(Face face) {
    FontProgram font = loaded.computeIfAbsent(face, FontLibrary::load);
    long mine = uses.incrementAndGet();
    // Weakly: a library that nobody has any more is not to be kept for the rest.
    WeakReference<FontLibrary> library = new WeakReference<>(this);
    later.execute(
        () -> {
          FontLibrary kept = library.get();
          if (kept != null) {
            kept.forget(mine);
          }
        });
    return font;
  }

  /** Unless one was wanted since. */
  private void forget(long use) {
    if (uses.get() == use) {
      loaded.clear();
      // Java gives memory back to the system in a whole collection only, and at rest makes none.
      System.gc();
    }
  }

  /** Begins to load all fonts while the caller does something else, such as reading a draft. */
  public void loadAhead() {
    Thread loader =
        new Thread(
            () -> {
              for (Face face : Face.values()) {
                builtIn(face);
              }
            },
            "fonts");
    loader.setDaemon(true);
    loader.start();
  }

  private static FontProgram load(Face face) {
    String file = "/org/nianbao/fonts/" + face.builtIn();
    try (InputStream in = FontLibrary.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the program");
      }
      // Of its size from the start, which a jar and a folder tell: what grows while it is read
      // takes twice the room, 26 MB of an export's peak.
      byte[] font = new byte[in.available()];
      if (in.readNBytes(font, 0, font.length) < font.length || in.read() >= 0) {
        throw new EOFException(file);
      }
      return FontProgramFactory.createFont(font, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
