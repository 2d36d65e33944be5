package org.nianbao.ui.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.nianbao.disk.AtomicFile;
import org.nianbao.disk.Disk;

/**
 * What the window remembers: the size of text, contrast, its bounds, and drafts outside its folder.
 */
public final class Settings {
  private static final int MAX_BYTES = 256 * 1024;
  private static final int RECENT = 12;
  private static final String STEP = "recent.step.";

  private final Disk disk;
  private final Path file;

  /** Held while they are written: each writes them as they are then, so the newest come last. */
  private final Object writing = new Object();

  private final Properties values = new Properties();

  /** Reads them; what is missing or unreadable has its default. */
  public Settings(Disk disk, Path folder) {
    this.disk = disk;
    this.file = folder.resolve("window.properties");
    try {
      byte[] bytes = disk.read(file, MAX_BYTES);
      values.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      values.clear();
    }
  }

  public int number(String name, int otherwise) {
    try {
      return Integer.parseInt(values.getProperty(name, ""));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** A text that was kept; empty if none was. */
  public String text(String name) {
    return values.getProperty(name, "");
  }

  public boolean flag(String name) {
    return Boolean.parseBoolean(values.getProperty(name));
  }

  public void put(String name, Object value) {
    values.setProperty(name, String.valueOf(value));
  }

  /** Drafts that were open last, newest first. */
  public synchronized List<Path> recent() {
    List<Path> recent = new ArrayList<>();
    for (int i = 0; i < RECENT; i++) {
      String path = values.getProperty("recent." + i);
      if (path != null) {
        try {
          recent.add(Path.of(path));
        } catch (InvalidPathException e) {
          values.remove("recent." + i);
        }
      }
    }
    return recent;
  }

  /**
   * Puts a draft before the others.
   *
   * @return whether it was not there already
   */
  public synchronized boolean addRecent(Path draft) {
    List<Path> recent = new ArrayList<>(recent());
    if (!recent.isEmpty() && recent.getFirst().equals(draft)) {
      return false;
    }
    Map<Path, String> steps = new HashMap<>();
    recent.forEach(path -> steps.put(path, step(path)));
    recent.remove(draft);
    recent.addFirst(draft);
    for (int i = 0; i < Math.min(recent.size(), RECENT); i++) {
      values.setProperty("recent." + i, recent.get(i).toString());
      values.setProperty(STEP + i, steps.getOrDefault(recent.get(i), ""));
    }
    return true;
  }

  /** Keeps at which step the clerk left one of the recent drafts. */
  public synchronized void leaveAt(Path draft, String step) {
    int at = recent().indexOf(draft);
    if (at >= 0) {
      values.setProperty(STEP + at, step);
    }
  }

  /** The step at which a draft was left; empty if nobody knows. */
  public synchronized String step(Path draft) {
    int at = recent().indexOf(draft);
    return at < 0 ? "" : values.getProperty(STEP + at, "");
  }

  /**
   * Writes them.
   *
   * @throws IOException if they cannot be kept; nothing but comfort is lost
   */
  public void save() throws IOException {
    synchronized (writing) {
      StringWriter text = new StringWriter();
      values.store(text, null);
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        disk.makeFolder(folder);
      }
      new AtomicFile(disk).write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
