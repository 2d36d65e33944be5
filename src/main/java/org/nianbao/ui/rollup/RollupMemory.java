package org.nianbao.ui.rollup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.nianbao.disk.AtomicFile;
import org.nianbao.disk.Disk;
import org.nianbao.rollup.ListedUnit;
import org.nianbao.rollup.UnitList;

/**
 * Keeps what was given to a roll-up over the end of the program. Whoever gives something does not
 * wait for a disk; reading and writing are for other threads than the window's.
 */
public final class RollupMemory {
  private static final int MAX_BYTES = 4 << 20;
  private static final int MOST = 20_000;
  private static final String NAMED = "named.";
  private static final String UNIT = "unit.";
  private static final String OUTSIDE = "outside.";
  private static final String FORMER = "former";
  private static final String NAME = "name.";
  private static final String MEANT = "meant.";
  private static final String FILE_OF = "fileOf.";
  private static final String FILE = "file.";
  private static final String DECLARED = "declared";

  private final Disk disk;
  private final Path file;

  /** Held while it is read or written. */
  private final Object disking = new Object();

  /** What is not written yet. */
  private final AtomicReference<@Nullable RollupGiven> unwritten = new AtomicReference<>();

  public RollupMemory(Disk disk, Path folder) {
    this.disk = disk;
    this.file = folder.resolve("rollup.properties");
  }

  /** Takes what is to be written next; nothing is written yet. */
  void put(RollupGiven given) {
    unwritten.set(given);
  }

  /**
   * Writes what was put last, if it is not written yet.
   *
   * @throws IOException if it cannot be kept
   */
  public void write() throws IOException {
    synchronized (disking) {
      RollupGiven given = unwritten.get();
      if (given == null) {
        return;
      }
      StringWriter text = new StringWriter();
      values(given).store(text, null);
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        disk.makeFolder(folder);
      }
      new AtomicFile(disk).write(file, text.toString().getBytes(StandardCharsets.UTF_8));
      unwritten.compareAndSet(given, null); // what was put meanwhile is written next
    }
  }

  /**
   * What was kept; nothing if nothing was, or more than anybody gives.
   *
   * @throws IOException if it cannot be read
   */
  RollupGiven read() throws IOException {
    RollupGiven waiting = unwritten.get();
    if (waiting != null) {
      return waiting;
    }
    byte[] bytes;
    try {
      synchronized (disking) {
        bytes = disk.read(file, MAX_BYTES);
      }
    } catch (NoSuchFileException e) {
      return RollupGiven.NOTHING;
    }
    Properties values = new Properties();
    try {
      values.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IOException("Not what this program wrote", e);
    }
    return bytes.length > MAX_BYTES ? RollupGiven.NOTHING : given(values);
  }

  private static Properties values(RollupGiven given) {
    Properties values = new Properties();
    for (int i = 0; i < given.named().size(); i++) {
      values.setProperty(NAMED + i, given.named().get(i).toString());
    }
    for (int i = 0; i < given.list().units().size(); i++) {
      ListedUnit unit = given.list().units().get(i);
      values.setProperty(UNIT + i, unit.name());
      values.setProperty(OUTSIDE + i, String.valueOf(unit.outside()));
    }
    put(values, NAME, MEANT, given.names());
    put(values, FILE_OF, FILE, given.files());
    if (given.former() != null) {
      values.setProperty(FORMER, given.former().toString());
    }
    if (given.declared() != null) {
      values.setProperty(DECLARED, given.declared().toString());
    }
    return values;
  }

  private static void put(Properties values, String key, String value, Map<String, ?> all) {
    int i = 0;
    for (Map.Entry<String, ?> one : all.entrySet()) {
      values.setProperty(key + i, one.getKey());
      values.setProperty(value + i, one.getValue().toString());
      i++;
    }
  }

  private static RollupGiven given(Properties values) {
    List<Path> named = new ArrayList<>();
    each(values, NAMED, NAMED, (path, same) -> add(named, path));
    List<ListedUnit> units = new ArrayList<>();
    each(
        values,
        UNIT,
        OUTSIDE,
        (name, outside) -> units.add(new ListedUnit(name, Boolean.parseBoolean(outside))));
    Map<String, String> names = new HashMap<>();
    each(values, NAME, MEANT, names::put);
    Map<String, Path> files = new HashMap<>();
    each(
        values,
        FILE_OF,
        FILE,
        (unit, path) -> {
          Path file = path(path);
          if (file != null) {
            files.put(unit, file);
          }
        });
    return new RollupGiven(
        named,
        new UnitList(units),
        path(values.getProperty(FORMER)),
        names,
        files,
        path(values.getProperty(DECLARED)));
  }

  private static void each(
      Properties values, String key, String value, BiConsumer<String, String> one) {
    for (int i = 0; i < MOST && values.getProperty(key + i) != null; i++) {
      one.accept(values.getProperty(key + i), values.getProperty(value + i, ""));
    }
  }

  private static void add(List<Path> paths, String text) {
    Path path = path(text);
    if (path != null) {
      paths.add(path);
    }
  }

  /** Null for what is no path on this computer, as when the file came from another. */
  private static @Nullable Path path(@Nullable String text) {
    try {
      return text == null || text.isEmpty() ? null : Path.of(text);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
