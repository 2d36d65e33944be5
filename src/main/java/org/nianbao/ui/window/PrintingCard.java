package org.nianbao.ui.window;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.nianbao.export.Progress;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.preview.WatchedPrint;

/**
 * Shows over the window how far a print is, and lets the clerk call it off. A print that is soon
 * over shows nothing.
 */
final class PrintingCard {
  private final PauseTransition patience = new PauseTransition(WatchedPrint.PATIENCE);
  private final ProgressBar bar = new ProgressBar(0);
  private final WatchedPrint print = new WatchedPrint(bar::setProgress);
  private Overlay.@Nullable Card card;

  PrintingCard(Overlay overlay, Messages messages) {
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(messages.get("export.working"));
    patience.setOnFinished(
        event ->
            card =
                overlay.page(
                    messages.get("export.working"),
                    bar,
                    List.of(Choice.primary(messages.get("export.cancel"), print::callOff))));
    patience.play();
  }

  Progress print() {
    return print;
  }

  /** The print has ended, in whatever way. */
  void close() {
    patience.stop();
    Overlay.Card now = card;
    if (now != null) {
      now.dismiss();
    }
  }
}
