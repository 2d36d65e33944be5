package org.nianbao.importer.page;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/**
 * Reads on a thread of its own, so that the caller has its answer in time even when a library loops
 * or runs out of its stack over a file that was made to that end.
 */
final class WatchedRun {
  /** How soon a cancel is seen. */
  private static final long LOOK_MILLIS = 20;

  private WatchedRun() {}

  static SourceDocument read(FormatReader reader, byte[] content, FileReading reading)
      throws UnreadableFileException {
    CompletableFuture<SourceDocument> answer = new CompletableFuture<>();
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("reading a file")
            .start(
                () -> {
                  try {
                    answer.complete(reader.read(content, reading));
                  } catch (IOException | RuntimeException | Error e) {
                    // Whatever it was goes to the caller, who knows what to make of it.
                    answer.completeExceptionally(e);
                  }
                });
    try {
      return await(answer, reading);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableFileException(UnreadableReason.CANCELLED, e);
    } finally {
      thread.interrupt();
    }
  }

  private static SourceDocument await(CompletableFuture<SourceDocument> answer, FileReading reading)
      throws InterruptedException, UnreadableFileException {
    while (true) {
      try {
        return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        reading.goOn();
      } catch (ExecutionException e) {
        throw reason(e.getCause() == null ? e : e.getCause());
      }
    }
  }

  /** Libraries throw what they like over a damaged file; the clerk hears one sentence. */
  private static UnreadableFileException reason(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableFileException known) {
        return known;
      }
    }
    return new UnreadableFileException(
        switch (thrown) {
          case OutOfMemoryError e -> UnreadableReason.UNPACKS_TOO_LARGE;
          case StackOverflowError e -> UnreadableReason.TOO_DEEP;
          case VirtualMachineError e -> throw e;
          default -> UnreadableReason.DAMAGED;
        },
        thrown);
  }
}
