package org.nianbao.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.keep.SaveFailure;
import org.nianbao.draft.keep.Whereabouts;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.pdf.PdfTextCheck;
import org.nianbao.form.SectionRole;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.rollup.out.MissingUnits;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.editor.EditorPage;
import org.nianbao.ui.file.DraftOpener;
import org.nianbao.ui.file.NoPlaceException;
import org.nianbao.ui.file.OpenReport;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.preview.PreviewPane;
import org.nianbao.ui.review.FileReview;
import org.nianbao.ui.step.Steps;
import org.nianbao.ui.task.Background;
import org.nianbao.ui.task.Waiting;

/**
 * One open report in the window: its page, its file, and what the page's buttons do.
 *
 * <p>Longer than most classes: it connects the parts of one open report, each of which does its own
 * work.
 */
final class ReportWindow {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Program program;
  private final Messages messages;
  private final OpenReport report;
  private final WindowHost host;
  private final DraftOpener opener;
  private final Overlay overlay;
  private final Waiting waiting;
  private final EditorPage page;
  private final PreviewPane preview;
  private final Exporting exporting;
  private final LastYearFile lastYear;
  private final UnsavedDraft unsaved;
  private final Signing signing;

  /**
   * @param opener knows how a draft gets a file of its own
   */
  ReportWindow(
      Program program,
      OpenReport report,
      WindowHost host,
      DraftOpener opener,
      FileDialogs dialogs,
      Overlay overlay,
      Waiting waiting,
      FileReview review) {
    this.program = program;
    this.messages = program.messages();
    this.report = report;
    this.host = host;
    this.opener = opener;
    this.overlay = overlay;
    this.waiting = waiting;
    this.exporting = new Exporting(program, report, dialogs, overlay);
    this.lastYear = new LastYearFile(program.cabinet().files(), messages, overlay, waiting, review);
    this.preview =
        new PreviewPane(program.printer(), messages, report::draft, exporting::usesMachineFonts);
    this.signing = new Signing(program, report, overlay, waiting, exporting, this::tell);
    Steps steps = new Steps(report.model(), program.editions(), messages, new StepsOfReport());
    MenuButton more = MoreMenu.of(messages, program.theme(), new More());
    this.page = new EditorPage(report.model(), messages, steps::of, new Asked(), more);
    this.unsaved = new UnsavedDraft(report, messages, overlay, page, this::saveCopy, waiting);
    report.watch(new DraftWatcher());
  }

  Node node() {
    return page.root();
  }

  void begin(List<String> notices) {
    page.showSaved(report.draft().saved().map(this::savedAt).orElse(""));
    report.file().ifPresent(this::rememberAsRecent);
    report.file().map(program.settings()::step).ifPresent(page::open);
    page.focus();
    List<String> all = new ArrayList<>(notices);
    all.add(MissingUnits.in(report.draft(), messages));
    String words = String.join(" ", all).strip();
    tellAndOffer(words);
    if (report.model().canUndo().get()) { // it was begun with what was read elsewhere
      takeBackWhenEdited(words);
    }
  }

  /**
   * Says what there is to say of the file; and a finished report of a year that is over is what the
   * next one begins from.
   */
  private void tellAndOffer(String words) {
    Report now = report.model().report();
    if (now.year() < program.year() && !report.model().now().hasErrors()) {
      String offer = messages.get("next.offer", now.year(), now.year() + 1);
      page.tell(
          words.isEmpty() ? offer : words + " " + messages.get("next.offerShort", now.year() + 1),
          List.of(
              Choice.primary(
                  messages.get("next.begin", now.year() + 1), () -> host.beginAfter(now))));
    } else if (!words.isEmpty()) {
      page.tell(words);
    }
  }

  /** Says so if the pages of the PDF that it came from show something else. */
  void compareWithPages(Path pdf, List<String> notices) {
    Draft carried = report.draft();
    Background.run(
        "compare with pages",
        () -> {
          DraftFiles files = program.cabinet().files();
          return new PdfTextCheck(program.printer(), files.app()).agrees(files.pdf(pdf), carried)
              ? ""
              : messages.get("file.pagesDiffer");
        },
        words -> tellToo(notices, words),
        e -> tellToo(notices, messages.get("file.pagesUnread")));
  }

  private void tell(String words) {
    page.tell(words);
  }

  private void tellToo(List<String> notices, String words) {
    if (!words.isEmpty()) {
      tellAndOffer(String.join(" ", notices) + " " + words);
    }
  }

  private String savedAt(OffsetDateTime time) {
    return messages.get(
        "status.saved", CLOCK.format(time.atZoneSameInstant(ZoneId.systemDefault())));
  }

  /** Kept at once: after a crash 继续填写 must know of a draft that lies elsewhere. */
  private void rememberAsRecent(Path file) {
    if (program.settings().addRecent(file)) {
      Background.run(
          "settings",
          () -> {
            program.settings().save();
            return file;
          },
          kept -> {},
          program.journal()::crash);
    }
  }

  /**
   * Whether this is the report that is kept in a file, whatever way leads to it. Not on the JavaFX
   * thread.
   */
  boolean shows(Path file) {
    try {
      Path real = program.cabinet().disk().real(file);
      Optional<Path> own = report.file();
      return own.isPresent() && program.cabinet().disk().real(own.get()).equals(real);
    } catch (IOException e) {
      return false; // it is opened, and what is wrong with it is said there
    }
  }

  Report report() {
    return report.model().report();
  }

  boolean isReadOnly() {
    return report.model().readOnly().get();
  }

  /** Makes an edit that came from outside the page; one undo takes it back. */
  void apply(Edit edit, String words) {
    page.commit();
    boolean taken = !isReadOnly();
    report.model().apply(edit);
    page.tell(taken ? words : messages.get("final.refused"));
    if (taken) {
      takeBackWhenEdited(words);
    }
  }

  /** That one undo takes it all back is no longer true once something else was done. */
  private void takeBackWhenEdited(String words) {
    Report now = report.model().report();
    report
        .model()
        .judgement()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends CheckedReport> o, CheckedReport was, CheckedReport is) {
                if (!is.report().equals(now)) {
                  page.takeBack(words);
                  o.removeListener(this);
                }
              }
            });
  }

  void openStep(SectionRole section) {
    report.model().report().edition().section(section).ifPresent(s -> page.open(s.id()));
  }

  /** Writes what is waiting, also what is being typed. */
  void save() {
    page.commit();
    unsaved.save();
  }

  /** Goes on once everything is on disk, or the clerk has given up what is not. */
  void leave(Runnable next) {
    page.commit();
    unsaved.leave(next);
  }

  /** On a crash: without the page, which may be what is broken. */
  Whereabouts secure() {
    return report.secure();
  }

  /** Takes the report out of the window; its file is given back beside the window. */
  Closing close() {
    unsaved.dismiss();
    report.file().ifPresent(file -> program.settings().leaveAt(file, page.current().id()));
    page.close();
    preview.close();
    report.detach();
    return () -> {
      try {
        report.close();
      } catch (IOException e) {
        program.journal().crash(e);
      }
    };
  }

  /** What is left to do with the file of a report that is no longer shown. */
  interface Closing {
    void finish();
  }

  private void showHistory() {
    page.commit();
    new ReportHistory(program, report, overlay).show(waiting, page::tell);
  }

  /**
   * Saves in another place and goes on there.
   *
   * @param then what follows
   */
  private void saveCopy(Runnable then) {
    page.commit();
    exporting
        .chooseTarget(
            messages.get("more.copy"),
            "export.fileName",
            ".nianbao",
            messages.get("file.kindDraft"))
        .ifPresent(target -> saveAt(target, then));
  }

  private void saveAt(Path target, Runnable then) {
    waiting.run(
        new Waiting.Job<>(
            messages.get("file.saving", target), () -> savedAt(target, then), Runnable::run));
  }

  private Runnable savedAt(Path target, Runnable then) {
    if (shows(target)) {
      return this::save;
    }
    boolean moved;
    try {
      moved = report.moveTo(opener.homeAt(target));
    } catch (IOException e) {
      moved = false;
    }
    boolean isThere = moved;
    return () -> {
      if (isThere) {
        report.model().lent().set(false);
      }
      page.tell(messages.get(isThere ? "file.movedTo" : "file.cannotMove", target));
      then.run();
    };
  }

  /** Shows what becomes of the draft. */
  private final class DraftWatcher implements OpenReport.ReportWatcher {
    @Override
    public void saved(Draft draft, Path file) {
      page.showSaved(draft.saved().map(ReportWindow.this::savedAt).orElse(""));
      unsaved.saved();
      rememberAsRecent(file);
    }

    @Override
    public void failed(SaveFailure failure) {
      page.showSaved(messages.get("status.unsaved"));
      unsaved.failed(failure);
    }

    @Override
    public void keptAsVersion(Draft draft) {
      page.showSaved(
          messages.get("status.asVersion", CLOCK.format(LocalTime.now(ZoneId.systemDefault()))));
    }

    @Override
    public void noFile(NoPlaceException why) {
      page.showSaved(messages.get("status.unsaved"));
      unsaved.noFile(why);
    }
  }

  /** What the steps need from the window. */
  private final class StepsOfReport implements Steps.StepsHost {
    @Override
    public void chooseLastYear(Consumer<Report> chosen) {
      host.choose(messages.get("identity.lastYear")).ifPresent(file -> lastYear.read(file, chosen));
    }

    @Override
    public void showLedger() {
      new LedgerPage(report.model().report(), messages).open(overlay, exporting::printLedger);
    }

    @Override
    public Overlay overlay() {
      return overlay;
    }

    @Override
    public Node preview() {
      return preview;
    }

    @Override
    public Consumer<CheckedReport> previewer() {
      return judgement -> preview.show(judgement.hasErrors());
    }

    @Override
    public void export(ExportFormat format, boolean proof) {
      exporting.export(format, proof);
    }

    @Override
    public ExportFormat format() {
      return exporting.format();
    }

    @Override
    public void rememberFormat(ExportFormat format) {
      exporting.rememberFormat(format);
    }

    @Override
    public String missingUnits() {
      return MissingUnits.in(report.draft(), messages);
    }

    @Override
    public void copyCode() {
      exporting.copy(false);
    }

    @Override
    public void copyForEditor() {
      exporting.copy(true);
    }

    @Override
    public void print() {
      exporting.print();
    }

    @Override
    public void finish() {
      page.commit();
      signing.finish();
    }

    @Override
    public void sheet() {
      signing.sheet();
    }

    @Override
    public boolean usesMachineFonts() {
      return exporting.usesMachineFonts();
    }

    @Override
    public void useMachineFonts(boolean use) {
      exporting.useMachineFonts(use);
      preview.show(report.model().now().hasErrors());
    }

    @Override
    public void watchPrints(Consumer<ExportedReport> watcher) {
      preview.watch(watcher);
    }

    @Override
    public void openStep(String step) {
      page.open(step);
    }
  }

  /** What the page asks for. */
  private final class Asked implements EditorPage.Actions {
    @Override
    public void history() {
      showHistory();
    }

    @Override
    public void help() {
      host.help();
    }

    @Override
    public void mark(String section) {
      page.commit();
      signing.mark(section);
    }

    @Override
    public void reopen() {
      signing.reopen();
    }
  }

  /** What the menu sets off. */
  private final class More implements MoreMenu.MenuCommands {
    @Override
    public void goHome() {
      host.goHome();
    }

    @Override
    public void chooseFile() {
      host.chooseFile();
    }

    @Override
    public void saveCopy() {
      ReportWindow.this.saveCopy(() -> {});
    }

    @Override
    public void compare() {
      page.commit();
      host.choose(messages.get("compare.heading")).ifPresent(signing::compare);
    }

    @Override
    public void showFolder() {
      exporting.open(program.cabinet().places().drafts());
    }
  }
}
