package org.nianbao.ui.preview;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.util.Duration;
import org.nianbao.export.Progress;

/** A print that the clerk sees going on and can call off. */
public final class WatchedPrint implements Progress {
  /** A print that is over sooner shows no bar: it would only flicker. */
  public static final Duration PATIENCE = Duration.millis(400);

  private final DoubleConsumer shown;
  private volatile boolean calledOff;

  /**
   * @param shown gets the part that is done on the JavaFX thread, as long as it is wanted
   */
  public WatchedPrint(DoubleConsumer shown) {
    this.shown = shown;
  }

  /** The print ends as soon as it looks up, with a {@link CancellationException}. */
  public void callOff() {
    calledOff = true;
  }

  @Override
  public void reached(double part) {
    if (calledOff) {
      throw new CancellationException();
    }
    Platform.runLater(
        () -> {
          if (!calledOff) {
            shown.accept(part);
          }
        });
  }
}
