package org.nianbao.ui.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;
import org.nianbao.draft.keep.DraftKey;
import org.nianbao.draft.keep.DraftSession;
import org.nianbao.draft.keep.FileBinding;
import org.nianbao.draft.keep.SaveFailure;
import org.nianbao.draft.keep.SaveListener;
import org.nianbao.draft.keep.Whereabouts;
import org.nianbao.report.Report;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.ReportModel;
import org.nianbao.ui.task.Background;

/**
 * A report in the window and the file that it is kept in. Every edit is handed to the session,
 * which writes it within a second. A report that has no file yet gets one with its first edit.
 *
 * <p>Longer than most classes: all that may happen to an open report goes through here.
 */
public final class OpenReport {

  /** Hears what becomes of the draft, on the JavaFX thread. */
  public interface ReportWatcher {
    void saved(Draft draft, Path file);

    /** It could not be saved in its file, and is kept as a version instead. */
    void keptAsVersion(Draft draft);

    void failed(SaveFailure failure);

    /** No file could be made for the first edit. */
    void noFile(NoPlaceException why);
  }

  /** Makes the place for a draft that has none yet. */
  @FunctionalInterface
  interface FilePlace {
    FileBinding make(Report report) throws NoPlaceException;
  }

  private final DraftServices cabinet;
  private final ReportModel model;
  private final Draft opened;
  private final FilePlace place;
  private final ChangeListener<CheckedReport> follow = (property, was, is) -> changed(was, is);
  private @Nullable ReportWatcher watcher;
  private volatile @Nullable DraftSession session;

  /** Edited, and there is no place yet to keep it in. */
  private volatile boolean homeless;

  /** The report with the last edit. */
  private volatile Report latest;

  /** Why it has no file from the beginning, where it should have one. */
  private @Nullable NoPlaceException placeless;

  /**
   * @param home where it is kept; null if it has no file yet
   * @param place makes one with the first edit
   */
  OpenReport(
      DraftServices cabinet,
      ReportModel model,
      Draft opened,
      @Nullable FileBinding home,
      FilePlace place) {
    this.cabinet = cabinet;
    this.model = model;
    this.opened = opened;
    this.latest = opened.report();
    this.place = place;
    if (home != null) {
      session = begin(home);
    }
    model.judgement().addListener(follow);
  }

  private DraftSession begin(FileBinding home) {
    return new DraftSession(
        cabinet.store(), cabinet.alarm(), new OnWindowThread(), home, opened.withReport(latest));
  }

  public ReportModel model() {
    return model;
  }

  /** Where it is kept; empty before the first edit of a sample, and while it is read only. */
  public Optional<Path> file() {
    return Optional.ofNullable(session).map(DraftSession::file);
  }

  /** What its kept versions are found by; empty as long as it has no file. */
  public Optional<DraftKey> key() {
    return Optional.ofNullable(session).map(DraftSession::key);
  }

  /** The draft as it stands, to be printed and carried. */
  public Draft draft() {
    DraftSession running = session;
    return (running == null ? opened : running.draft()).withReport(model.report());
  }

  public void watch(ReportWatcher newWatcher) {
    watcher = newWatcher;
    NoPlaceException why = placeless;
    if (why != null) {
      newWatcher.noFile(why);
    }
  }

  /** It was to have a file from the beginning, and has none; the watcher is told. */
  OpenReport without(NoPlaceException why) {
    placeless = why;
    return this;
  }

  private void changed(CheckedReport was, CheckedReport is) {
    if (model.lent().get() || was.report().equals(is.report())) {
      return;
    }
    latest = is.report();
    DraftSession running = session;
    if (running != null) {
      running.change(is.report());
      return;
    }
    homeless = true;
    Background.run(
        "place for a draft",
        this::placed,
        made -> {},
        e -> {
          ReportWatcher told = watcher;
          if (told != null && e instanceof NoPlaceException why) {
            told.noFile(why);
          } else {
            Background.unforeseen(e);
          }
        });
  }

  /** The session, begun with a new file if there is none. Not on the JavaFX thread. */
  private synchronized DraftSession placed() throws NoPlaceException {
    DraftSession running = session;
    if (running == null) {
      running = begin(place.make(latest));
      session = running;
      homeless = false;
    }
    if (!running.draft().report().equals(latest)) {
      running.change(latest);
    }
    return running;
  }

  /** Whether something is not in its file, or waits for the clerk's decision. */
  public boolean isUnsaved() {
    DraftSession running = session;
    return running == null ? homeless : running.isWaiting() || running.toDecide().isPresent();
  }

  /** Writes what is waiting; true if everything is in its file. Not on the JavaFX thread. */
  public boolean saveNow() {
    DraftSession running = session;
    if (running == null && !homeless) {
      return true;
    }
    try {
      return (running == null ? placed() : running).saveNow();
    } catch (IOException e) {
      return false; // it was said when the place was looked for
    }
  }

  /** Brings what is waiting onto some disk, as after a crash. */
  public Whereabouts secure() {
    DraftSession running = session;
    if (running != null) {
      return running.secure();
    }
    if (!homeless) {
      return new Whereabouts.InFile(Path.of("")); // nothing was typed yet
    }
    try {
      return placed().secure();
    } catch (IOException e) {
      return new Whereabouts.Nowhere();
    }
  }

  /** What the clerk has to decide before anything more is saved. */
  public Optional<SaveFailure> toDecide() {
    return Optional.ofNullable(session).flatMap(DraftSession::toDecide);
  }

  /** Has it written although nothing was changed: its file holds something else. */
  void rewrite() {
    DraftSession running = session;
    if (running != null) {
      running.rewrite();
    }
  }

  /**
   * Goes on in another file; the former one stays as it is.
   *
   * @return whether it is on disk there
   */
  public synchronized boolean moveTo(FileBinding other) {
    DraftSession running = session;
    if (running != null) {
      return running.moveTo(other);
    }
    running = begin(other);
    session = running;
    homeless = false;
    running.rewrite();
    return running.saveNow();
  }

  /**
   * Puts this window's report in place of what others wrote; theirs stays as a version.
   *
   * @return whether it is on disk
   */
  public boolean overwrite() {
    try {
      DraftSession running = session;
      return running != null && running.overwrite(cabinet.locks().takeOver(running.file()).lock());
    } catch (IOException e) {
      return false; // no lock can be written there: it stays undecided
    }
  }

  /** Nothing more comes from the window. */
  public void detach() {
    watcher = null;
    model.judgement().removeListener(follow);
  }

  /** Writes what is waiting and gives the file back. Not on the JavaFX thread. */
  public void close() throws IOException {
    DraftSession running = session;
    if (running != null) {
      running.close();
    }
  }

  /** The session speaks on the thread that saves. */
  private final class OnWindowThread implements SaveListener {
    @Override
    public void saved(Draft draft) {
      Platform.runLater(
          () -> {
            ReportWatcher told = watcher;
            DraftSession running = session;
            if (told != null && running != null) {
              told.saved(draft, running.file());
            }
          });
    }

    @Override
    public void keptAsVersion(Draft draft) {
      Platform.runLater(
          () -> {
            ReportWatcher told = watcher;
            if (told != null) {
              told.keptAsVersion(draft);
            }
          });
    }

    @Override
    public void failed(SaveFailure failure) {
      Platform.runLater(
          () -> {
            ReportWatcher told = watcher;
            if (told != null) {
              told.failed(failure);
            }
          });
    }
  }
}
