package org.nianbao.draft.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.keep.SaveFailure.Kind;
import org.nianbao.report.Report;

/**
 * A draft that is being filled in. Every change is handed in; it is on disk within a second of the
 * last one, at most five seconds into continuous change. All methods may be called on any thread;
 * {@link #change} never waits for the disk.
 */
public final class DraftSession implements AutoCloseable {
  private final DraftStore store;
  private final Scheduler alarm;
  private final SaveListener listener;
  private final SaveTimes times = new SaveTimes();

  /** Held during a save. Taken before the session's own monitor, never after it. */
  private final Object saving = new Object();

  private FileBinding home;
  private Draft draft;
  private boolean overwrites;
  private boolean alarmSet;
  private @Nullable SaveFailure undecided;
  private boolean closed;
  private boolean swept;

  /**
   * Begins. A draft that has no file yet is given one.
   *
   * @param home its lock is given back when the session ends
   */
  public DraftSession(
      DraftStore store, Scheduler alarm, SaveListener listener, FileBinding home, Draft draft) {
    this.store = store;
    this.alarm = alarm;
    this.listener = listener;
    this.home = home;
    this.draft = draft;
    if (home.known().equals(Fingerprint.NOTHING)) {
      change(draft.report());
    }
  }

  public synchronized Path file() {
    return home.file();
  }

  /** The draft with all changes; its time and number are those of the last save. */
  public synchronized Draft draft() {
    return draft;
  }

  /** Whether there are changes that are not on disk. */
  public synchronized boolean isWaiting() {
    return times.isWaiting();
  }

  /** Hands in the report as it is after a change. */
  public synchronized void change(Report report) {
    draft = draft.withReport(report);
    times.changed(alarm.now());
    setAlarm();
  }

  private synchronized void setAlarm() {
    if (!alarmSet && !closed && undecided == null) {
      alarmSet = true;
      Duration delay = times.untilDue(alarm.now());
      alarm.after(delay.isNegative() ? Duration.ZERO : delay, this::wake);
    }
  }

  private void wake() {
    synchronized (this) {
      alarmSet = false;
      if (!times.isWaiting() || undecided != null || closed) {
        return;
      }
      if (times.untilDue(alarm.now()).isPositive()) {
        setAlarm();
        return;
      }
    }
    saveNow();
  }

  /**
   * Writes what is waiting, before it returns: Ctrl+S, leaving, a crash, a shutdown.
   *
   * @return whether everything is on disk
   */
  public boolean saveNow() {
    synchronized (saving) {
      synchronized (this) {
        if (undecided != null || !times.isWaiting()) {
          return undecided == null;
        }
      }
      return save();
    }
  }

  /** What the clerk has to decide before anything more is saved. */
  public synchronized Optional<SaveFailure> toDecide() {
    return Optional.ofNullable(undecided);
  }

  /** Has the draft written although nothing in it changed: its file holds something else. */
  public synchronized void rewrite() {
    change(draft.report());
  }

  /**
   * Goes on in the same file whatever stands in it: the decision after {@link
   * Kind#CHANGED_BY_OTHERS} and {@link Kind#TAKEN_OVER}. What stands there is kept as a version; if
   * it cannot be, nothing is overwritten.
   *
   * @param lock of the file, taken again
   * @return whether it is on disk
   */
  public boolean overwrite(DraftLock lock) {
    synchronized (saving) {
      synchronized (this) {
        home = new FileBinding(home.file(), lock, home.known());
        overwrites = true;
        decided();
      }
      return save();
    }
  }

  /**
   * Goes on in another file with everything that is waiting; the former file stays as it is.
   *
   * @return whether it is on disk there; if not, the session stays where it was
   */
  public boolean moveTo(FileBinding other) {
    synchronized (saving) {
      FileBinding former;
      SaveFailure before;
      synchronized (this) {
        former = home;
        before = undecided;
        home = other;
        overwrites = false;
        swept = false;
        decided();
      }
      boolean moved = save();
      if (!moved) {
        synchronized (this) {
          home = former;
          undecided = before;
          times.changed(alarm.now());
          setAlarm();
        }
      }
      giveBack(moved ? former.lock() : other.lock());
      return moved;
    }
  }

  /** A lock that cannot be taken away, as on a drive that is gone, is a dead one to the next. */
  private static void giveBack(DraftLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      // what was to be saved is saved elsewhere
    }
  }

  private synchronized void decided() {
    undecided = null;
    times.changed(alarm.now());
  }

  /** Only while {@link #saving} is held. */
  private boolean save() {
    FileBinding to;
    Draft snapshot;
    boolean over;
    synchronized (this) {
      to = home;
      snapshot = draft;
      over = overwrites;
      times.saving();
    }
    try {
      if (!to.lock().isStillOurs()) {
        failed(new SaveFailure(Kind.TAKEN_OVER, to.file()));
        return false;
      }
      saved(
          over
              ? store.overwrite(to.file(), snapshot)
              : store.save(to.file(), snapshot, to.known()));
      return true;
    } catch (IOException | DraftException e) {
      failed(SaveFailure.of(e, to.file(), store.isFull(to.file())));
      return false;
    } catch (RuntimeException | Error e) {
      failed(new SaveFailure(Kind.OTHER, to.file()));
      throw e;
    }
  }

  private void saved(DraftStore.Saved saved) {
    boolean first;
    synchronized (this) {
      first = !swept;
      swept = true;
      Draft now = saved.draft();
      draft = new Draft(draft.report(), now.app(), now.savedAt(), now.sequence(), draft.extras());
      home = home.with(saved.known());
      overwrites = false;
      times.saved();
    }
    if (first) {
      store.sweep(file());
    }
    listener.saved(saved.draft());
  }

  private void failed(SaveFailure failure) {
    synchronized (this) {
      undecided = failure.kind().needsDecision() ? failure : null;
      overwrites &= undecided == null;
      times.failed(alarm.now());
      setAlarm();
    }
    listener.failed(failure);
  }

  /**
   * Saves what is waiting and gives the lock back. What cannot be saved is kept as a version, so
   * that even what was given up can be found again.
   */
  @Override
  public void close() throws IOException {
    if (!saveNow()) {
      store.keepAsVersion(file(), draft());
    }
    synchronized (this) {
      closed = true;
    }
    home.lock().close();
  }
}
