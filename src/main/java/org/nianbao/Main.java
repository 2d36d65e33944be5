package org.nianbao;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.nianbao.check.Checker;
import org.nianbao.cli.NianbaoCommand;
import org.nianbao.cli.SampleRun;
import org.nianbao.disk.Disk;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.Samples;
import org.nianbao.export.Export;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.PdfTextCheck;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.export.pdf.view.CarriedDraft;
import org.nianbao.form.EditionReader;
import org.nianbao.text.Messages;
import org.nianbao.ui.NianbaoApp;
import org.nianbao.ui.selfcheck.SelfCheckRun;

/** No argument, or one draft: the window; anything else: the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    boolean sample = words.size() == 2 && words.getFirst().equals(NianbaoApp.SAMPLE);
    if (sample && !hasDisplay()) {
      System.exit(withoutDisplay(Path.of(words.getLast())));
    } else if (sample) {
      NianbaoApp.show(NianbaoApp.SAMPLE);
    } else if (isForWindow(words) || SelfCheckRun.picture(words).isPresent()) {
      NianbaoApp.show(arguments);
    } else {
      System.exit(commandLine(arguments));
    }
  }

  private static boolean isForWindow(List<String> words) {
    if (words.isEmpty()) {
      return true;
    }
    String first = words.getFirst();
    return words.size() == 1
        && !first.startsWith("-")
        && !first.equals("check")
        && !first.equals("export")
        && !first.equals("help");
  }

  /** Whether a window can be shown; elsewhere than on Linux there always is a display. */
  private static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name", "").equals("Linux");
    String display = System.getenv("DISPLAY");
    return !linux || (display != null && !display.isBlank());
  }

  private static int withoutDisplay(Path proof) {
    Messages messages = Messages.load();
    Disk disk = new LocalDisk();
    Checker checker = new Checker(messages);
    return new SampleRun(
            checker,
            new Export(checker, Map.of(ExportFormat.PDF, printer(messages)), disk, messages),
            messages,
            writer(System.out))
        .run(new Samples(reader()).filled(), proof);
  }

  private static int commandLine(String[] arguments) {
    Messages messages = Messages.load();
    PdfExporter printer = printer(messages);
    Disk disk = new LocalDisk();
    Checker checker = new Checker(messages);
    DraftFiles files =
        new DraftFiles(
            reader(), new CarriedDraft(), disk, Clock.system(ZoneId.systemDefault()), version());
    return NianbaoCommand.create(
            files,
            checker,
            new Export(checker, Map.of(ExportFormat.PDF, printer), disk, messages),
            new PdfTextCheck(printer, files.app()),
            messages,
            writer(System.out),
            writer(System.err))
        .execute(arguments);
  }

  private static DraftReader reader() {
    return new DraftReader(EditionReader.builtIn());
  }

  private static PdfExporter printer(Messages messages) {
    return new PdfExporter(messages, new FontLibrary(), MachineFonts.ofThisMachine());
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  /** A writer that can write Chinese: a plain POSIX locale would print question marks. */
  private static PrintWriter writer(PrintStream stream) {
    Charset charset =
        stream.charset().equals(StandardCharsets.US_ASCII)
            ? StandardCharsets.UTF_8
            : stream.charset();
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }
}
