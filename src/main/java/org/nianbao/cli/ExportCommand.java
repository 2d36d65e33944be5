package org.nianbao.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;
import org.nianbao.export.Export;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportResult;
import org.nianbao.export.MissingCharacters;
import org.nianbao.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export DRAFT -o FILE [--proof]}: the ending of the file's name says which format. */
@Command(
    name = "export",
    description = "${bundle:export}",
    footer = {"", "${bundle:exportStatus}"})
final class ExportCommand implements Callable<Integer> {
  private static final int WRITTEN = 0;
  private static final int REFUSED = 1;
  private static final int FAILED = 2;

  private final DraftArguments drafts;
  private final Export export;
  private final Messages messages;

  @Parameters(arity = "1", paramLabel = "${bundle:draft}", description = "${bundle:exportDraft}")
  private String name = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:exportFile}",
      description = "${bundle:exportOutput}")
  private String output = "";

  @Option(names = "--proof", description = "${bundle:exportProof}")
  private boolean proof;

  @Spec private @Nullable CommandSpec spec;

  ExportCommand(DraftArguments drafts, Export export, Messages messages) {
    this.drafts = drafts;
    this.export = export;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    try {
      Path target = Path.of(output);
      ExportFormat format = ExportFormat.of(target).orElse(null);
      if (format == null) {
        return fail(output, messages.get("cli.otherEnding"));
      }
      Draft draft = drafts.read(name).draft();
      return tell(
          export.export(draft, target, format, proof ? ExportOptions.PROOF : ExportOptions.FINAL));
    } catch (DraftArguments.Unreadable e) {
      return fail(name, e.why());
    } catch (InvalidPathException e) {
      return fail(output, messages.get("cli.badPath"));
    }
  }

  private int tell(ExportResult result) {
    return switch (result) {
      case ExportResult.Written written -> {
        if (spec != null) {
          spec.commandLine()
              .getOut()
              .println(
                  messages.get(
                      proof ? "cli.proofWritten" : "cli.written",
                      written.file(),
                      written.exported().code()));
          if (!written.exported().missing().isEmpty()) {
            spec.commandLine()
                .getErr()
                .println(MissingCharacters.words(written.exported().missing(), messages));
          }
        }
        yield WRITTEN;
      }
      case ExportResult.Refused refused -> {
        if (spec != null) {
          spec.commandLine().getErr().print(FindingsText.of(name, "", refused.errors(), messages));
          spec.commandLine().getErr().println(messages.get("cli.refused"));
        }
        yield REFUSED;
      }
      case ExportResult.Failed failed -> fail(output, failed.message());
    };
  }

  private int fail(String what, String why) {
    if (spec != null) {
      spec.commandLine().getErr().println(messages.get("cli.error", what, why));
    }
    return FAILED;
  }
}
