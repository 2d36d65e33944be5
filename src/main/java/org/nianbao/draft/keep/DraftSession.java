package org.nianbao.draft.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftId;
import org.nianbao.draft.keep.Generation.KeptFor;
import org.nianbao.draft.keep.SaveFailure.SaveFailureKind;
import org.nianbao.report.Report;

/**
 * A draft that is being filled in. Every change is handed in; it is on disk within a second of the
 * last one, at most five seconds into continuous change: in the draft's file, or, while that fails,
 * hangs or waits for the clerk's decision, as a version on this computer. All methods may be called
 * on any thread; {@link #change} never waits for the disk.
 *
 * <p>Longer than most classes: what may happen while a save is under way is one matter.
 */
public final class DraftSession implements AutoCloseable {
  /** A save that takes longer, as on a share that is away, is not waited for by the version. */
  private static final Duration HANGS_AFTER = Duration.ofMillis(300);

  private final DraftStore store;
  private final Scheduler scheduler;
  private final SaveListener listener;
  private final SaveTimes times = new SaveTimes();

  /** Held during a save. Taken before {@link #keeping} and the session's own monitor. */
  private final Object saving = new Object();

  /** Held while a version is kept. Taken before the session's own monitor. */
  private final Object keeping = new Object();

  private FileBinding binding;
  private Draft draft;
  private boolean overwrites;
  private @Nullable SaveFailure undecided;
  private boolean closed;

  /** Whether something was saved in this file since it was opened here. */
  private boolean begun;

  /** When the save that is under way began; null if there is none. */
  private @Nullable Duration saveBegan;

  /** When the next alarm goes off; null if there is none. */
  private @Nullable Duration alarmAt;

  private long alarms;

  /**
   * The version that was kept last because the file could not be written, and up to which change.
   */
  private @Nullable Path version;

  private long versionUpTo;

  /**
   * Begins. A draft that has no file yet is given one.
   *
   * @param binding its lock is given back when the session ends
   */
  public DraftSession(
      DraftStore store,
      Scheduler scheduler,
      SaveListener listener,
      FileBinding binding,
      Draft draft) {
    this.store = store;
    this.scheduler = scheduler;
    this.listener = listener;
    this.binding = binding;
    this.draft = draft;
    if (binding.known().equals(Fingerprint.NOTHING)) {
      change(draft.report());
    }
  }

  public synchronized Path file() {
    return binding.file();
  }

  /** What its kept versions are found by. */
  public synchronized DraftKey key() {
    return DraftKey.of(binding.lock().draft(), draft);
  }

  /** The draft with all changes; its time and number are those of the last save. */
  public synchronized Draft draft() {
    return draft;
  }

  /** Whether there are changes that are not in the file. */
  public synchronized boolean isWaiting() {
    return times.isWaiting();
  }

  /** Hands in the report as it is after a change. */
  public synchronized void change(Report report) {
    draft = draft.withReport(report);
    times.changed(scheduler.now());
    setAlarm();
  }

  /** Sees to it that there is an alarm as early as something is due. */
  private synchronized void setAlarm() {
    Duration due = null;
    if (isFileWanted()) {
      due = times.fileDue();
    }
    if (isVersionWanted()) {
      due = due == null || versionDue().compareTo(due) < 0 ? versionDue() : due;
    }
    if (closed || due == null || (alarmAt != null && alarmAt.compareTo(due) <= 0)) {
      return;
    }
    alarmAt = due;
    long mine = ++alarms;
    Duration delay = due.minus(scheduler.now());
    scheduler.after(delay.isNegative() ? Duration.ZERO : delay, () -> wake(mine));
  }

  private boolean isFileWanted() {
    return undecided == null && saveBegan == null && times.isWaiting();
  }

  private boolean isVersionWanted() {
    return times.isUnkept() && (undecided != null || saveBegan != null || times.isFailing());
  }

  private Duration versionDue() {
    return saveBegan == null
        ? times.versionDue()
        : SaveTimes.later(times.versionDue(), saveBegan.plus(HANGS_AFTER));
  }

  private void wake(long alarm) {
    boolean file;
    synchronized (this) {
      if (alarm != alarms || closed) {
        return;
      }
      alarmAt = null;
      Duration now = scheduler.now();
      file = isFileWanted() && times.fileDue().compareTo(now) <= 0;
      if (!file && !(isVersionWanted() && versionDue().compareTo(now) <= 0)) {
        setAlarm();
        return;
      }
    }
    if (file) {
      saveNow();
    } else {
      keepVersion();
    }
  }

  /**
   * Writes what is waiting into the file, before it returns: Ctrl+S, leaving, a shutdown.
   *
   * @return whether everything is in the file
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

  /**
   * Brings what is waiting onto some disk before it returns, without waiting for a save that hangs:
   * after a crash.
   */
  public Whereabouts secure() {
    boolean hangs;
    synchronized (this) {
      hangs = saveBegan != null;
    }
    if (hangs || !saveNow()) {
      keepVersion();
    }
    synchronized (this) {
      if (!times.isWaiting()) {
        return new Whereabouts.InFile(binding.file());
      }
      return version == null || times.isUnkept()
          ? new Whereabouts.Nowhere()
          : new Whereabouts.AsVersion(version);
    }
  }

  /** What the clerk has to decide before anything more is saved in the file. */
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
        binding = new FileBinding(binding.file(), lock, binding.known());
        overwrites = true;
        decided();
      }
      return save();
    }
  }

  /**
   * Goes on in another file with everything that is waiting, as another draft; the former file
   * stays as it is.
   *
   * @return whether it is on disk there; if not, the session stays where it was
   */
  public boolean moveTo(FileBinding other) {
    synchronized (saving) {
      FileBinding former;
      SaveFailure before;
      Draft as;
      synchronized (this) {
        former = binding;
        before = undecided;
        as = identified();
        binding = other;
        draft = draft.withId(DraftId.random());
        overwrites = false;
        begun = false;
        decided();
      }
      boolean moved = save();
      if (moved) {
        store.release(DraftKey.of(former.lock().draft(), as), KeptFor.PINNED);
      } else {
        synchronized (this) {
          binding = former;
          draft = draft.withId(String.valueOf(as.id()));
          undecided = before;
          times.changed(scheduler.now());
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
    times.changed(scheduler.now());
  }

  /** The draft, which has an id from here on. */
  private synchronized Draft identified() {
    if (draft.id() == null) {
      draft = draft.withId(DraftId.random());
    }
    return draft;
  }

  /** Only while {@link #saving} is held. */
  private boolean save() {
    FileBinding to;
    Draft snapshot;
    long upTo;
    Duration began;
    boolean over;
    boolean first;
    synchronized (this) {
      to = binding;
      snapshot = identified();
      over = overwrites;
      first = !begun;
      upTo = times.changes();
      began = scheduler.now();
      saveBegan = began;
      setAlarm();
    }
    try {
      if (!to.lock().isStillOurs()) {
        failed(new SaveFailure(SaveFailureKind.TAKEN_OVER, to.file()));
        return false;
      }
      DraftStore.Saved saved =
          over
              ? store.overwrite(to.file(), snapshot)
              : store.save(to.file(), snapshot, to.known(), first ? KeptFor.PINNED : KeptFor.NONE);
      saved(saved, upTo, began);
      return true;
    } catch (IOException | DraftException e) {
      failed(SaveFailure.of(e, to.file(), store.left(to.file())));
      return false;
    } catch (RuntimeException | Error e) {
      try {
        failed(new SaveFailure(SaveFailureKind.OTHER, to.file()));
      } catch (RuntimeException | Error again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  private void saved(DraftStore.Saved saved, long upTo, Duration began) {
    boolean first;
    synchronized (this) {
      first = !begun;
      begun = true;
      Draft now = saved.draft();
      draft =
          new Draft(
              draft.report(), draft.id(), now.app(), now.savedAt(), now.sequence(), draft.extras());
      binding = binding.with(saved.known());
      overwrites = false;
      saveBegan = null;
      alarmAt = null;
      alarms++;
      times.saved(upTo, began);
      setAlarm();
    }
    releaseVersions(first, upTo);
    if (first) {
      store.sweep(file());
    }
    listener.saved(saved.draft());
  }

  /** Where the file holds what the versions hold, nothing is offered when it is opened again. */
  private void releaseVersions(boolean first, long upTo) {
    synchronized (keeping) {
      boolean superseded;
      DraftKey key;
      synchronized (this) {
        superseded = versionUpTo <= upTo && (first || version != null);
        key = DraftKey.of(binding.lock().draft(), draft);
        if (superseded) {
          version = null;
        }
      }
      if (superseded) {
        store.release(key, KeptFor.NONE);
      }
    }
  }

  private void failed(SaveFailure failure) {
    synchronized (this) {
      undecided = failure.kind().needsDecision() ? failure : null;
      overwrites &= undecided == null;
      saveBegan = null;
      alarmAt = null;
      alarms++;
      times.failed(scheduler.now());
    }
    try {
      listener.failed(failure);
    } finally {
      keepVersion();
    }
  }

  /** Keeps what no disk holds yet as a version on this computer. */
  private void keepVersion() {
    synchronized (keeping) {
      Path file;
      Draft snapshot;
      long upTo;
      Duration began;
      synchronized (this) {
        if (!times.isUnkept()) {
          setAlarm();
          return;
        }
        file = binding.lock().draft();
        snapshot = identified();
        upTo = times.changes();
        began = scheduler.now();
      }
      try {
        kept(store.keepUnsaved(file, snapshot), upTo, began);
      } catch (IOException | DraftException e) {
        versionFailed();
        return;
      } catch (RuntimeException | Error e) {
        versionFailed();
        throw e;
      }
      listener.keptAsVersion(snapshot);
    }
  }

  private synchronized void kept(Path as, long upTo, Duration began) {
    version = as;
    versionUpTo = upTo;
    times.kept(upTo, began);
    setAlarm();
  }

  private synchronized void versionFailed() {
    times.versionFailed(scheduler.now());
    setAlarm();
  }

  /**
   * Saves what is waiting and gives the lock back. What cannot be saved stays as a version, so that
   * even what was given up can be found again.
   */
  @Override
  public void close() throws IOException {
    if (!saveNow()) {
      keepVersion();
      store.release(DraftKey.of(binding.lock().draft(), draft()), KeptFor.PINNED);
    }
    synchronized (this) {
      closed = true;
    }
    binding.lock().close();
  }
}
