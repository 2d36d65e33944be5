package org.nianbao.ui.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Checker;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Notice;
import org.nianbao.draft.Opened;
import org.nianbao.draft.keep.FileBinding;
import org.nianbao.draft.keep.Fingerprint;
import org.nianbao.draft.keep.Locking;
import org.nianbao.draft.keep.OpenResult;
import org.nianbao.draft.keep.RecoveredVersion;
import org.nianbao.platform.StartupChecks;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.model.ReportModel;

/**
 * Opens drafts, whatever state they are in, and asks the clerk where there is something to decide.
 */
public final class DraftOpener {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(ZoneId.systemDefault());

  private final DraftServices cabinet;
  private final Checker checker;
  private final Messages messages;
  private final Overlay overlay;
  private final Consumer<Shown> show;

  /**
   * A report that is to be shown.
   *
   * @param notices sentences for the clerk, shown above the page
   * @param fromPdf the PDF that carried it; null if it comes from elsewhere
   */
  public record Shown(OpenReport report, List<String> notices, @Nullable Path fromPdf) {
    Shown(OpenReport report, List<String> notices) {
      this(report, notices, null);
    }
  }

  public DraftOpener(
      DraftServices cabinet,
      Checker checker,
      Messages messages,
      Overlay overlay,
      Consumer<Shown> show) {
    this.cabinet = cabinet;
    this.checker = checker;
    this.messages = messages;
    this.overlay = overlay;
    this.show = show;
  }

  /** A new report; it has a file from the beginning. */
  public void create(Report blank) {
    Draft draft = Draft.of(blank);
    try {
      show.accept(new Shown(report(draft, newHome(blank)), List.of()));
    } catch (IOException e) {
      show.accept(new Shown(report(draft, null), List.of(messages.get("file.noPlace"))));
    }
  }

  /** The sample; a copy of it gets a file with the first edit. */
  public void openSample() {
    show.accept(
        new Shown(report(cabinet.samples().filled(), null), List.of(messages.get("file.sample"))));
  }

  /** Opens a draft, or the draft in a PDF. */
  public void open(Path file) {
    try {
      switch (cabinet.store().open(file)) {
        case OpenResult.Good good -> good(file, good);
        case OpenResult.Damaged damaged -> damaged(file, damaged);
      }
    } catch (IOException e) {
      gone(file);
    }
  }

  private void good(Path file, OpenResult.Good good) {
    Opened opened = good.opened();
    List<String> notices =
        new ArrayList<>(opened.notices().stream().map(n -> n.message(messages)).toList());
    if (opened.has(Notice.Kind.FROM_PDF)) {
      show.accept(new Shown(report(opened.draft(), null), notices, file));
    } else if (opened.isReadOnly()) {
      showReadOnly(opened.draft(), notices);
    } else if (good.rescue().isPresent()) {
      edited(file, good, good.rescue().get(), notices);
    } else {
      lock(new Found(file, good), notices);
    }
  }

  private void edited(
      Path file, OpenResult.Good good, RecoveredVersion rescue, List<String> notices) {
    overlay.ask(
        messages.get("file.editedHeading"),
        String.join("", notices),
        List.of(
            Choice.primary(
                messages.get("file.editedKeep"), () -> lock(new Found(file, good), List.of())),
            Choice.other(
                messages.get("file.useVersion", WHEN.format(rescue.time())),
                () ->
                    lock(new Found(file, rescue.opened().draft(), good.known(), false), List.of())),
            Choice.other(messages.get("file.leave"), () -> {})));
  }

  /**
   * A draft that is to be opened.
   *
   * @param known what is in its file
   * @param isInFile whether that is this draft; if not, it is written there at once
   */
  private record Found(Path file, Draft draft, Fingerprint known, boolean isInFile) {
    Found(Path file, OpenResult.Good good) {
      this(file, good.opened().draft(), good.known(), true);
    }
  }

  private void lock(Found found, List<String> notices) {
    try {
      switch (cabinet.locks().lock(found.file())) {
        case Locking.Ours ours -> {
          List<String> all = new ArrayList<>(notices);
          if (ours.left().isPresent()) {
            all.add(messages.get("file.recovered"));
          }
          show(found, ours, all);
        }
        case Locking.Theirs theirs -> taken(found, theirs, notices);
      }
    } catch (IOException e) {
      List<String> all = new ArrayList<>(notices);
      all.add(messages.get("file.notWritable"));
      showReadOnly(found.draft(), all);
    }
  }

  private void show(Found found, Locking.Ours ours, List<String> notices) {
    FileBinding home = new FileBinding(found.file(), ours.lock(), found.known());
    OpenReport report = report(found.draft(), home);
    if (!found.isInFile()) {
      report.rewrite();
    }
    show.accept(new Shown(report, notices));
  }

  private void taken(Found found, Locking.Theirs theirs, List<String> notices) {
    Draft draft = found.draft();
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.primary(messages.get("file.readOnly"), () -> showReadOnly(draft, notices)));
    choices.add(Choice.other(messages.get("file.copy"), () -> showCopy(draft, notices)));
    if (!theirs.certain()) {
      choices.add(Choice.other(messages.get("file.takeOver"), () -> takeOver(found, notices)));
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

  private void takeOver(Found found, List<String> notices) {
    try {
      show(found, cabinet.locks().takeOver(found.file()), notices);
    } catch (IOException e) {
      showReadOnly(found.draft(), List.of(messages.get("file.notWritable")));
    }
  }

  private void showReadOnly(Draft draft, List<String> notices) {
    OpenReport report = report(draft, null);
    report.model().readOnly().set(true);
    List<String> all = new ArrayList<>(notices);
    all.add(messages.get("file.isReadOnly"));
    show.accept(new Shown(report, all));
  }

  private void showCopy(Draft draft, List<String> notices) {
    try {
      show.accept(new Shown(report(draft, newHome(draft.report())), notices));
    } catch (IOException e) {
      showReadOnly(draft, List.of(messages.get("file.noPlace")));
    }
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
                        () -> restore(file, rescue))));
    choices.add(Choice.other(messages.get("file.leave"), () -> {}));
    String why = damaged.why().message(messages);
    overlay.ask(
        messages.get("file.damagedHeading"),
        damaged.rescue().isPresent()
            ? messages.get("file.damagedKept", why, file.getFileName())
            : messages.get("file.damaged", why, file.getFileName()),
        choices);
  }

  /** The good version takes the damaged file's place; the damaged one is kept beside it. */
  private void restore(Path file, RecoveredVersion rescue) {
    try {
      Path aside = cabinet.store().setAside(file, LocalDateTime.now(cabinet.clock()), messages);
      lock(
          new Found(file, rescue.opened().draft(), Fingerprint.NOTHING, false),
          List.of(messages.get("file.restored", WHEN.format(rescue.time()), aside.getFileName())));
    } catch (IOException e) {
      showCopy(rescue.opened().draft(), List.of());
    }
  }

  /** The file is not there or cannot be read: a version of it may be. */
  private void gone(Path file) {
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
                        () -> showCopy(rescue.opened().draft(), List.of()))));
    choices.add(Choice.other(messages.get("file.leave"), () -> {}));
    overlay.ask(messages.get("file.goneHeading"), why, choices);
  }

  private Optional<RecoveredVersion> version(Path file) {
    try {
      return cabinet.store().rescue(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private FileBinding newHome(Report report) throws IOException {
    return home(cabinet.fileFor(report), Fingerprint.NOTHING);
  }

  /** A place for a draft at a file that the clerk has chosen; what is there is replaced. */
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
    return new OpenReport(cabinet, model, draft, home, () -> newHome(model.report()));
  }
}
