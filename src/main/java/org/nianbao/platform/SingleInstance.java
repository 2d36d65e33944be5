package org.nianbao.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.nianbao.disk.Disk;

/**
 * Whoever holds the lock of the data folder is the program; the system takes the lock from a
 * process that dies. A second start hands its file over to the first and ends. No sockets.
 */
public final class SingleInstance implements AutoCloseable {
  private final FileChannel channel;

  private SingleInstance(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Becomes the program, unless it runs already.
   *
   * @return empty if it runs already: see {@link OpenRequests#hand}
   * @throws IOException if the data folder cannot be written
   */
  public static Optional<SingleInstance> start(Disk disk, AppPaths places) throws IOException {
    disk.makeFolder(places.data());
    FileChannel channel =
        FileChannel.open(
            places.data().resolve("running.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    if (channel.tryLock() != null) {
      return Optional.of(new SingleInstance(channel));
    }
    channel.close();
    return Optional.empty();
  }

  /**
   * Lets another start become the program. The lock's file stays: to delete it would race with
   * them.
   */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
