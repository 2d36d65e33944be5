package org.nianbao.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.nianbao.check.Checker;
import org.nianbao.disk.Disk;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.Samples;
import org.nianbao.draft.keep.DraftLocks;
import org.nianbao.draft.keep.DraftStore;
import org.nianbao.draft.keep.Generations;
import org.nianbao.draft.keep.Owner;
import org.nianbao.draft.keep.SavingThread;
import org.nianbao.export.Export;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.export.pdf.view.CarriedDraft;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Editions;
import org.nianbao.platform.AppPaths;
import org.nianbao.platform.Journal;
import org.nianbao.text.Messages;
import org.nianbao.ui.file.DraftServices;
import org.nianbao.ui.file.Settings;
import org.nianbao.ui.theme.FontFamily;
import org.nianbao.ui.theme.Theme;
import org.nianbao.ui.window.Program;

/** Puts the program together for this computer. */
final class ProgramAssembly {
  private ProgramAssembly() {}

  static Program make(AppPaths places) throws IOException {
    Messages messages = Messages.load();
    Editions editions = EditionReader.builtIn();
    Checker checker = new Checker(messages);
    Disk disk = new LocalDisk();
    Clock clock = Clock.system(ZoneId.systemDefault());
    DraftReader reader = new DraftReader(editions);
    DraftFiles files = new DraftFiles(reader, new CarriedDraft(), disk, clock, version());
    Generations generations = new Generations(disk, places.generations(), clock);
    DraftServices cabinet =
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
    PdfExporter printer =
        new PdfExporter(messages, new FontLibrary(), MachineFonts.ofThisMachine());
    return new Program(
        messages,
        editions,
        checker,
        cabinet,
        printer,
        new Export(checker, Map.of(ExportFormat.PDF, printer), disk, messages),
        new Settings(disk, places.settings()),
        new Theme(FontFamily.best()),
        journal(disk, places),
        LocalDate.now(clock).minusMonths(6).getYear());
  }

  /** A log that cannot be written where it belongs is written where it can: drafts matter more. */
  private static Journal journal(Disk disk, AppPaths places) throws IOException {
    try {
      return Journal.open(disk, places.logs(), version());
    } catch (IOException e) {
      Path elsewhere = Files.createTempDirectory("nianbao-logs");
      return Journal.open(disk, elsewhere, version());
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
