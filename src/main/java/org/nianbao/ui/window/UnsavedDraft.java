package org.nianbao.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.keep.SaveFailure;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.editor.EditorPage;
import org.nianbao.ui.file.NoPlaceException;
import org.nianbao.ui.file.OpenReport;
import org.nianbao.ui.task.Waiting;

/** What is said and asked while a draft is not on disk: nothing typed may go without a word. */
final class UnsavedDraft {
  private final OpenReport report;
  private final Messages messages;
  private final Overlay overlay;
  private final EditorPage page;
  private final Consumer<Runnable> saveCopy;
  private final Waiting waiting;
  private Overlay.@Nullable Card question;

  /** What stands above the page for as long as nothing is saved; empty if nothing does. */
  private String told = "";

  /**
   * @param saveCopy lets the clerk choose another place, where it then goes on, and says when it
   *     does
   */
  UnsavedDraft(
      OpenReport report,
      Messages messages,
      Overlay overlay,
      EditorPage page,
      Consumer<Runnable> saveCopy,
      Waiting waiting) {
    this.report = report;
    this.messages = messages;
    this.overlay = overlay;
    this.page = page;
    this.saveCopy = saveCopy;
    this.waiting = waiting;
  }

  void failed(SaveFailure failure) {
    if (!failure.kind().needsDecision()) {
      tell(failure.message(messages));
    } else if (question == null) {
      decide(failure);
    }
  }

  /** No file could be made for it. */
  void noFile(NoPlaceException why) {
    tell(why.message(messages));
  }

  private void tell(String words) {
    page.tell(words);
    told = words;
  }

  /** It is on disk: nothing to the contrary may stand above the page. */
  void saved() {
    if (!told.isEmpty()) {
      page.takeBack(told);
      told = "";
    }
  }

  /** Asks again what was put off. */
  void remind() {
    report.toDecide().ifPresent(this::decide);
  }

  private void decide(SaveFailure failure) {
    ask(
        messages.get("file.undecidedHeading"),
        failure.message(messages),
        List.of(
            Choice.primary(messages.get("more.copy"), () -> saveCopy.accept(() -> {})),
            Choice.other(messages.get("file.overwrite"), this::overwrite),
            Choice.other(messages.get("file.later"), () -> {})));
  }

  private void overwrite() {
    saving(
        report::overwrite,
        done -> {
          if (!done) {
            remind();
          }
        });
  }

  /** Writes beside the window; a disk that does not answer counts as one that cannot be written. */
  private void saving(Callable<Boolean> save, Consumer<Boolean> saved) {
    String where = report.file().map(Path::toString).orElse("");
    waiting.run(
        new Waiting.Job<>(
            messages.get("file.saving", where),
            save,
            saved,
            () -> saved.accept(false),
            unwanted -> {}));
  }

  /** Writes what is waiting, and asks again what was put off. */
  void save() {
    if (report.isUnsaved()) {
      saving(
          report::saveNow,
          done -> {
            if (!done) {
              remind();
            }
          });
    }
  }

  /** Goes on once everything is on disk, or the clerk has given up what is not. */
  void leave(Runnable next) {
    if (!report.isUnsaved()) {
      next.run();
      return;
    }
    saving(
        report::saveNow,
        done -> {
          if (done) {
            next.run();
          } else {
            askToLeave(next);
          }
        });
  }

  private void askToLeave(Runnable next) {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        Choice.primary(
            messages.get("more.copy"),
            () ->
                saveCopy.accept(
                    () -> {
                      if (!report.isUnsaved()) {
                        next.run();
                      }
                    })));
    if (report.toDecide().isEmpty()) {
      choices.add(Choice.other(messages.get("file.tryAgain"), () -> leave(next)));
    }
    choices.add(Choice.other(messages.get("file.giveUp"), next));
    choices.add(Choice.other(messages.get("file.stay"), () -> {}));
    ask(messages.get("file.leaveHeading"), messages.get("file.leaveWords"), choices);
  }

  /** Takes back what is still asked about a report that is closed. */
  void dismiss() {
    Overlay.Card asked = question;
    question = null;
    if (asked != null) {
      asked.dismiss();
    }
  }

  private void ask(String heading, String words, List<Choice> choices) {
    dismiss();
    question =
        overlay.ask(
            heading,
            words,
            choices.stream()
                .map(
                    choice ->
                        new Choice(
                            choice.words(),
                            choice.primary(),
                            () -> {
                              question = null;
                              choice.action().run();
                            }))
                .toList());
  }
}
