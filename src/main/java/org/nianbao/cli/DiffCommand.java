package org.nianbao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.figures.PrintedDifferences;
import org.nianbao.report.Report;
import org.nianbao.report.diff.ReportDifferences;
import org.nianbao.rollup.ReportInFile;
import org.nianbao.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff A B [--json]}: what differs between two reports as they print. */
@Command(
    name = "diff",
    description = "${bundle:diff}",
    footer = {"", "${bundle:diffStatus}"})
final class DiffCommand implements Callable<Integer> {
  private static final int SAME = 0;
  private static final int DIFFERENT = 1;
  private static final int UNREADABLE = 2;

  private final DraftArguments arguments;
  private final Messages messages;

  @Parameters(arity = "2", paramLabel = "${bundle:file}", description = "${bundle:diffFiles}")
  private List<String> names = new ArrayList<>();

  @Option(names = "--json", description = "${bundle:diffJson}")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  DiffCommand(DraftArguments arguments, Messages messages) {
    this.arguments = arguments;
    this.messages = messages;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    CommandSpec command = spec;
    if (command == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    List<Report> reports = new ArrayList<>();
    List<Object> failures = new ArrayList<>();
    for (String name : names) {
      try {
        ReportInFile read = arguments.read(name);
        arguments
            .differsFromPages(name, read.opened())
            .ifPresent(words -> tell(command, name, words));
        reports.add(read.draft().report());
      } catch (DraftArguments.Unreadable e) {
        tell(command, name, e.why());
        failures.add(new DifferencesJson.Unread(name, e.why()));
      }
    }
    ReportDifferences differences =
        failures.isEmpty()
            ? PrintedDifferences.between(reports.getFirst(), reports.getLast())
            : ReportDifferences.NONE;
    if (json) {
      Object all =
          failures.isEmpty()
              ? List.of(DifferencesJson.of(names.getFirst(), names.getLast(), differences))
              : failures;
      command.commandLine().getOut().println(AsciiJson.of(all));
    } else if (failures.isEmpty()) {
      command
          .commandLine()
          .getOut()
          .print(DifferencesText.of(differences, reports.getLast().edition(), messages));
    }
    command.commandLine().getOut().flush();
    if (!failures.isEmpty()) {
      return UNREADABLE;
    }
    return differences.isOnPages() ? DIFFERENT : SAME;
  }

  private void tell(CommandSpec command, String name, String words) {
    command.commandLine().getErr().println(messages.get("cli.error", name, words));
  }
}
