package org.nianbao.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file system in memory that goes wrong at the n-th call that changes something: it fails, writes
 * half and fails, or the power goes. After a power cut, what was not forced is full of NUL bytes,
 * as on NTFS, and a move that was not forced may be undone.
 */
public final class FaultyDisk implements Disk {

  /** What goes wrong. */
  public enum Fault {
    FAILS,
    CUTS_SHORT,
    LOSES_POWER,
    LOSES_POWER_IN_THE_MIDDLE
  }

  /** The power went; the program is no more. */
  public static final class PowerCut extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Map<Path, byte[]> files = new ConcurrentSkipListMap<>();
  private final Map<Path, byte[]> unforced = new ConcurrentHashMap<>();
  private final Map<Path, Instant> modified = new HashMap<>();
  private final Set<Path> folders = new TreeSet<>();
  private final List<Duration> pauses = new ArrayList<>();
  private @Nullable Path refused;
  private @Nullable Path broken;
  private volatile @Nullable Path hanging;
  private CountDownLatch until = new CountDownLatch(0);
  private Predicate<Path> heldOpen = file -> false;
  private int calls;
  private int faultyCall = -1;
  private int lastFaultyCall = -1;
  private Fault fault = Fault.FAILS;
  private long usable = Long.MAX_VALUE;

  /** From here on the n-th changing call goes wrong, counted from 0. */
  public void goWrongAt(int call, Fault what) {
    goWrongAt(call, call, what);
  }

  /** From here on the calls from first to last go wrong, counted from 0. */
  public void goWrongAt(int first, int last, Fault what) {
    calls = 0;
    faultyCall = first;
    lastFaultyCall = last;
    fault = what;
  }

  /** No file over which this is true can be moved or be moved over. */
  public void holdOpen(Predicate<Path> held) {
    heldOpen = held;
  }

  public void setUsable(long bytes) {
    usable = bytes;
  }

  /** How many changing calls there were since the last {@link #goWrongAt}. */
  public int calls() {
    return calls;
  }

  public List<Duration> pauses() {
    return pauses;
  }

  public Map<Path, byte[]> files() {
    return files;
  }

  /** After a power cut: the machine starts again. */
  public void restart() {
    unforced.forEach((file, ignored) -> files.computeIfPresent(file, (f, b) -> new byte[b.length]));
    unforced.clear();
    faultyCall = -1;
  }

  private interface Change {
    void make() throws IOException;
  }

  /** Nothing can be read or written right in a folder, as on a drive that was taken away. */
  public void refuse(@Nullable Path folder) {
    refused = folder;
  }

  /** Whoever touches a file right in a folder waits, as for a share that does not answer. */
  public void whenTouched(Path folder, CountDownLatch wait) {
    hanging = folder;
    until = wait;
  }

  /** A fault of the program shows when a file is touched. */
  public void breakAt(@Nullable Path file) {
    broken = file;
  }

  private void touch(Path file) throws IOException {
    if (file.equals(broken)) {
      throw new IllegalStateException("broken at " + file);
    }
    if (refused != null && refused.equals(file.getParent())) {
      throw new AccessDeniedException(file.toString());
    }
    if (hanging != null && hanging.equals(file.getParent())) {
      try {
        until.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }

  private void change(Change half, Change whole) throws IOException {
    int call = calls++;
    if (faultyCall < 0 || call < faultyCall || call > lastFaultyCall) {
      whole.make();
      return;
    }
    switch (fault) {
      case FAILS -> throw new IOException("Fails at call " + call);
      case CUTS_SHORT -> {
        half.make();
        throw new IOException("Cut short at call " + call);
      }
      case LOSES_POWER -> throw new PowerCut();
      case LOSES_POWER_IN_THE_MIDDLE -> {
        half.make();
        throw new PowerCut();
      }
      default -> throw new IllegalStateException();
    }
  }

  @Override
  public boolean exists(Path file) {
    return files.containsKey(file) || folders.contains(file);
  }

  @Override
  public Path real(Path file) {
    return file;
  }

  @Override
  public byte[] read(Path file, int limit) throws IOException {
    touch(file);
    byte[] bytes = files.get(file);
    if (bytes == null) {
      throw new NoSuchFileException(file.toString());
    }
    return Arrays.copyOf(bytes, Math.min(bytes.length, limit));
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    touch(file);
    change(() -> put(file, Arrays.copyOf(bytes, bytes.length / 2)), () -> put(file, bytes.clone()));
  }

  private void put(Path file, byte[] bytes) {
    files.put(file, bytes);
    unforced.put(file, bytes);
  }

  @Override
  public void create(Path file, byte[] bytes) throws IOException {
    if (files.containsKey(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    write(file, bytes);
  }

  @Override
  public void force(Path file) throws IOException {
    change(() -> {}, () -> unforced.remove(file));
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    change(() -> {}, () -> {});
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    if (heldOpen.test(to) || heldOpen.test(from)) {
      throw new AccessDeniedException(to.toString());
    }
    change(
        () -> {},
        () -> {
          byte[] moved = files.remove(from);
          if (moved == null && folders.remove(from)) {
            moveFolder(from, to);
            return;
          }
          if (moved == null) {
            throw new NoSuchFileException(from.toString());
          }
          files.put(to, moved);
          unforced.remove(to);
          byte[] pending = unforced.remove(from);
          if (pending != null) {
            unforced.put(to, pending);
          }
        });
  }

  private void moveFolder(Path from, Path to) {
    folders.add(to);
    for (Path file : List.copyOf(files.keySet())) {
      if (file.startsWith(from)) {
        Path there = to.resolve(from.relativize(file));
        files.put(there, files.remove(file));
        byte[] pending = unforced.remove(file);
        if (pending != null) {
          unforced.put(there, pending);
        }
      }
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    change(
        () -> {},
        () -> {
          files.remove(file);
          unforced.remove(file);
        });
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    change(() -> {}, () -> folders.add(folder));
  }

  @Override
  public List<Path> list(Path folder) {
    return Stream.concat(files.keySet().stream(), folders.stream())
        .filter(f -> folder.equals(f.getParent()))
        .sorted()
        .toList();
  }

  @Override
  public long size(Path file) throws IOException {
    return read(file, Integer.MAX_VALUE - 1).length;
  }

  @Override
  public Instant modified(Path file) {
    return modified.getOrDefault(file, Instant.EPOCH);
  }

  /** Says when a file was last written: here no clock ticks by itself. */
  public void setModified(Path file, Instant time) {
    modified.put(file, time);
  }

  @Override
  public long usable(Path file) {
    return usable;
  }

  @Override
  public void pause(Duration time) {
    pauses.add(time);
  }
}
