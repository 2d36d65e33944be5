package org.nianbao.ui.window;

import java.util.List;
import javafx.application.Platform;
import org.nianbao.platform.Journal;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;

/**
 * What happens when something unforeseen does: saves first, writes it down, then says one sentence
 * with a code that can be read over the telephone.
 */
public final class CrashHandler implements Thread.UncaughtExceptionHandler {
  private final Runnable save;
  private final Overlay overlay;
  private final Journal journal;
  private final Messages messages;
  private boolean telling;

  /**
   * @param save writes what is waiting
   */
  CrashHandler(Runnable save, Overlay overlay, Program program) {
    this.save = save;
    this.overlay = overlay;
    this.journal = program.journal();
    this.messages = program.messages();
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    save.run();
    Journal.Crash crash = journal.crash(thrown);
    Platform.runLater(() -> tell(crash));
  }

  /** One at a time: what fails in every frame must not pile up questions. */
  private void tell(Journal.Crash crash) {
    if (telling) {
      return;
    }
    telling = true;
    overlay.ask(
        messages.get("crash.heading"),
        messages.get("crash.words", crash.code(), journal.folder()),
        List.of(
            Choice.other(
                messages.get("crash.copy"),
                () -> {
                  telling = false;
                  ClipboardText.put(crash.details());
                }),
            Choice.primary(messages.get("crash.goOn"), () -> telling = false)));
  }
}
