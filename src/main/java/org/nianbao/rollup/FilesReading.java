package org.nianbao.rollup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads many units' files at once. How much is held in memory meanwhile is bounded: a large file
 * waits until there is room for it, and nothing of a file is kept but its {@link UnitReport}.
 */
public final class FilesReading {
  /** What all files that are being read may weigh together, in {@link #WEIGHT}s. */
  private static final int ROOM = 16;

  /** A file of this size takes some thirty times as much while it is read. */
  private static final long WEIGHT = 512L << 10;

  private final UnitReader reader;
  private final int threads;

  public FilesReading(UnitReader reader) {
    this(reader, Math.max(1, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * @param threads how many files are read at once
   */
  public FilesReading(UnitReader reader, int threads) {
    this.reader = reader;
    this.threads = threads;
  }

  /**
   * Reads them all; what came of each, in the order given.
   *
   * @throws CancellationException if it was called off, or the thread interrupted
   */
  public List<UnitFile> read(List<Path> files, RollupProgress progress) {
    Semaphore room = new Semaphore(ROOM, true);
    AtomicInteger done = new AtomicInteger();
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("units ", 0).factory());
    try {
      List<Future<UnitFile>> reading = new ArrayList<>();
      for (Path file : files) {
        reading.add(
            workers.submit(
                () -> {
                  UnitFile read = readWithin(room, file, progress);
                  progress.read(done.incrementAndGet(), files.size());
                  return read;
                }));
      }
      List<UnitFile> units = new ArrayList<>();
      for (Future<UnitFile> one : reading) {
        units.add(one.get());
      }
      if (progress.isCancelled()) {
        throw new CancellationException();
      }
      return units;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw unforeseen(e);
    } finally {
      workers.shutdownNow();
    }
  }

  private UnitFile readWithin(Semaphore room, Path file, RollupProgress progress)
      throws InterruptedException {
    int weight = (int) Math.min(ROOM, 1 + size(file) / WEIGHT);
    room.acquire(weight);
    try {
      if (progress.isCancelled()) {
        throw new CancellationException();
      }
      return reader.read(file, progress::isCancelled);
    } finally {
      room.release(weight);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // whoever reads it will say what is wrong
    }
  }

  private static RuntimeException unforeseen(ExecutionException e) {
    return switch (e.getCause()) {
      case CancellationException cancelled -> cancelled;
      case RuntimeException own -> own;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(e);
    };
  }
}
