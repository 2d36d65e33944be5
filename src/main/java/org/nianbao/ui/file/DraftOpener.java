package org.nianbao.ui.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Checker;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftId;
import org.nianbao.draft.Notice;
import org.nianbao.draft.Opened;
import org.nianbao.draft.keep.DraftLock;
import org.nianbao.draft.keep.FileBinding;
import org.nianbao.draft.keep.Fingerprint;
import org.nianbao.draft.keep.Locking;
import org.nianbao.draft.keep.OpenResult;
import org.nianbao.draft.keep.RecoveredVersion;
import org.nianbao.platform.StartupChecks;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.model.ReportModel;
import org.nianbao.ui.task.Waiting;

/**
 * Opens drafts, whatever state they are in, and asks the clerk where there is something to decide.
 * Files are read and locked beside the window; what comes of that is shown by the {@link
 * OpeningStep} that is returned.
 *
 * <p>Longer than most classes: every state that a file can be in has its question here.
 */
public final class DraftOpener {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(ZoneId.systemDefault());

  private final DraftServices cabinet;
  private final Checker checker;
  private final Messages messages;
  private final Overlay overlay;
  private final Waiting waiting;
  private final Consumer<ShownDraft> show;
  private final Consumer<Path> foreign;

  /**
   * A report that is to be shown.
   *
   * @param notices sentences for the clerk, shown above the page
   * @param fromPdf the PDF that carried it; null if it comes from elsewhere
   */
  public record ShownDraft(OpenReport report, List<String> notices, @Nullable Path fromPdf) {
    ShownDraft(OpenReport report, List<String> notices) {
      this(report, notices, null);
    }
  }

  /**
   * @param show shows a report that was opened
   * @param foreign takes a file that is another program's
   */
  public DraftOpener(
      DraftServices cabinet,
      Checker checker,
      Messages messages,
      Overlay overlay,
      Waiting waiting,
      Consumer<ShownDraft> show,
      Consumer<Path> foreign) {
    this.foreign = foreign;
    this.cabinet = cabinet;
    this.checker = checker;
    this.messages = messages;
    this.overlay = overlay;
    this.waiting = waiting;
    this.show = show;
  }

  /**
   * What is to be done on the JavaFX thread with what was found on the disk.
   *
   * @param lock that was taken for it; given back if nobody waits for it any more
   */
  private record OpeningStep(Runnable next, @Nullable DraftLock lock) {
    OpeningStep(Runnable next) {
      this(next, null);
    }

    void giveBack() {
      try {
        if (lock != null) {
          lock.close();
        }
      } catch (IOException e) {
        // a lock that is left is a dead one to the next
      }
    }
  }

  private void work(String words, Callable<OpeningStep> work) {
    waiting.run(
        new Waiting.Job<>(words, work, step -> step.next().run(), () -> {}, OpeningStep::giveBack));
  }

  private void work(Path file, Callable<OpeningStep> work) {
    work(messages.get("file.opening", file), work);
  }

  /** A new report; it has a file from the beginning. */
  public void create(Report blank) {
    create(blank, List.of(), List.of());
  }

  /**
   * A new report with something in it from the beginning.
   *
   * @param first edits that are made at once, each undone as a whole
   * @param notices sentences for the clerk
   */
  public void create(Report blank, List<Edit> first, List<String> notices) {
    Draft draft = Draft.of(blank);
    work(messages.get("file.saving", blank.body()), () -> begun(draft, first, notices));
  }

  /** A draft that was made of others, as a roll-up is. */
  public void begin(Draft draft, List<String> notices) {
    work(messages.get("file.saving", draft.report().body()), () -> begun(draft, notices));
  }

  /** Gives a draft a file of its own. */
  private OpeningStep begun(Draft draft, List<String> notices) {
    return begun(draft, List.of(), notices);
  }

  private OpeningStep begun(Draft draft, List<Edit> first, List<String> notices) {
    try {
      FileBinding home = newHome(DraftName.of(draft, messages), draft.report());
      List<String> all = new ArrayList<>(notices);
      if (!home.file().startsWith(cabinet.places().drafts())) {
        all.add(elsewhere(home.file()));
      }
      return new OpeningStep(
          () -> show.accept(new ShownDraft(report(draft, home, first), all)), home.lock());
    } catch (NoPlaceException e) {
      return new OpeningStep(
          () -> show.accept(new ShownDraft(report(draft, null, first).without(e), List.of())));
    }
  }

  /** With edits that are made at once. */
  private OpenReport report(Draft draft, @Nullable FileBinding home, List<Edit> first) {
    OpenReport report = report(draft, home);
    first.forEach(report.model()::apply);
    return report;
  }

  private String elsewhere(Path file) {
    StartupChecks.StartupProblem why = whyNotInDrafts();
    return why.kind() == StartupChecks.StartupTrouble.DISK_FULL
        ? messages.get("file.elsewhereFull", file, why.left().words())
        : messages.get("file.elsewhere", file);
  }

  private StartupChecks.StartupProblem whyNotInDrafts() {
    return new StartupChecks(cabinet.disk())
        .whyNotWritable(
            cabinet.places().drafts(), StartupChecks.StartupTrouble.DRAFTS_NOT_WRITABLE);
  }

  /** The sample; a copy of it gets a file with the first edit. */
  public void openSample() {
    show.accept(
        new ShownDraft(
            report(cabinet.samples().filled(), null), List.of(messages.get("file.sample"))));
  }

  /** Opens a draft, or the draft that another file carries; hands on what is neither. */
  public void open(Path file) {
    work(file, () -> opened(file));
  }

  private OpeningStep opened(Path file) {
    try {
      if (cabinet.files().isForeign(file)) {
        return new OpeningStep(() -> foreign.accept(file));
      }
      return switch (cabinet.store().open(file)) {
        case OpenResult.Good good -> good(file, good);
        case OpenResult.Damaged damaged -> new OpeningStep(() -> damaged(file, damaged));
      };
    } catch (IOException e) {
      return gone(file);
    }
  }

  private OpeningStep good(Path file, OpenResult.Good good) {
    Opened opened = good.opened();
    List<String> notices =
        new ArrayList<>(opened.notices().stream().map(n -> n.message(messages)).toList());
    if (opened.has(Notice.NoticeKind.FROM_WORD)) {
      return new OpeningStep(
          () -> show.accept(new ShownDraft(report(opened.draft(), null), notices)));
    }
    if (opened.has(Notice.NoticeKind.FROM_PDF)) {
      return new OpeningStep(
          () -> show.accept(new ShownDraft(report(opened.draft(), null), notices, file)));
    }
    if (opened.isReadOnly()) {
      return new OpeningStep(() -> showReadOnly(opened.draft(), notices));
    }
    if (good.unsaved().isPresent()) {
      return new OpeningStep(() -> unsaved(file, good, good.unsaved().get(), notices));
    }
    if (good.rescue().isPresent()) {
      return new OpeningStep(() -> edited(file, good, good.rescue().get(), notices));
    }
    return lock(new FoundDraft(file, good), notices);
  }

  /** The last time the file could not be written, and what was typed then is a version. */
  private void unsaved(
      Path file, OpenResult.Good good, RecoveredVersion version, List<String> notices) {
    String when = WHEN.format(version.time());
    FoundDraft typed = new FoundDraft(file, version.opened().draft(), good.known(), false);
    overlay.ask(
        messages.get("file.unsavedHeading"),
        messages.get("file.unsavedWords", when),
        List.of(
            Choice.primary(
                messages.get("file.unsavedUse"), () -> work(file, () -> lock(typed, notices))),
            Choice.other(
                messages.get("file.unsavedKeep"),
                () -> work(file, () -> keepFile(file, good, notices))),
            Choice.other(messages.get("file.leave"), () -> {})));
  }

  private OpeningStep keepFile(Path file, OpenResult.Good good, List<String> notices)
      throws IOException {
    cabinet.store().decideForFile(file, good.opened().draft());
    return lock(new FoundDraft(file, good), notices);
  }

  private void edited(
      Path file, OpenResult.Good good, RecoveredVersion rescue, List<String> notices) {
    FoundDraft version = new FoundDraft(file, rescue.opened().draft(), good.known(), false);
    overlay.ask(
        messages.get("file.editedHeading"),
        String.join("", notices),
        List.of(
            Choice.primary(
                messages.get("file.editedKeep"),
                () -> work(file, () -> lock(new FoundDraft(file, good), List.of()))),
            Choice.other(
                messages.get("file.useVersion", WHEN.format(rescue.time())),
                () -> work(file, () -> lock(version, List.of()))),
            Choice.other(messages.get("file.leave"), () -> {})));
  }

  /**
   * A draft that is to be opened.
   *
   * @param known what is in its file
   * @param isInFile whether that is this draft; if not, it is written there at once
   */
  private record FoundDraft(Path file, Draft draft, Fingerprint known, boolean isInFile) {
    FoundDraft(Path file, OpenResult.Good good) {
      this(file, good.opened().draft(), good.known(), true);
    }
  }

  private OpeningStep lock(FoundDraft found, List<String> notices) {
    try {
      return switch (cabinet.locks().lock(found.file())) {
        case Locking.Ours ours -> {
          List<String> all = new ArrayList<>(notices);
          if (ours.left().isPresent()) {
            all.add(messages.get("file.recovered"));
          }
          yield shown(found, ours, all);
        }
        case Locking.Theirs theirs -> new OpeningStep(() -> taken(found, theirs, notices));
      };
    } catch (IOException e) {
      return new OpeningStep(() -> showReadOnly(found.draft(), and(notices, "file.notWritable")));
    }
  }

  private List<String> and(List<String> notices, String key) {
    List<String> all = new ArrayList<>(notices);
    all.add(messages.get(key));
    return all;
  }

  private OpeningStep shown(FoundDraft found, Locking.Ours ours, List<String> notices) {
    FileBinding home = new FileBinding(found.file(), ours.lock(), found.known());
    return new OpeningStep(
        () -> {
          OpenReport report = report(found.draft(), home);
          if (!found.isInFile()) {
            report.rewrite();
          }
          show.accept(new ShownDraft(report, notices));
        },
        ours.lock());
  }

  private void taken(FoundDraft found, Locking.Theirs theirs, List<String> notices) {
    Draft draft = found.draft();
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.primary(messages.get("file.readOnly"), () -> showReadOnly(draft, notices)));
    choices.add(
        Choice.other(
            messages.get("file.copy"),
            () -> work(found.file(), () -> begun(draft.withId(DraftId.random()), notices))));
    if (!theirs.certain()) {
      choices.add(
          Choice.other(
              messages.get("file.takeOver"),
              () -> work(found.file(), () -> takenOver(found, notices))));
    }
    choices.add(Choice.other(messages.get("file.leave"), () -> {}));
    overlay.ask(
        messages.get("file.takenHeading"),
        messages.get(
            theirs.certain() ? "file.takenHere" : "file.takenElsewhere",
            theirs.owner().user(),
            theirs.owner().computer()),
        choices);
  }

  private OpeningStep takenOver(FoundDraft found, List<String> notices) {
    try {
      return shown(found, cabinet.locks().takeOver(found.file()), notices);
    } catch (IOException e) {
      return new OpeningStep(() -> showReadOnly(found.draft(), and(List.of(), "file.notWritable")));
    }
  }

  private void showReadOnly(Draft draft, List<String> notices) {
    OpenReport report = report(draft, null);
    report.model().lent().set(true);
    show.accept(new ShownDraft(report, and(notices, "file.isReadOnly")));
  }

  private void damaged(Path file, OpenResult.Damaged damaged) {
    List<Choice> choices = new ArrayList<>();
    damaged
        .rescue()
        .ifPresent(
            rescue ->
                choices.add(
                    Choice.primary(
                        messages.get("file.useVersion", WHEN.format(rescue.time())),
                        () -> work(file, () -> restored(file, rescue)))));
    choices.add(Choice.other(messages.get("file.leave"), () -> {}));
    String why = damaged.why().message(messages);
    overlay.ask(
        messages.get("file.damagedHeading"),
        damaged.rescue().isPresent()
            ? messages.get("file.damagedKept", why, file.getFileName())
            : messages.get("file.damaged", why, file.getFileName()),
        choices);
  }

  /**
   * The good version takes the damaged file's place; the damaged one is kept beside it. It is moved
   * only by whoever has the lock: another window may be mending it just now.
   */
  private OpeningStep restored(Path file, RecoveredVersion rescue) {
    Draft draft = rescue.opened().draft();
    try {
      return switch (cabinet.locks().lock(file)) {
        case Locking.Theirs theirs -> {
          FoundDraft found = new FoundDraft(file, draft, cabinet.store().known(file), false);
          yield new OpeningStep(() -> taken(found, theirs, List.of()));
        }
        case Locking.Ours ours -> {
          Path aside = setAside(file, ours.lock());
          String words =
              messages.get("file.restored", WHEN.format(rescue.time()), aside.getFileName());
          yield shown(
              new FoundDraft(file, draft, Fingerprint.NOTHING, false), ours, List.of(words));
        }
      };
    } catch (IOException e) {
      return begun(draft.withId(DraftId.random()), List.of());
    }
  }

  private Path setAside(Path file, DraftLock lock) throws IOException {
    try {
      return cabinet.store().setAside(file, LocalDateTime.now(cabinet.clock()), messages);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** The file is not there or cannot be read: a version of it may be. */
  private OpeningStep gone(Path file) {
    String why =
        new StartupChecks(cabinet.disk())
            .of(file).stream()
                .findFirst()
                .map(problem -> problem.message(messages))
                .orElseGet(() -> messages.get("file.cannotRead", file));
    List<Choice> choices = new ArrayList<>();
    version(file)
        .ifPresent(
            rescue ->
                choices.add(
                    Choice.primary(
                        messages.get("file.useVersion", WHEN.format(rescue.time())),
                        () -> work(file, () -> begun(rescue.opened().draft(), List.of())))));
    choices.add(Choice.other(messages.get("file.leave"), () -> {}));
    return new OpeningStep(() -> overlay.ask(messages.get("file.goneHeading"), why, choices));
  }

  private Optional<RecoveredVersion> version(Path file) {
    try {
      return cabinet.store().rescue(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** In the drafts folder; where that cannot be written, among the program's own data. */
  private FileBinding newHome(String called, Report report) throws NoPlaceException {
    try {
      return home(cabinet.fileFor(called, report, cabinet.places().drafts()), Fingerprint.NOTHING);
    } catch (IOException first) {
      try {
        return home(
            cabinet.fileFor(called, report, cabinet.places().unplaced()), Fingerprint.NOTHING);
      } catch (IOException e) {
        throw new NoPlaceException(whyNotInDrafts(), e);
      }
    }
  }

  /**
   * A place for a draft at a file that the clerk has chosen; what is there is replaced. Not on the
   * JavaFX thread.
   */
  public FileBinding homeAt(Path file) throws IOException {
    return home(file, cabinet.store().known(file));
  }

  private FileBinding home(Path file, Fingerprint known) throws IOException {
    return switch (cabinet.locks().lock(file)) {
      case Locking.Ours ours -> new FileBinding(file, ours.lock(), known);
      case Locking.Theirs theirs -> throw new IOException("Someone else has " + file);
    };
  }

  private OpenReport report(Draft draft, @Nullable FileBinding home) {
    ReportModel model = new ReportModel(draft.report(), checker, cabinet.clock());
    return new OpenReport(
        cabinet,
        model,
        draft,
        home,
        edited -> newHome(DraftName.of(draft.withReport(edited), messages), edited));
  }
}
