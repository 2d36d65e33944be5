package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.FinalDraftException;
import org.nianbao.draft.RolledUnits;
import org.nianbao.export.Export;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportResult;
import org.nianbao.export.ExportedReport;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.out.RollupDraft;
import org.nianbao.rollup.out.UnitsWorkbook;
import org.nianbao.text.Messages;

/** Writes what becomes of a roll-up; what it is, the ending of the file's name says. */
record RollupOutputs(DraftFiles files, Export export, Messages messages) {
  private static final String DRAFT = ".nianbao";

  /** A file that is not written, and why in one Chinese line. */
  static final class OutputRefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final String why;

    OutputRefusedException(String file, String why) {
      super(why);
      this.file = file;
      this.why = why;
    }

    String file() {
      return file;
    }

    String why() {
      return why;
    }
  }

  /** Refuses before anything is read what will not be written: units' files above all. */
  void refuse(List<String> outputs, List<Path> inputs) throws OutputRefusedException {
    for (String output : outputs) {
      try {
        Path target = Path.of(output).toAbsolutePath().normalize();
        if (!isDraft(output) && ExportFormat.of(target).orElse(null) != ExportFormat.XLSX) {
          throw new OutputRefusedException(output, messages.get("cli.rollup.otherEnding"));
        }
        boolean unit =
            inputs.stream().anyMatch(in -> in.toAbsolutePath().normalize().equals(target));
        if (unit && !isRollup(target)) {
          throw new OutputRefusedException(output, messages.get("cli.rollup.isInput"));
        }
      } catch (InvalidPathException e) {
        throw new OutputRefusedException(output, messages.get("cli.badPath"));
      }
    }
  }

  /** What this command wrote into the folder before may be written anew. */
  private boolean isRollup(Path target) {
    try {
      return isDraft(target.toString())
          ? RolledUnits.in(files.read(target).draft()).isPresent()
          : ExportFormat.of(target).orElse(null) == ExportFormat.XLSX;
    } catch (IOException | DraftException e) {
      return false;
    }
  }

  private static boolean isDraft(String output) {
    return output.toLowerCase(Locale.ROOT).endsWith(DRAFT);
  }

  void write(Rollup rollup, String body, String output) throws OutputRefusedException {
    if (!isDraft(output)) {
      byte[] workbook = new UnitsWorkbook(rollup, messages).bytes(body);
      ExportedReport exported = ExportedReport.of(ExportFormat.XLSX, workbook, "");
      if (export.write(exported, Path.of(output)) instanceof ExportResult.Failed failed) {
        throw new OutputRefusedException(output, failed.message());
      }
      return;
    }
    try {
      files.save(Path.of(output), RollupDraft.of(rollup, body));
    } catch (FinalDraftException e) {
      throw new OutputRefusedException(output, messages.get("cli.isFinal"));
    } catch (IOException e) {
      throw new OutputRefusedException(output, messages.get("cli.notWritten"));
    } catch (DraftException e) {
      throw new OutputRefusedException(output, e.message(messages));
    }
  }
}
