package org.nianbao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.FinalDraftException;
import org.nianbao.draft.Notice;
import org.nianbao.importer.ImportedReport;
import org.nianbao.importer.SourceIndex;
import org.nianbao.report.Imported;
import org.nianbao.report.Report;
import org.nianbao.rollup.ReportInFile;
import org.nianbao.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import FILE -o DRAFT.nianbao [--json]}. */
@Command(
    name = "import",
    description = "${bundle:import}",
    footer = {"", "${bundle:importStatus}"})
final class ImportCommand implements Callable<Integer> {
  private static final int TAKEN = 0;
  private static final int TO_BE_LOOKED_AT = 1;
  private static final int FAILED = 2;

  private final DraftArguments arguments;
  private final DraftFiles files;
  private final Messages messages;

  @Parameters(arity = "1", paramLabel = "${bundle:file}", description = "${bundle:importFile}")
  private String name = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:importDraft}",
      description = "${bundle:importOutput}")
  private String output = "";

  @Option(names = "--json", description = "${bundle:importJson}")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  ImportCommand(DraftArguments arguments, DraftFiles files, Messages messages) {
    this.arguments = arguments;
    this.files = files;
    this.messages = messages;
  }

  /** What {@code --json} writes; the shape is fixed. */
  record ImportedFile(
      String file,
      String format,
      String edition,
      String body,
      int year,
      int cells,
      List<DoubtJson> doubts,
      List<UnplacedJson> unplaced) {}

  /** A text that found no place. */
  record UnplacedJson(String text, String where) {}

  @Override
  public Integer call() throws JsonProcessingException {
    try {
      ReportInFile read = arguments.read(name);
      files.save(Path.of(output), read.draft());
      tell(read);
      boolean look =
          read.imported().isPresent()
              && !(read.imported().get().doubts().isEmpty()
                  && read.imported().get().unplaced().isEmpty());
      return look ? TO_BE_LOOKED_AT : TAKEN;
    } catch (DraftArguments.Unreadable e) {
      return fail(name, e.why());
    } catch (InvalidPathException e) {
      return fail(output, messages.get("cli.badPath"));
    } catch (FinalDraftException e) {
      return fail(output, messages.get("cli.isFinal"));
    } catch (IOException e) {
      if (e instanceof JsonProcessingException json) {
        throw json;
      }
      return fail(output, messages.get("cli.notWritten"));
    } catch (DraftException e) {
      return fail(output, e.message(messages));
    }
  }

  private void tell(ReportInFile read) throws JsonProcessingException {
    if (spec == null) {
      return;
    }
    if (json) {
      spec.commandLine().getOut().println(AsciiJson.of(List.of(shape(read))));
    } else {
      read.imported().ifPresent(this::say);
      spec.commandLine().getOut().println(messages.get("cli.imported", output));
    }
    spec.commandLine().getOut().flush();
  }

  private ImportedFile shape(ReportInFile read) {
    Report report = read.draft().report();
    List<DoubtJson> doubts = read.imported().map(i -> DoubtJson.of(i.doubts())).orElse(List.of());
    List<UnplacedJson> unplaced = read.imported().map(this::unplaced).orElse(List.of());
    return new ImportedFile(
        name,
        read.imported()
            .map(i -> ImportedReport.word(i.format()))
            .orElse(
                read.opened().has(Notice.NoticeKind.FROM_PDF)
                    ? "pdf"
                    : read.opened().has(Notice.NoticeKind.FROM_WORD) ? "docx" : "nianbao"),
        report.edition().id(),
        report.body(),
        report.year(),
        read.imported().map(ImportedReport::cellCount).orElse(report.entries().size()),
        doubts,
        unplaced);
  }

  private List<UnplacedJson> unplaced(ImportedReport imported) {
    SourceIndex index = new SourceIndex(imported.source());
    return imported.unplaced().stream()
        .map(piece -> new UnplacedJson(piece.text(), index.where(piece.place(), messages)))
        .toList();
  }

  private void say(ImportedReport imported) {
    if (spec == null) {
      return;
    }
    var out = spec.commandLine().getOut();
    out.println(imported.summary(messages));
    for (Imported.Doubt doubt : imported.doubts()) {
      out.println(
          messages.get(
              "cli.doubt",
              imported.report().edition().name(doubt.cell()),
              doubt.text(),
              doubt.why()));
    }
    for (UnplacedJson piece : unplaced(imported)) {
      out.println(messages.get("cli.unplaced", piece.where(), piece.text().replace('\n', ' ')));
    }
  }

  private int fail(String what, String why) {
    if (spec != null) {
      spec.commandLine().getErr().println(messages.get("cli.error", what, why));
    }
    return FAILED;
  }
}
