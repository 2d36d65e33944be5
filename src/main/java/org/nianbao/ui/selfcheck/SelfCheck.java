package org.nianbao.ui.selfcheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.export.Export;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportResult;
import org.nianbao.platform.InstalledFiles;
import org.nianbao.platform.StartupChecks;
import org.nianbao.text.Messages;
import org.nianbao.ui.file.DraftServices;
import org.nianbao.ui.theme.FontFamily;

/**
 * Does once, with the report that the program comes with, what the clerk's work needs: the
 * program's own files, the window's font, where drafts go, a draft saved and read, a PDF exported
 * and its draft read back. Leaves nothing behind.
 */
public final class SelfCheck {
  private final DraftServices cabinet;
  private final Export export;
  private final Messages messages;
  private final String family;
  private final Optional<InstalledFiles> installed;
  private final Path trial;

  /**
   * @param installed the program's own files; none where it was not installed
   * @param family the font that the window is set in
   */
  public SelfCheck(
      DraftServices cabinet,
      Export export,
      Messages messages,
      String family,
      Optional<InstalledFiles> installed) {
    this.cabinet = cabinet;
    this.export = export;
    this.messages = messages;
    this.family = family;
    this.installed = installed;
    this.trial =
        cabinet.places().drafts().resolve(messages.get("selfcheck.file", UUID.randomUUID()));
  }

  /** Checks; takes a second or two. */
  public List<CheckLine> run() {
    List<CheckLine> lines = new ArrayList<>();
    installed.ifPresent(files -> lines.add(line("selfcheck.files", () -> compared(files))));
    lines.add(line("selfcheck.font", this::font));
    lines.add(line("selfcheck.places", this::places));
    lines.add(line("selfcheck.draft", this::draft));
    lines.add(line("selfcheck.pdf", this::pdf));
    return lines;
  }

  /** One check: what it found. */
  @FunctionalInterface
  private interface SingleCheck {
    String go() throws IOException, DraftException, Wrong;
  }

  /** What is wrong, in words for the clerk. */
  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(String words) {
      super(words);
    }
  }

  private CheckLine line(String key, SingleCheck attempt) {
    String name = messages.get(key);
    try {
      return new CheckLine(name, true, attempt.go());
    } catch (Wrong e) {
      return new CheckLine(name, false, String.valueOf(e.getMessage()));
    } catch (DraftException e) {
      return new CheckLine(name, false, e.message(messages));
    } catch (IOException | RuntimeException e) {
      return new CheckLine(name, false, e.toString());
    }
  }

  private String compared(InstalledFiles files) throws IOException, Wrong {
    InstalledFiles.FilesCompared compared = files.compare();
    if (!compared.wrong().isEmpty()) {
      throw new Wrong(messages.get("selfcheck.filesWrong", String.join("、", compared.wrong())));
    }
    return messages.get("selfcheck.filesRight", compared.count());
  }

  private String font() throws Wrong {
    if (!FontFamily.isThere(family)) {
      throw new Wrong(messages.get("selfcheck.noFont", family));
    }
    return family;
  }

  private String places() throws Wrong {
    List<StartupChecks.StartupProblem> problems =
        new StartupChecks(cabinet.disk()).of(cabinet.places());
    if (!problems.isEmpty()) {
      throw new Wrong(
          problems.stream().map(p -> p.message(messages)).collect(Collectors.joining(" ")));
    }
    return cabinet.places().drafts().toString();
  }

  private String draft() throws IOException, DraftException, Wrong {
    Draft sample = cabinet.samples().filled();
    try {
      cabinet.disk().makeFolder(cabinet.places().drafts());
      cabinet.files().save(trial, sample);
      same(sample, cabinet.files().read(trial).draft());
    } finally {
      cabinet.disk().delete(trial);
    }
    return messages.get("selfcheck.readBack");
  }

  private String pdf() throws IOException, DraftException, Wrong {
    Draft sample = cabinet.samples().filled();
    Path pdf = trial.resolveSibling(trial.getFileName() + ".pdf");
    try {
      // A proof: the published report has a slip in it, which stops a final print.
      return switch (export.export(sample, pdf, ExportFormat.PDF, ExportOptions.PROOF)) {
        case ExportResult.Written written -> {
          same(sample, cabinet.files().read(pdf).draft());
          if (!written.exported().missing().isEmpty()) {
            throw new Wrong(messages.get("selfcheck.letters", written.exported().missing().size()));
          }
          yield messages.get("selfcheck.exported", written.exported().code());
        }
        case ExportResult.Refused refused ->
            throw new Wrong(messages.get("selfcheck.refused", refused.errors().size()));
        case ExportResult.Failed failed -> throw new Wrong(failed.message());
      };
    } finally {
      cabinet.disk().delete(pdf);
    }
  }

  private void same(Draft written, Draft read) throws Wrong {
    if (!written.report().equals(read.report())) {
      throw new Wrong(messages.get("selfcheck.differs"));
    }
  }
}
