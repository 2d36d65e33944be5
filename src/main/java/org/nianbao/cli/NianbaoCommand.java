package org.nianbao.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Checker;
import org.nianbao.draft.DraftFiles;
import org.nianbao.export.Export;
import org.nianbao.export.pdf.PdfTextCheck;
import org.nianbao.form.Editions;
import org.nianbao.importer.Importer;
import org.nianbao.rollup.FilesReading;
import org.nianbao.rollup.ReportFiles;
import org.nianbao.rollup.UnitListFile;
import org.nianbao.rollup.UnitReader;
import org.nianbao.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line: {@code check}, {@code export}, {@code import}, {@code diff}, {@code next} and
 * {@code rollup}.
 */
@Command(
    name = "nianbao",
    synopsisSubcommandLabel = "check|export|import|diff|next|rollup",
    description = "${bundle:program}",
    versionProvider = NianbaoCommand.JarVersion.class)
public final class NianbaoCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private NianbaoCommand() {}

  /**
   * The command line, ready to be executed; its status is 0, 1 or 2.
   *
   * @param out standard output, also for JSON
   * @param err standard error
   */
  public static CommandLine create(
      DraftFiles files,
      Editions editions,
      Importer importer,
      Checker checker,
      Export export,
      PdfTextCheck pages,
      Messages messages,
      PrintWriter out,
      PrintWriter err) {
    ReportFiles reports = new ReportFiles(files, importer, messages);
    DraftArguments drafts = new DraftArguments(reports, pages, messages);
    CommandLine line =
        new CommandLine(new NianbaoCommand())
            .addSubcommand(new CheckCommand(drafts, checker, messages))
            .addSubcommand(new ExportCommand(drafts, export, messages))
            .addSubcommand(new ImportCommand(drafts, files, messages))
            .addSubcommand(new NextCommand(drafts, files, editions, messages))
            .addSubcommand(new DiffCommand(drafts, messages))
            .addSubcommand(
                new RollupCommand(
                    drafts,
                    new UnitListFile(files, editions, messages),
                    new FilesReading(new UnitReader(reports, checker, messages)),
                    new RollupOutputs(files, export, messages),
                    editions,
                    messages))
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setParameterExceptionHandler((e, arguments) -> misused(e, messages));
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          err.println(messages.get("cli.unforeseen", e.getClass().getSimpleName()));
          return CheckCommand.UNREADABLE;
        });
    ChineseHelp.set(line, messages);
    return line;
  }

  private static int misused(ParameterException e, Messages messages) {
    CommandLine line = e.getCommandLine();
    line.getErr().println(ChineseHelp.say(e, messages));
    line.usage(line.getErr());
    return CheckCommand.UNREADABLE;
  }

  @Override
  public void run() {
    CommandSpec command = spec;
    if (command != null) {
      command.commandLine().usage(command.commandLine().getOut());
    }
  }

  /** The version that the jar names. */
  static final class JarVersion implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = NianbaoCommand.class.getPackage().getImplementationVersion();
      return new String[] {"年报填报 " + (version == null ? "" : version)};
    }
  }
}
