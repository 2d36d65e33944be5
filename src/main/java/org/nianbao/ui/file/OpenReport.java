package org.nianbao.ui.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;
import org.nianbao.draft.keep.DraftSession;
import org.nianbao.draft.keep.FileBinding;
import org.nianbao.draft.keep.SaveFailure;
import org.nianbao.draft.keep.SaveListener;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.ReportModel;

/**
 * A report in the window and the file that it is kept in. Every edit is handed to the session,
 * which writes it within a second. A report that has no file yet gets one with its first edit.
 */
public final class OpenReport {

  /** Hears what becomes of the draft, on the JavaFX thread. */
  public interface Watcher {
    void saved(Draft draft, Path file);

    /** It could not be saved in its file, and is kept as a version instead. */
    void keptAsVersion(Draft draft);

    void failed(SaveFailure failure);

    /** No file could be made for the first edit. */
    void noFile(IOException why);
  }

  /** Makes the place for a draft that has none yet. */
  @FunctionalInterface
  interface Place {
    FileBinding make() throws IOException;
  }

  private final DraftServices cabinet;
  private final ReportModel model;
  private final Draft opened;
  private final Place place;
  private final ChangeListener<CheckedReport> follow = (property, was, is) -> changed(was, is);
  private @Nullable Watcher watcher;
  private @Nullable DraftSession session;

  /** Edited, and there was no place to keep it in. */
  private boolean homeless;

  /**
   * @param home where it is kept; null if it has no file yet
   * @param place makes one with the first edit
   */
  OpenReport(
      DraftServices cabinet,
      ReportModel model,
      Draft opened,
      @Nullable FileBinding home,
      Place place) {
    this.cabinet = cabinet;
    this.model = model;
    this.opened = opened;
    this.place = place;
    if (home != null) {
      session = begin(home);
    }
    model.judgement().addListener(follow);
  }

  private DraftSession begin(FileBinding home) {
    return new DraftSession(
        cabinet.store(),
        cabinet.alarm(),
        new OnWindowThread(),
        home,
        opened.withReport(model.report()));
  }

  public ReportModel model() {
    return model;
  }

  /** Where it is kept; empty before the first edit of a sample, and while it is read only. */
  public Optional<Path> file() {
    return Optional.ofNullable(session).map(DraftSession::file);
  }

  /** The draft as it stands, to be printed and carried. */
  public Draft draft() {
    return (session == null ? opened : session.draft()).withReport(model.report());
  }

  public void watch(Watcher newWatcher) {
    watcher = newWatcher;
  }

  private void changed(CheckedReport was, CheckedReport is) {
    if (model.readOnly().get() || was.report().equals(is.report())) {
      return;
    }
    DraftSession running = session;
    if (running != null) {
      running.change(is.report());
      return;
    }
    findPlace();
  }

  private void findPlace() {
    try {
      session = begin(place.make());
      homeless = false;
    } catch (IOException e) {
      homeless = true;
      Watcher told = watcher;
      if (told != null) {
        told.noFile(e);
      }
    }
  }

  /** Writes what is waiting; true if everything is on disk. */
  public boolean saveNow() {
    if (homeless) {
      findPlace();
    }
    return session == null ? !homeless : session.saveNow();
  }

  /** What the clerk has to decide before anything more is saved. */
  public Optional<SaveFailure> toDecide() {
    return Optional.ofNullable(session).flatMap(DraftSession::toDecide);
  }

  /** Has it written although nothing was changed: its file holds something else. */
  void rewrite() {
    if (session != null) {
      session.rewrite();
    }
  }

  /**
   * Goes on in another file; the former one stays as it is.
   *
   * @return whether it is on disk there
   */
  public boolean moveTo(FileBinding other) {
    model.readOnly().set(false);
    homeless = false;
    if (session != null) {
      return session.moveTo(other);
    }
    session = begin(other);
    session.rewrite();
    return session.saveNow();
  }

  /**
   * Puts this window's report in place of what others wrote; theirs stays as a version.
   *
   * @return whether it is on disk
   */
  public boolean overwrite() {
    try {
      return session != null && session.overwrite(cabinet.locks().takeOver(session.file()).lock());
    } catch (IOException e) {
      return false; // no lock can be written there: it stays undecided
    }
  }

  /** Writes what is waiting and gives the file back. */
  public void close() throws IOException {
    watcher = null;
    model.judgement().removeListener(follow);
    if (session != null) {
      session.close();
    }
  }

  /** The session speaks on the thread that saves. */
  private final class OnWindowThread implements SaveListener {
    @Override
    public void saved(Draft draft) {
      Platform.runLater(
          () -> {
            Watcher told = watcher;
            if (told != null && session != null) {
              told.saved(draft, session.file());
            }
          });
    }

    @Override
    public void keptAsVersion(Draft draft) {
      Platform.runLater(
          () -> {
            Watcher told = watcher;
            if (told != null) {
              told.keptAsVersion(draft);
            }
          });
    }

    @Override
    public void failed(SaveFailure failure) {
      Platform.runLater(
          () -> {
            Watcher told = watcher;
            if (told != null) {
              told.failed(failure);
            }
          });
    }
  }
}
