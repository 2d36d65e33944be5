package org.nianbao.ui.task;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;

/**
 * File work that the clerk waits for. It is done beside the window; if it takes long, as on a share
 * that does not answer, a card says what is waited for and offers a way out.
 */
public final class Waiting {
  /** What is over sooner shows no card: it would only flicker. */
  private static final Duration PATIENCE = Duration.millis(400);

  private final Overlay overlay;
  private final Messages messages;
  private int running;

  public Waiting(Overlay overlay, Messages messages) {
    this.overlay = overlay;
    this.messages = messages;
  }

  /** Whether something is waited for. */
  public boolean isWaiting() {
    return running > 0;
  }

  /**
   * Work that is waited for.
   *
   * @param words what is being done
   * @param done gets the result on the JavaFX thread
   * @param givenUp called when the clerk waits no longer
   * @param unwanted gets a result that comes after that, on another thread
   */
  public record Job<T>(
      String words, Callable<T> work, Consumer<T> done, Runnable givenUp, Consumer<T> unwanted) {

    /** Work that leaves nothing behind. */
    public Job(String words, Callable<T> work, Consumer<T> done) {
      this(words, work, done, () -> {}, unwanted -> {});
    }
  }

  /** Does the work; what it throws is a fault of the program. */
  public <T> void run(Job<T> job) {
    new Wait<>(job).begin();
  }

  private final class Wait<T> {
    private final Job<T> job;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Overlay.@Nullable Card card;

    Wait(Job<T> job) {
      this.job = job;
    }

    void begin() {
      running++;
      Background.Work work =
          Background.run(
              "files",
              job.work(),
              result -> {
                end();
                job.done().accept(result);
              },
              thrown -> {
                end();
                Background.unforeseen(thrown);
              },
              job.unwanted());
      patience.setOnFinished(event -> say(work));
      patience.play();
    }

    private void say(Background.Work work) {
      Label words = new Label(job.words());
      words.setWrapText(true);
      ProgressBar bar = new ProgressBar(); // how long a disk will take, nobody knows
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.setAccessibleText(job.words());
      card =
          overlay.page(
              messages.get("wait.heading"),
              new VBox(words, bar),
              List.of(
                  Choice.primary(
                      messages.get("wait.giveUp"),
                      () -> {
                        work.abandon();
                        end();
                        job.givenUp().run();
                      })));
    }

    private void end() {
      running--;
      patience.stop();
      Overlay.Card shown = card;
      if (shown != null) {
        shown.dismiss();
      }
    }
  }
}
