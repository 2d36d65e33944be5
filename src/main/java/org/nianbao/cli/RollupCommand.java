package org.nianbao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Editions;
import org.nianbao.report.Report;
import org.nianbao.rollup.FilesReading;
import org.nianbao.rollup.FolderFiles;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.RollupPlan;
import org.nianbao.rollup.RollupProgress;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.UnitListFile;
import org.nianbao.rollup.UnitListFile.ListedUnits;
import org.nianbao.rollup.across.AcrossUnits;
import org.nianbao.rollup.across.UnitRemark;
import org.nianbao.rollup.compare.DeclaredComparison;
import org.nianbao.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollup FILES… [-o OUT] [--units LIST] [--declared FILE] [--json]}: many become one. */
@Command(
    name = "rollup",
    description = "${bundle:rollup}",
    footer = {"", "${bundle:rollupStatus}"})
final class RollupCommand implements Callable<Integer> {
  private static final int WELL = 0;
  private static final int TO_BE_MENDED = 1;
  private static final int FAILED = 2;

  private final DraftArguments arguments;
  private final UnitListFile lists;
  private final FilesReading reading;
  private final RollupOutputs outputs;
  private final Editions editions;
  private final Messages messages;

  @Parameters(
      arity = "1..*",
      paramLabel = "${bundle:rollupFiles}",
      description = "${bundle:rollupNamed}")
  private List<String> names = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "${bundle:rollupOut}",
      description = "${bundle:rollupOutput}")
  private List<String> written = new ArrayList<>();

  @Option(
      names = "--units",
      paramLabel = "${bundle:rollupList}",
      description = "${bundle:rollupUnits}")
  private @Nullable String list;

  @Option(
      names = "--declared",
      paramLabel = "${bundle:rollupReport}",
      description = "${bundle:rollupDeclared}")
  private @Nullable String declared;

  @Option(names = "--json", description = "${bundle:rollupJson}")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  RollupCommand(
      DraftArguments arguments,
      UnitListFile lists,
      FilesReading reading,
      RollupOutputs outputs,
      Editions editions,
      Messages messages) {
    this.arguments = arguments;
    this.lists = lists;
    this.reading = reading;
    this.outputs = outputs;
    this.editions = editions;
    this.messages = messages;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    CommandSpec command = spec;
    if (command == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    List<Path> files;
    try {
      files = FolderFiles.in(names.stream().map(Path::of).toList());
    } catch (InvalidPathException | IOException e) {
      return fail(command, String.join(" ", names), messages.get("cli.rollup.folder"));
    }
    ListedUnits units;
    try {
      units = list == null ? ListedUnits.NONE : lists.read(Path.of(list));
    } catch (InvalidPathException | IOException e) {
      return fail(command, String.valueOf(list), messages.get("cli.unreadable"));
    }
    try {
      outputs.refuse(written, files);
      Report report = declared == null ? null : arguments.read(declared).draft().report();
      return roll(command, files, units, report);
    } catch (RollupOutputs.OutputRefusedException e) {
      return fail(command, e.file(), e.why());
    } catch (DraftArguments.Unreadable e) {
      return fail(command, String.valueOf(declared), e.why());
    }
  }

  private int roll(
      CommandSpec command, List<Path> files, ListedUnits units, @Nullable Report report)
      throws JsonProcessingException, RollupOutputs.OutputRefusedException {
    List<UnitFile> read = reading.read(files, RollupProgress.UNWATCHED);
    RollupPlan plan = RollupPlan.of(units.list());
    Rollup rollup =
        Rollup.of(
            report == null ? plan : plan.like(report.year(), report.edition()), read, editions);
    Optional<DeclaredComparison> comparison =
        Optional.ofNullable(report).map(r -> DeclaredComparison.of(rollup, r));
    List<UnitRemark> across = AcrossUnits.check(rollup, units.before(), messages);
    boolean nothing = read.stream().noneMatch(UnitFile.ReportFile.class::isInstance);
    String said =
        json
            ? AsciiJson.of(RollupJson.of(rollup, comparison)) + "\n"
            : new RollupText(messages).of(rollup, comparison, across);
    command.commandLine().getOut().print(said);
    command.commandLine().getOut().flush();
    if (nothing) {
      return fail(command, String.join(" ", names), messages.get("cli.rollup.nothing"));
    }
    String body =
        report == null || report.body().isBlank() ? messages.get("rollup.noBody") : report.body();
    for (String output : written) {
      outputs.write(rollup, body, output);
      if (!json) {
        command.commandLine().getOut().println(messages.get("cli.rollup.written", output));
      }
    }
    command.commandLine().getOut().flush();
    boolean well =
        rollup.units().stream().allMatch(Unit::isWell)
            && comparison.map(DeclaredComparison::agrees).orElse(true);
    return well ? WELL : TO_BE_MENDED;
  }

  private int fail(CommandSpec command, String what, String why) {
    command.commandLine().getErr().println(messages.get("cli.error", what, why));
    return FAILED;
  }
}
