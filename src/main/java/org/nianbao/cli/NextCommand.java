package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.FinalDraftException;
import org.nianbao.form.Editions;
import org.nianbao.next.NextReport;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code next FILE -o DRAFT.nianbao}: next year's report begun from this one. */
@Command(
    name = "next",
    description = "${bundle:next}",
    footer = {"", "${bundle:nextStatus}"})
final class NextCommand implements Callable<Integer> {
  private static final int BEGUN = 0;
  private static final int FAILED = 2;

  private final DraftArguments arguments;
  private final DraftFiles files;
  private final Editions editions;
  private final Messages messages;

  @Parameters(arity = "1", paramLabel = "${bundle:nextFile}", description = "${bundle:nextLast}")
  private String name = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:nextDraft}",
      description = "${bundle:nextOutput}")
  private String output = "";

  @Spec private @Nullable CommandSpec spec;

  NextCommand(DraftArguments arguments, DraftFiles files, Editions editions, Messages messages) {
    this.arguments = arguments;
    this.files = files;
    this.editions = editions;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    try {
      Report begun = NextReport.begin(arguments.read(name).draft().report(), editions);
      files.save(Path.of(output), Draft.of(begun));
      if (spec != null) {
        spec.commandLine()
            .getOut()
            .println(
                messages.get(
                    "cli.begun",
                    output,
                    begun.body(),
                    String.valueOf(begun.year()),
                    begun.edition().name()));
        spec.commandLine().getOut().flush();
      }
      return BEGUN;
    } catch (DraftArguments.Unreadable e) {
      return fail(name, e.why());
    } catch (InvalidPathException e) {
      return fail(output, messages.get("cli.badPath"));
    } catch (FinalDraftException e) {
      return fail(output, messages.get("cli.isFinal"));
    } catch (IOException e) {
      return fail(output, messages.get("cli.notWritten"));
    } catch (DraftException e) {
      return fail(output, e.message(messages));
    }
  }

  private int fail(String what, String why) {
    if (spec != null) {
      spec.commandLine().getErr().println(messages.get("cli.error", what, why));
    }
    return FAILED;
  }
}
