package org.nianbao.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.nianbao.draft.keep.Whereabouts;
import org.nianbao.platform.Journal;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.paste.ClipboardText;
import org.nianbao.ui.task.Background;

/**
 * What happens when something unforeseen does: it is written down, what was typed is brought onto a
 * disk, and one sentence says so, with a code that can be read over the telephone. Nothing that is
 * called here throws out of it: the fault may be in what saves, and would come back at once.
 */
public final class CrashHandler implements Thread.UncaughtExceptionHandler {
  private final Supplier<Optional<Whereabouts>> secure;
  private final Overlay overlay;
  private final Journal journal;
  private final Messages messages;
  private final AtomicBoolean telling = new AtomicBoolean();

  /**
   * @param secure brings what was typed onto a disk; empty if no report is open
   */
  CrashHandler(Supplier<Optional<Whereabouts>> secure, Overlay overlay, Program program) {
    this.secure = secure;
    this.overlay = overlay;
    this.journal = program.journal();
    this.messages = program.messages();
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    // What fails in every frame is saved and logged each time, and told once: no sentence may come
    // for what happened before the last one was answered.
    boolean tells = telling.compareAndSet(false, true);
    try {
      Journal.Crash crash = write(thrown);
      Background.run(
          "save after a crash",
          secure::get,
          where -> tell(tells, crash, where),
          again -> {
            write(again);
            tell(tells, crash, Optional.of(new Whereabouts.Nowhere()));
          });
    } catch (RuntimeException | Error e) {
      if (tells) {
        telling.set(false);
      }
      write(e); // as when JavaFX has ended already: there is no window to say it in
    }
  }

  /** A log that cannot be written keeps nobody from saving. */
  private Journal.Crash write(Throwable thrown) {
    try {
      return journal.crash(thrown);
    } catch (RuntimeException | Error e) {
      String kind = thrown.getClass().getSimpleName();
      return new Journal.Crash(kind, kind);
    }
  }

  private void tell(boolean tells, Journal.Crash crash, Optional<Whereabouts> where) {
    if (!tells) {
      return;
    }
    overlay.ask(
        messages.get("crash.heading"),
        saved(where)
            + journal
                .folder()
                .map(folder -> messages.get("crash.words", crash.code(), folder))
                .orElseGet(() -> messages.get("crash.noLog", crash.code())),
        List.of(
            Choice.other(
                messages.get("crash.copy"),
                () -> {
                  telling.set(false);
                  ClipboardText.put(crash.details());
                }),
            Choice.primary(messages.get("crash.goOn"), () -> telling.set(false))));
  }

  private String saved(Optional<Whereabouts> where) {
    if (where.isEmpty()) {
      return "";
    }
    return switch (where.get()) {
      case Whereabouts.InFile in -> messages.get("crash.saved", in.file());
      case Whereabouts.AsVersion as -> messages.get("crash.asVersion", as.version());
      case Whereabouts.Nowhere nowhere -> messages.get("crash.nowhere");
    };
  }
}
