package org.nianbao.ui.rollup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Editions;
import org.nianbao.report.Report;
import org.nianbao.rollup.FormerRollup;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.RollupPlan;
import org.nianbao.rollup.RollupProgress;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.UnitFile.ReportFile;
import org.nianbao.rollup.UnitList;
import org.nianbao.text.Messages;
import org.nianbao.ui.task.Background;

/**
 * What is rolled up, and the roll-up as it stands; files are read beside the window.
 *
 * <p>Longer than most classes: all that changes what is rolled up is one state, which is read and
 * kept in one way.
 */
final class RollupDesk {
  /** How often it is looked whether a file has changed. */
  private static final Duration WATCH = Duration.seconds(2);

  private final KeptFiles files;
  private final RollupResuming resuming;
  private final Editions editions;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<@Nullable RolledUp> rollup = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final PauseTransition watch = new PauseTransition(WATCH);
  private RollupGiven given = RollupGiven.NOTHING;
  private @Nullable ReadingRun run;
  private @Nullable FormerRollup former;
  private @Nullable Report declared;
  private boolean closed;
  private boolean resumed;

  RollupDesk(KeptFiles files, RollupResuming resuming, Editions editions, Messages messages) {
    this.resuming = resuming;
    this.files = files;
    this.editions = editions;
    this.messages = messages;
    watch.setOnFinished(e -> look());
    watch.play();
  }

  /** The roll-up as it stands; null before anything was read. */
  ReadOnlyObjectProperty<@Nullable RolledUp> rollup() {
    return rollup.getReadOnlyProperty();
  }

  ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty reading() {
    return reading.getReadOnlyProperty();
  }

  /** Whether a person stopped it, so that nothing is read until it is asked for. */
  ReadOnlyBooleanProperty stopped() {
    return stopped.getReadOnlyProperty();
  }

  /** Why something is not as it should be, in one sentence; else empty. */
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  RollupGiven given() {
    return given;
  }

  /** Goes on with what was left the last time; what was given meanwhile comes to it. */
  void resume() {
    Background.run(
        "roll-up memory",
        resuming::read,
        left -> {
          RollupGiven since = given;
          resumed = true;
          if (closed || (left.given().equals(RollupGiven.NOTHING) && since.equals(left.given()))) {
            return;
          }
          RollupGiven before = left.given().with(since.named()).saying(since);
          former = former == null ? left.former() : former;
          declared = declared == null ? left.declared() : declared;
          Path compared = since.declared() == null ? before.declared() : since.declared();
          give(
              (since.list().isEmpty() ? before : before.withList(since.list(), since.former()))
                  .withDeclared(compared)); // kept where it only cannot be read just now
          if (!left.unread().isEmpty()) {
            trouble.set(messages.get("rollup.page.leftUnread", left.unread().getFirst()));
          }
        },
        thrown -> {
          resumed = true;
          say(thrown, "rollup.page.leftLost");
        });
  }

  private void give(RollupGiven now) {
    given = now;
    begin();
    if (!resumed) {
      return; // else what was left the last time would be written over before it is read
    }
    RollupMemory memory = resuming.memory();
    memory.put(now);
    Background.run(
        "roll-up memory",
        () -> {
          memory.write();
          return now;
        },
        written -> {},
        thrown -> say(thrown, "rollup.page.notKept"));
  }

  /** Says that a disk fails; anything else is a fault of the program. */
  private void say(Throwable thrown, String said) {
    if (thrown instanceof IOException) {
      trouble.set(messages.get(said));
    } else {
      Background.unforeseen(thrown);
    }
  }

  /** Takes files and folders to those that are there. */
  void add(List<Path> more) {
    give(given.with(more));
  }

  /**
   * Takes another list of units.
   *
   * @param from the file that it was read from, or null if it was not, or not anew
   */
  void setList(UnitList list, UnitListing.@Nullable ListFile from) {
    Path file = given.former();
    if (from != null) {
      former = from.former();
      file = former == null ? null : from.file();
    }
    give(given.withList(list, file));
  }

  /** Compares with a report from now on; its year and edition are then those of the roll-up. */
  void compareWith(Path file, Report report) {
    declared = report;
    give(given.withDeclared(file));
  }

  /** Takes what a person says of a name in a report: that it is this unit, or is not. */
  void say(Unit unit, boolean same) {
    if (unit.match() != null) {
      give(given.withName(unit.match().written(), same ? unit.match().listed() : ""));
    }
  }

  /** Forgets what a person has said of a unit's names and files: both are as without it. */
  void unsay(Unit unit) {
    give(
        given.without(
            unit.name(),
            unit.reports().stream().map(ReportFile::name).collect(Collectors.toSet())));
  }

  /** Takes the file that a person wants for a unit of which there are several. */
  void take(Unit unit, Path file) {
    give(given.withFile(unit.name(), file));
  }

  /** Takes all files away, and what was said of them; the list of units stays. */
  void startOver() {
    declared = null;
    give(given.startedOver());
  }

  /** Reads what has changed and adds up anew. */
  void begin() {
    cancel();
    stopped.set(false);
    ReadingRun now = new ReadingRun();
    run = now;
    reading.set(true);
    progress.set(ProgressBar.INDETERMINATE_PROGRESS); // until it is known how many there are
    trouble.set("");
    List<Path> all = given.named();
    RollupPlan asked = given.plan(declared);
    FormerRollup last = former;
    Report report = declared;
    Background.run(
        "roll-up",
        () -> {
          List<UnitFile> read = files.read(all, now);
          return RolledUp.of(Rollup.of(asked, read, editions), last, report, messages);
        },
        result -> {
          if (now.equals(run)) {
            reading.set(false);
            rollup.set(result);
          }
        },
        thrown -> failed(now, thrown));
  }

  private void failed(ReadingRun now, Throwable thrown) {
    if (!now.equals(run)) {
      return;
    }
    reading.set(false);
    switch (thrown) {
      case CancellationException called -> {
        stopped.set(true);
        trouble.set(
            messages.get(rollup.get() == null ? "rollup.page.stoppedAll" : "rollup.page.stopped"));
      }
      case IOException unreadable -> trouble.set(messages.get("rollup.page.noFolder"));
      default -> Background.unforeseen(thrown);
    }
  }

  /** Stops reading; what was there before stays, and nothing is read until it is asked for. */
  void stop() {
    cancel();
  }

  private void cancel() {
    ReadingRun now = run;
    if (now != null) {
      now.cancelled = true;
    }
  }

  /** Looks no more for changes. */
  void close() {
    closed = true;
    watch.stop();
    cancel();
  }

  private void look() {
    if (reading.get() || stopped.get() || given.named().isEmpty() || rollup.get() == null) {
      watch.playFromStart();
      return;
    }
    List<Path> all = given.named();
    Background.run(
        "roll-up watch",
        () -> files.haveChanged(all),
        changed -> {
          if (!closed) {
            if (changed && !stopped.get()) {
              begin();
            } else if (trouble.get().equals(messages.get("rollup.page.noFolder"))) {
              trouble.set(""); // the folder is there again
            }
            watch.playFromStart();
          }
        },
        thrown -> {
          if (!closed) {
            watch.playFromStart();
            say(thrown, "rollup.page.noFolder");
          }
        });
  }

  /** One reading, told how far it is and whether it is still wanted. */
  private final class ReadingRun implements RollupProgress {
    private volatile boolean cancelled;

    @Override
    public void read(int done, int of) {
      Platform.runLater(
          () -> {
            if (equals(run)) {
              progress.set(Math.max(progress.get(), (double) done / of));
            }
          });
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
