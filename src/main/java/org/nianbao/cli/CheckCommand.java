package org.nianbao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.draft.Opened;
import org.nianbao.figures.CheckCode;
import org.nianbao.figures.Figures;
import org.nianbao.report.Report;
import org.nianbao.rollup.ReportInFile;
import org.nianbao.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check FILE… [--last-year FILE] [--json]}. */
@Command(
    name = "check",
    description = "${bundle:check}",
    footer = {"", "${bundle:checkStatus}"})
final class CheckCommand implements Callable<Integer> {
  static final int CLEAN = 0;
  static final int ERRORS = 1;
  static final int UNREADABLE = 2;

  private final DraftArguments drafts;
  private final Checker checker;
  private final Messages messages;

  @Parameters(arity = "1..*", paramLabel = "${bundle:draft}", description = "${bundle:checkDrafts}")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--last-year",
      paramLabel = "${bundle:draft}",
      description = "${bundle:checkLastYear}")
  private @Nullable String lastYear;

  @Option(names = "--json", description = "${bundle:checkJson}")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  CheckCommand(DraftArguments drafts, Checker checker, Messages messages) {
    this.drafts = drafts;
    this.checker = checker;
    this.messages = messages;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    CommandSpec command = spec;
    if (command == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    if (lastYear != null && names.size() != 1) {
      throw new ParameterException(command.commandLine(), messages.get("cli.lastYearWithOne"));
    }
    List<CheckedFile> checked = new ArrayList<>();
    int status = CLEAN;
    for (String name : names) {
      try {
        ReportInFile argument = drafts.read(name);
        Opened opened = argument.opened();
        drafts
            .differsFromPages(name, opened)
            .ifPresent(
                words ->
                    command.commandLine().getErr().println(messages.get("cli.error", name, words)));
        Report report = opened.draft().report();
        if (lastYear != null) {
          report = report.withLastYear(readLastYear(lastYear));
        }
        Figures figures = Figures.of(report);
        List<Finding> findings = checker.check(report, figures);
        CheckedFile file =
            CheckedFile.of(
                name,
                CheckCode.of(report, figures),
                findings,
                argument.imported().map(i -> DoubtJson.of(i.doubts())).orElse(null));
        checked.add(file);
        if (!json) {
          command.commandLine().getOut().print(say(file, findings));
        }
        if (findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
          status = Math.max(status, ERRORS);
        }
      } catch (DraftArguments.Unreadable e) {
        checked.add(CheckedFile.unreadable(name, e.why()));
        command.commandLine().getErr().println(messages.get("cli.error", name, e.why()));
        status = UNREADABLE;
      }
    }
    if (json) {
      command.commandLine().getOut().println(AsciiJson.of(checked));
    }
    command.commandLine().getOut().flush();
    return status;
  }

  private Report readLastYear(String name) throws DraftArguments.Unreadable {
    try {
      return drafts.read(name).draft().report();
    } catch (DraftArguments.Unreadable e) {
      throw new DraftArguments.Unreadable(messages.get("cli.lastYear", name, e.why()), e);
    }
  }

  private String say(CheckedFile file, List<Finding> findings) {
    return FindingsText.of(file.file(), file.code() == null ? "" : file.code(), findings, messages);
  }
}
