package org.nianbao.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What saving asks of a file system, call by call, so that a test can fail at every one. */
public interface Disk {

  boolean exists(Path file);

  /** Where a file really is, links followed; the path itself if there is none yet. */
  Path real(Path file) throws IOException;

  /**
   * All bytes of a file.
   *
   * @param limit bytes after which reading stops: a longer file gives one byte more than this
   */
  byte[] read(Path file, int limit) throws IOException;

  /**
   * Makes a file of these bytes or replaces what is in it. Nothing is certain until it is forced.
   */
  void write(Path file, byte[] bytes) throws IOException;

  /**
   * Makes a file of these bytes, if there is none.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one
   */
  void create(Path file, byte[] bytes) throws IOException;

  /** Returns when the bytes of a file are on the device. */
  void force(Path file) throws IOException;

  /** Returns when the names in a folder are on the device, where the system can promise that. */
  void forceFolder(Path folder) throws IOException;

  /** Gives a file another name in one step, over another file if there is one. */
  void move(Path from, Path to) throws IOException;

  /** Takes a file away; none is no error. */
  void delete(Path file) throws IOException;

  /** Makes a folder and those above it. */
  void makeFolder(Path folder) throws IOException;

  /** The files in a folder by name; none if there is no folder. */
  List<Path> list(Path folder) throws IOException;

  /** How many bytes a file has. */
  long size(Path file) throws IOException;

  /** When a file was last written. */
  Instant modified(Path file) throws IOException;

  /** How many bytes can still be written where a file or folder is. */
  long usable(Path file) throws IOException;

  /** Waits, as between two tries. */
  void pause(Duration time) throws IOException;
}
