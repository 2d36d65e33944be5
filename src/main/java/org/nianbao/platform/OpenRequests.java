package org.nianbao.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianbao.disk.Disk;

/**
 * The {@code open} folder: a second start puts a file with a path into it, the running program
 * opens that path. A request with no path only asks for the window.
 */
public final class OpenRequests implements AutoCloseable {
  private static final String SUFFIX = ".open";
  private static final int MAX_BYTES = 64 * 1024;
  private static final Duration LOOK_ANYWAY = Duration.ofSeconds(2);
  private static final Duration HANDED_OVER_WITHIN = Duration.ofSeconds(3);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private final Disk disk;
  private final Path folder;
  private final Consumer<Optional<Path>> opener;
  private final WatchService watch;

  private OpenRequests(
      Disk disk, Path folder, Consumer<Optional<Path>> opener, WatchService watch) {
    this.disk = disk;
    this.folder = folder;
    this.opener = opener;
    this.watch = watch;
  }

  /**
   * Begins to watch. What was asked for before is opened first.
   *
   * @param opener called on the watching thread with an absolute path, or with nothing
   */
  public static OpenRequests watch(Disk disk, AppPaths places, Consumer<Optional<Path>> opener)
      throws IOException {
    Path folder = places.open();
    disk.makeFolder(folder);
    WatchService watch = folder.getFileSystem().newWatchService();
    folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
    OpenRequests requests = new OpenRequests(disk, folder, opener, watch);
    Thread thread = new Thread(requests::run, "open requests");
    thread.setDaemon(true);
    thread.start();
    return requests;
  }

  /**
   * Asks the running program to open a file.
   *
   * @param file null for its window alone
   * @return whether it took the request within three seconds; if not, the request is withdrawn
   */
  public static boolean hand(Disk disk, AppPaths places, @Nullable Path file) throws IOException {
    Path folder = places.open();
    disk.makeFolder(folder);
    String name = UUID.randomUUID().toString();
    Path written = folder.resolve(name + ".tmp");
    Path request = folder.resolve(name + SUFFIX);
    String path = file == null ? "" : file.toAbsolutePath().normalize().toString();
    disk.write(written, path.getBytes(StandardCharsets.UTF_8));
    disk.move(written, request);
    Duration waited = Duration.ZERO;
    while (disk.exists(request)) {
      if (waited.compareTo(HANDED_OVER_WITHIN) >= 0) {
        disk.delete(request);
        return false;
      }
      disk.pause(LOOK_AGAIN);
      waited = waited.plus(LOOK_AGAIN);
    }
    return true;
  }

  private void run() {
    try {
      while (true) {
        takeAll().forEach(opener);
        WatchKey key = watch.poll(LOOK_ANYWAY.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
          key.pollEvents();
          key.reset();
        }
      }
    } catch (ClosedWatchServiceException e) {
      // the program ends
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes all requests out of the folder. One that cannot be read now is tried again later. */
  List<Optional<Path>> takeAll() {
    List<Optional<Path>> taken = new ArrayList<>();
    try {
      for (Path request : disk.list(folder)) {
        if (request.toString().endsWith(SUFFIX)) {
          byte[] bytes = disk.read(request, MAX_BYTES);
          disk.delete(request);
          taken.addAll(read(bytes));
        }
      }
    } catch (IOException e) {
      // held open by the one who wrote it, or by a virus scanner
    }
    return taken;
  }

  /** The request in a file; none if it is not one: anybody can put files into a folder. */
  static List<Optional<Path>> read(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().strip();
      if (text.isEmpty()) {
        return List.of(Optional.empty());
      }
      Path path = Path.of(text);
      return path.isAbsolute() && bytes.length <= MAX_BYTES
          ? List.of(Optional.of(path))
          : List.of();
    } catch (CharacterCodingException | InvalidPathException e) {
      return List.of();
    }
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
