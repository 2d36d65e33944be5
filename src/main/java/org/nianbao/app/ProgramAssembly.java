package org.nianbao.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.nianbao.check.Checker;
import org.nianbao.cli.NianbaoCommand;
import org.nianbao.cli.SampleRun;
import org.nianbao.disk.Disk;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.PdfDraft;
import org.nianbao.draft.Samples;
import org.nianbao.draft.keep.DraftLocks;
import org.nianbao.draft.keep.DraftStore;
import org.nianbao.draft.keep.Generations;
import org.nianbao.draft.keep.Owner;
import org.nianbao.draft.keep.SavingThread;
import org.nianbao.export.Export;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.docx.CarriedDocxDraft;
import org.nianbao.export.docx.DocxExporter;
import org.nianbao.export.html.HtmlExporter;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.PdfTextCheck;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.export.pdf.view.CarriedDraft;
import org.nianbao.export.xlsx.XlsxExporter;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Editions;
import org.nianbao.importer.Importer;
import org.nianbao.importer.page.ReadingLimits;
import org.nianbao.importer.page.SourceReader;
import org.nianbao.platform.AppPaths;
import org.nianbao.platform.Journal;
import org.nianbao.text.Messages;
import org.nianbao.ui.file.DraftServices;
import org.nianbao.ui.file.Settings;
import org.nianbao.ui.theme.FontFamily;
import org.nianbao.ui.theme.Theme;
import org.nianbao.ui.window.Program;
import picocli.CommandLine;

/** Puts the program together for this computer. */
public final class ProgramAssembly {
  private final Messages messages = Messages.load();
  private final Checker checker = new Checker(Rules.all(), messages);
  private final Disk disk = new LocalDisk();
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final PdfExporter printer =
      new PdfExporter(messages, new FontLibrary(), MachineFonts.ofThisMachine());
  private final Export export =
      new Export(
          checker,
          Map.of(
              ExportFormat.PDF,
              printer,
              ExportFormat.DOCX,
              new DocxExporter(messages),
              ExportFormat.HTML,
              HtmlExporter.ofPages(messages),
              ExportFormat.FRAGMENT,
              HtmlExporter.ofFragments(messages),
              ExportFormat.XLSX,
              new XlsxExporter(messages)),
          disk,
          messages);
  private final Editions editions;
  private final DraftReader reader;
  private final DraftFiles files;
  private final Importer importer;

  /** With the editions that the program comes with. */
  public ProgramAssembly() {
    this(EditionReader.builtIn());
  }

  /** With other editions than those of the program. */
  public ProgramAssembly(Editions editions) {
    this.editions = editions;
    this.reader = new DraftReader(editions);
    this.files = new DraftFiles(reader, carriedDrafts(), disk, clock, version());
    this.importer = new Importer(new SourceReader(ReadingLimits.usual()), editions, messages);
  }

  private PdfDraft carriedDrafts() {
    CarriedDraft inPdf = new CarriedDraft();
    CarriedDocxDraft inWord = new CarriedDocxDraft(reader, messages);
    return file -> inWord.in(file).or(() -> inPdf.in(file));
  }

  /** The commands; what they say goes to these writers. */
  public CommandLine commands(PrintWriter out, PrintWriter err) {
    return NianbaoCommand.create(
        files,
        editions,
        importer,
        checker,
        export,
        new PdfTextCheck(printer, files.app()),
        messages,
        out,
        err);
  }

  /**
   * Checks and prints the sample without a window.
   *
   * @return the exit status
   */
  public int printSample(Path proof, PrintWriter out) {
    return new SampleRun(checker, export, messages, out).run(new Samples(reader).filled(), proof);
  }

  /** What the window works with; call once JavaFX has started, which knows the fonts. */
  public Program window(AppPaths places) throws IOException {
    Generations generations = new Generations(disk, places.generations(), clock);
    DraftServices services =
        new DraftServices(
            files,
            new DraftStore(files, generations, disk),
            new DraftLocks(disk, Owner.ofThisProgram(computer(), clock)),
            generations,
            new Samples(reader),
            disk,
            places,
            new SavingThread(),
            clock);
    return new Program(
        messages,
        editions,
        checker,
        importer,
        services,
        printer,
        export,
        new Settings(disk, places.settings()),
        new Theme(FontFamily.best()),
        journal(disk, places),
        LocalDate.now(clock).minusMonths(6).getYear());
  }

  /** A log that cannot be written where it belongs is written where it can: drafts matter more. */
  private static Journal journal(Disk disk, AppPaths places) {
    try {
      return Journal.open(disk, places.logs(), version());
    } catch (IOException e) {
      try {
        return Journal.open(disk, Files.createTempDirectory("nianbao-logs"), version());
      } catch (IOException again) {
        return Journal.nowhere(version());
      }
    }
  }

  private static String version() {
    String version = ProgramAssembly.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  /** The name that colleagues know this computer by. */
  private static String computer() {
    Map<String, String> environment = System.getenv();
    String windows = environment.get("COMPUTERNAME");
    if (windows != null) {
      return windows;
    }
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException e) {
      return environment.getOrDefault("HOSTNAME", "");
    }
  }
}
