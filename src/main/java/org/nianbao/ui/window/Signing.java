package org.nianbao.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import org.nianbao.check.Problem;
import org.nianbao.check.Severity;
import org.nianbao.draft.DraftException;
import org.nianbao.export.ExportFormat;
import org.nianbao.figures.PrintedDifferences;
import org.nianbao.importer.ImportedReport;
import org.nianbao.importer.page.UnreadableFileException;
import org.nianbao.report.Edit;
import org.nianbao.report.FinalState;
import org.nianbao.report.Reopening;
import org.nianbao.report.Report;
import org.nianbao.report.SectionContent;
import org.nianbao.report.SigningRole;
import org.nianbao.report.diff.ReportDifferences;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.file.OpenReport;
import org.nianbao.ui.file.Settings;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.MarkState;
import org.nianbao.ui.model.ReportModel;
import org.nianbao.ui.model.StepTitles;
import org.nianbao.ui.signoff.ChangesView;
import org.nianbao.ui.signoff.MarkPage;
import org.nianbao.ui.signoff.ReopenPage;
import org.nianbao.ui.task.Background;
import org.nianbao.ui.task.Waiting;

/**
 * The way to the signature: 核对, 定稿, 重新打开, 审签单, and 与文件比较.
 *
 * <p>Longer than most classes: every way into and out of a mark and of 定稿 is asked about here.
 */
final class Signing {
  /** The setting for a role's name. */
  private static final String NAME = "signer.";

  private final Program program;
  private final Messages messages;
  private final OpenReport report;
  private final ReportModel model;
  private final Overlay overlay;
  private final Waiting waiting;
  private final Exporting exporting;
  private final Consumer<String> tell;

  /**
   * @param tell says a sentence above the report
   */
  Signing(
      Program program,
      OpenReport report,
      Overlay overlay,
      Waiting waiting,
      Exporting exporting,
      Consumer<String> tell) {
    this.program = program;
    this.messages = program.messages();
    this.report = report;
    this.model = report.model();
    this.overlay = overlay;
    this.waiting = waiting;
    this.exporting = exporting;
    this.tell = tell;
  }

  /** Shows who has looked a section through. */
  void mark(String section) {
    Settings settings = program.settings();
    MarkPage page =
        new MarkPage(
            section,
            model,
            messages,
            program.cabinet().clock(),
            new MarkPage.Names(
                role -> settings.text(key(role)), (role, name) -> settings.put(key(role), name)));
    String title = StepTitles.of(section, model.report().edition(), messages);
    overlay.page(
        messages.get("marks.heading", title),
        page,
        List.of(Choice.primary(messages.get("marks.close"), this::rememberNames)));
    page.focus();
  }

  private static String key(SigningRole role) {
    return NAME + role.name().toLowerCase(Locale.ROOT);
  }

  private void rememberNames() {
    Background.run(
        "settings",
        () -> {
          program.settings().save();
          return messages;
        },
        kept -> {},
        program.journal()::crash);
  }

  private String missing(long errors, long warnings) {
    String wrong = messages.get("final.notYetErrors", errors);
    String doubtful = messages.get("final.notYetWarnings", warnings);
    if (warnings == 0) {
      return wrong;
    }
    return errors == 0 ? doubtful : messages.get("final.notYetBoth", wrong, doubtful);
  }

  /** Asks whether the report is to be final, if it can be; else says what is missing. */
  void finish() {
    CheckedReport now = model.now();
    long errors = now.blocking();
    long warnings = Problem.count(now.all(), Severity.WARNING);
    if (errors > 0 || warnings > 0) {
      overlay.ask(
          messages.get("final.notYetHeading"),
          messages.get("final.notYet", missing(errors, warnings)),
          List.of(Choice.primary(messages.get("export.goOn"), () -> {})));
      return;
    }
    overlay.ask(
        messages.get("final.askHeading"),
        messages.get("final.ask") + marks(now.report()),
        List.of(
            Choice.primary(messages.get("final.do"), () -> finish(now)),
            Choice.other(messages.get("final.later"), () -> {})));
  }

  /** How many sections each role has looked through. */
  private String marks(Report now) {
    StringBuilder words = new StringBuilder();
    List<String> sections = SectionContent.sections(now);
    for (SigningRole role : SigningRole.values()) {
      long holding = sections.stream().filter(s -> state(now, s, role).holds()).count();
      long red = sections.stream().filter(s -> state(now, s, role).isRed()).count();
      words
          .append('\n')
          .append(
              messages.get(
                  red > 0 ? "final.marksRed" : "final.marks",
                  messages.get("marks.role." + role),
                  holding,
                  sections.size(),
                  red));
    }
    return words.toString();
  }

  private static MarkState state(Report now, String section, SigningRole role) {
    return MarkState.of(now, section).stream()
        .filter(state -> state.role() == role)
        .findFirst()
        .orElseThrow();
  }

  private void finish(CheckedReport now) {
    String time = now();
    FinalState state =
        new FinalState(
            time,
            now.code(),
            SectionContent.codeOfAll(now.report()),
            program.cabinet().files().app());
    model.apply(new Edit.Finish(state));
    waiting.run(
        new Waiting.Job<>(
            messages.get("final.saving"),
            report::saveNow,
            saved ->
                overlay.ask(
                    messages.get("final.doneHeading"),
                    messages.get("final.done", now.code()),
                    List.of(
                        Choice.primary(
                            messages.get("final.export"),
                            () -> exporting.export(ExportFormat.PDF, false)),
                        Choice.other(messages.get("final.sheet"), this::sheet),
                        Choice.other(messages.get("export.goOn"), () -> {})))));
  }

  private String now() {
    return OffsetDateTime.now(program.cabinet().clock()).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Asks why a final report is to be opened again, and opens it. */
  void reopen() {
    ReopenPage page = new ReopenPage(program.settings().text(key(SigningRole.PREPARER)), messages);
    ask(page);
  }

  private void ask(ReopenPage page) {
    Overlay.Card card =
        overlay.page(
            messages.get("reopen.heading"),
            page,
            List.of(
                Choice.primary(messages.get("reopen.do"), () -> reopen(page)),
                Choice.other(messages.get("reopen.not"), () -> {})));
    page.onEnter(
        () -> {
          card.dismiss();
          reopen(page);
        });
    page.focus();
  }

  private void reopen(ReopenPage page) {
    FinalState state = model.report().signOff().finalState();
    if (state == null) {
      return;
    }
    if (!page.isAnswered()) {
      ask(page);
      return;
    }
    model.apply(
        new Edit.Reopen(
            new Reopening(now(), page.name(), page.reason(), state.time(), state.code())));
    tell.accept(messages.get("reopen.done"));
  }

  /** Asks in which format the 审签单 is wanted, and writes it. */
  void sheet() {
    overlay.ask(
        messages.get("sheet.heading"),
        messages.get("sheet.words"),
        List.of(
            Choice.primary(
                messages.get("sheet.asPdf"), () -> exporting.exportSheet(ExportFormat.PDF)),
            Choice.other(
                messages.get("sheet.asWord"), () -> exporting.exportSheet(ExportFormat.DOCX)),
            Choice.other(messages.get("export.goOn"), () -> {})));
  }

  /** Reads another draft of the report, or a file that carries one, and shows what differs. */
  void compare(Path file) {
    Report now = model.report();
    waiting.run(
        new Waiting.Job<>(
            messages.get("file.opening", file), () -> compared(file, now), Runnable::run));
  }

  private Runnable compared(Path file, Report now) {
    String why;
    try {
      Report other = read(file);
      ReportDifferences differences = PrintedDifferences.between(other, now);
      return () -> show(file, differences, now);
    } catch (UnreadableFileException e) {
      why = e.message(messages);
    } catch (IOException e) {
      why = messages.get("file.cannotRead", file);
    } catch (DraftException e) {
      why = e.message(messages);
    }
    String words = why;
    return () ->
        overlay.ask(
            messages.get("compare.heading"),
            words,
            List.of(Choice.primary(messages.get("app.understood"), () -> {})));
  }

  /** The report in a draft or in a file that carries one; else what another program's file says. */
  private Report read(Path file) throws IOException, DraftException, UnreadableFileException {
    try {
      return program.cabinet().files().read(file).draft().report();
    } catch (DraftException e) {
      if (e.reason() != DraftException.DraftFault.PDF_WITHOUT_DRAFT
          && e.reason() != DraftException.DraftFault.NOT_JSON) {
        throw e;
      }
      ImportedReport imported = program.importer().read(file, () -> false);
      if (!imported.isReport()) {
        throw e;
      }
      return imported.report();
    }
  }

  private void show(Path file, ReportDifferences differences, Report now) {
    ChangesView view = new ChangesView(messages);
    view.show(
        messages.get(
            differences.isEmpty() ? "compare.same" : "compare.differs",
            file.getFileName(),
            differences.size()),
        differences,
        now.edition());
    ScrollPane scroll = new ScrollPane(view);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("compare-page");
    overlay.page(
        messages.get("compare.heading"),
        scroll,
        List.of(Choice.primary(messages.get("compare.close"), () -> {})));
  }
}
