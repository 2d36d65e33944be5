package org.nianbao.ui.window;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.nianbao.check.Problem;
import org.nianbao.check.Severity;
import org.nianbao.draft.Draft;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportResult;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.MissingCharacters;
import org.nianbao.export.Progress;
import org.nianbao.export.html.PlainText;
import org.nianbao.export.pdf.view.PaperPrinter;
import org.nianbao.figures.Figures;
import org.nianbao.paper.LedgerLines;
import org.nianbao.paper.PrintableReport;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.file.OpenReport;
import org.nianbao.ui.task.Background;

/**
 * Gets the report out of the program: files, clipboard, paper, folders.
 *
 * <p>Longer than most classes: every end that an export can have is shown here.
 */
final class Exporting {
  /** The setting for 使用本机公文字体. */
  private static final String MACHINE_FONTS = "machineFonts";

  /** The setting for the kind of file, by its place in the list below. */
  private static final String FORMAT = "exportFormat";

  private static final List<ExportFormat> FORMATS =
      List.of(ExportFormat.PDF, ExportFormat.DOCX, ExportFormat.HTML, ExportFormat.XLSX);

  /** Those with the draft inside. */
  private static final List<ExportFormat> CARRYING = List.of(ExportFormat.PDF, ExportFormat.DOCX);

  private final Program program;
  private final Messages messages;
  private final OpenReport report;
  private final FileDialogs dialogs;
  private final Overlay overlay;
  private boolean busy;

  Exporting(Program program, OpenReport report, FileDialogs dialogs, Overlay overlay) {
    this.program = program;
    this.messages = program.messages();
    this.report = report;
    this.dialogs = dialogs;
    this.overlay = overlay;
  }

  /** The kind of file that was chosen last; a PDF at first. */
  ExportFormat format() {
    int last = program.settings().number(FORMAT, 0);
    return FORMATS.get(Math.clamp(last, 0, FORMATS.size() - 1));
  }

  void rememberFormat(ExportFormat format) {
    program.settings().put(FORMAT, FORMATS.indexOf(format));
  }

  /** Asks for a place and writes the file there. */
  void export(ExportFormat format, boolean proof) {
    Background.run("save", report::saveNow, saved -> {}, Background::unforeseen);
    chooseTarget(
            messages.get(proof ? "export.proof" : "export.final." + format.name()),
            proof ? "export.proofName" : "export.fileName",
            format.ending(),
            messages.get("export.file." + format.name()))
        .ifPresent(target -> export(target, format, proof));
  }

  private void export(Path target, ExportFormat format, boolean proof) {
    prepare(
        format,
        proof,
        "export.anyway",
        exported ->
            Background.run(
                "write",
                () -> program.export().write(exported, target),
                result -> tell(result, format, proof),
                Background::unforeseen));
  }

  /**
   * Puts the web page on the clipboard.
   *
   * @param rich as a page that editors take with its tables; else as its code
   */
  void copy(boolean rich) {
    prepare(
        ExportFormat.FRAGMENT,
        false,
        "export.anyway",
        exported -> {
          Report now = report.model().report();
          String code = new String(exported.content(), StandardCharsets.UTF_8);
          ClipboardContent content = new ClipboardContent();
          if (rich) {
            content.putHtml(code);
          }
          content.putString(
              rich ? PlainText.of(new PrintableReport(now, Figures.of(now), messages)) : code);
          Clipboard.getSystemClipboard().setContent(content);
          overlay.ask(
              messages.get("export.copiedHeading"),
              messages.get(rich ? "export.copiedForEditor" : "export.copiedCode"),
              List.of(Choice.primary(messages.get("app.understood"), () -> {})));
        });
  }

  /**
   * Prints off the JavaFX thread, shows how far it is if that takes long, and warns of characters
   * that no font has before anything comes of it.
   *
   * @param anyway key of the words for going on in spite of such characters
   * @param then what becomes of the print
   */
  private void prepare(
      ExportFormat format, boolean proof, String anyway, Consumer<ExportedReport> then) {
    if (busy) {
      return;
    }
    busy = true;
    Draft draft = report.draft();
    ExportOptions options = new ExportOptions(proof, usesMachineFonts());
    PrintingCard card = new PrintingCard(overlay, messages);
    Background.run(
        "print",
        () -> program.export().prepare(draft, format, options, card.print()),
        preparation -> {
          ended(card);
          switch (preparation) {
            case ExportResult.Prepared prepared -> warned(prepared.exported(), anyway, then);
            case ExportResult.Stopped stopped -> tell(stopped, format, proof);
          }
        },
        e -> {
          ended(card);
          if (!(e instanceof CancellationException)) {
            Background.unforeseen(e);
          }
        });
  }

  /** Asks for a place and writes the 审签单 there. */
  void exportSheet(ExportFormat format) {
    Draft draft = report.draft();
    chooseTarget(
            messages.get("sheet.heading"),
            "sheet.fileName",
            format.ending(),
            messages.get("export.file." + format.name()))
        .ifPresent(
            target ->
                Background.run(
                    "sheet",
                    () ->
                        switch (program.export().prepareSheet(draft, format, Progress.UNWATCHED)) {
                          case ExportResult.Prepared prepared ->
                              program.export().write(prepared.exported(), target);
                          case ExportResult.Stopped stopped -> stopped;
                        },
                    result -> tellOfSheet(result, format),
                    Background::unforeseen));
  }

  private void tellOfSheet(ExportResult result, ExportFormat format) {
    switch (result) {
      case ExportResult.Written written ->
          overlay.ask(
              messages.get("sheet.heading"),
              messages.get("sheet.done", written.file(), written.exported().code()),
              List.of(
                  Choice.primary(messages.get("export.openFile"), () -> open(written.file())),
                  Choice.other(messages.get("export.goOn"), () -> {})));
      case ExportResult.Refused refused -> throw new IllegalStateException("Nothing refuses it");
      case ExportResult.Failed failed ->
          overlay.ask(
              messages.get("export.failedHeading"),
              failed.message(),
              List.of(
                  Choice.primary(messages.get("export.elsewhere"), () -> exportSheet(format)),
                  Choice.other(messages.get("export.goOn"), () -> {})));
    }
  }

  private void ended(PrintingCard card) {
    busy = false;
    card.close();
  }

  private void warned(ExportedReport printed, String anyway, Consumer<ExportedReport> then) {
    if (printed.missing().isEmpty()) {
      then.accept(printed);
      return;
    }
    overlay.ask(
        messages.get("export.missingHeading"),
        MissingCharacters.words(printed.missing(), messages),
        List.of(
            Choice.other(messages.get(anyway), () -> then.accept(printed)),
            Choice.primary(messages.get("export.goOn"), () -> {})));
  }

  boolean usesMachineFonts() {
    return program.settings().flag(MACHINE_FONTS);
  }

  void useMachineFonts(boolean use) {
    program.settings().put(MACHINE_FONTS, use);
  }

  private void tell(ExportResult result, ExportFormat format, boolean proof) {
    switch (result) {
      case ExportResult.Written written -> written(written, proof);
      case ExportResult.Refused refused ->
          overlay.ask(
              messages.get("export.refusedHeading"),
              messages.get("export.blocked", Problem.count(refused.errors(), Severity.ERROR)),
              List.of(
                  Choice.primary(messages.get("export.proof"), () -> export(format, true)),
                  Choice.other(messages.get("export.goOn"), () -> {})));
      case ExportResult.Failed failed -> {
        List<Choice> choices = new ArrayList<>();
        failed
            .proposal()
            .ifPresent(
                other ->
                    choices.add(
                        Choice.primary(
                            messages.get("export.as", other.getFileName()),
                            () -> export(other, format, proof))));
        choices.add(Choice.other(messages.get("export.elsewhere"), () -> export(format, proof)));
        choices.add(Choice.other(messages.get("export.goOn"), () -> {}));
        overlay.ask(messages.get("export.failedHeading"), failed.message(), choices);
      }
    }
  }

  /** What is said of a file that was written. */
  private static String done(ExportFormat format, boolean proof) {
    if (proof) {
      return "export.proofDone";
    }
    return CARRYING.contains(format) ? "export.done" : "export.donePlain";
  }

  private void written(ExportResult.Written written, boolean proof) {
    Path file = written.file();
    overlay.ask(
        messages.get("export.doneHeading"),
        messages.get(done(written.exported().format(), proof), file, written.exported().code()),
        List.of(
            Choice.primary(messages.get("export.openFile"), () -> open(file)),
            Choice.other(messages.get("export.openFolder"), () -> reveal(file)),
            Choice.other(messages.get("export.goOn"), () -> {})));
  }

  /** Shows a file in its folder, selected where the system can do that. */
  private void reveal(Path file) {
    Background.run(
        "desktop",
        () -> {
          dialogs.reveal(file);
          return file;
        },
        opened -> {},
        e -> say("export.noDesktop"));
  }

  /** Opens a folder, or a file with the program that is meant for it. */
  void open(Path what) {
    Background.run(
        "desktop",
        () -> {
          dialogs.launch(what);
          return what;
        },
        opened -> {},
        e -> say("export.noDesktop"));
  }

  /** Prints the pages in their actual size, through the system's dialog. */
  void print() {
    prepare(ExportFormat.PDF, false, "export.printAnyway", this::onPaper);
  }

  private void onPaper(ExportedReport printed) {
    Report now = report.model().report();
    Background.run(
        "paper",
        () -> new PaperPrinter().print(printed.content(), now.body() + now.year()),
        done -> {},
        e -> say("export.noPrinter"));
  }

  /** Prints 换版清单. */
  void printLedger() {
    LedgerLines lines = new LedgerLines(report.model().report(), messages);
    Background.run(
        "paper",
        () ->
            new PaperPrinter()
                .print(
                    program.printer().text(lines.title(), lines.paragraphs()),
                    messages.get("bridge.heading")),
        done -> {},
        e -> say("export.noPrinter"));
  }

  private void say(String key) {
    overlay.ask(
        messages.get("export.failedHeading"),
        messages.get(key),
        List.of(Choice.primary(messages.get("app.understood"), () -> {})));
  }

  /**
   * Asks where to write.
   *
   * @param name key of the name that is offered, of body and year
   */
  Optional<Path> chooseTarget(String title, String name, String ending, String kind) {
    Report now = report.model().report();
    return dialogs.toWrite(title, messages.get(name, now.body(), now.year()), kind, ending);
  }
}
