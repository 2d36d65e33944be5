package org.nianbao.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.disk.AtomicFile;
import org.nianbao.disk.Disk;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.export.ExportResult.Failed;
import org.nianbao.export.ExportResult.Refused;
import org.nianbao.export.ExportResult.Written;
import org.nianbao.text.Messages;

/**
 * What an export is, whatever the format: check, refuse a final print with errors in it, lay out
 * with the draft inside, write beside the target and move into its place. Window and command line
 * both call this.
 */
public final class Export {
  /** After so many names that are taken something else is wrong. */
  private static final int MOST_NAMES = 1000;

  private final Checker checker;
  private final Map<ExportFormat, Exporter> exporters;
  private final Disk disk;
  private final AtomicFile atomic;
  private final Messages messages;

  /**
   * @param exporters one for each format that is to be offered
   */
  public Export(
      Checker checker, Map<ExportFormat, Exporter> exporters, Disk disk, Messages messages) {
    this.checker = checker;
    this.exporters = Map.copyOf(exporters);
    this.disk = disk;
    this.atomic = new AtomicFile(disk);
    this.messages = messages;
  }

  /** Exports a draft to a file. An older file of the same kind is replaced; any other is not. */
  public ExportResult export(Draft draft, Path target, ExportFormat format, ExportOptions options) {
    return switch (prepare(draft, format, options, Progress.UNWATCHED)) {
      case ExportResult.Prepared prepared -> write(prepared.exported(), target);
      case ExportResult.Stopped stopped -> stopped;
    };
  }

  /**
   * The first half of an export: checks and lays out. Nothing is written yet, so that the clerk can
   * be asked about characters that no font has, and can call it off.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public ExportResult.Preparation prepare(
      Draft draft, ExportFormat format, ExportOptions options, Progress progress) {
    List<Finding> errors =
        checker.check(draft.report()).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (!options.proof() && !errors.isEmpty()) {
      return new Refused(errors);
    }
    try {
      ExportSource source = ExportSource.of(draft, options, messages);
      return new ExportResult.Prepared(exporter(format).export(source, progress));
    } catch (DraftException e) {
      return new Failed(e.message(messages), null);
    }
  }

  /**
   * Lays the 审签单 out, whatever is wrong with the report; {@link #write} writes it.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public ExportResult.Preparation prepareSheet(
      Draft draft, ExportFormat format, Progress progress) {
    if (!(exporter(format) instanceof SheetExporter exporter)) {
      throw new IllegalArgumentException("No sheets as " + format);
    }
    try {
      SheetSource source = SheetSource.of(draft, checker.check(draft.report()), messages);
      return new ExportResult.Prepared(exporter.exportSheet(source, progress));
    } catch (DraftException e) {
      return new Failed(e.message(messages), null);
    }
  }

  private Exporter exporter(ExportFormat format) {
    Exporter exporter = exporters.get(format);
    if (exporter == null) {
      throw new IllegalArgumentException("No exporter for " + format);
    }
    return exporter;
  }

  /** The second half: writes the file beside its target and moves it there. */
  public ExportResult write(ExportedReport exported, Path place) {
    Path target = place.toAbsolutePath();
    ExportFormat format = exported.format();
    try {
      if (Files.isDirectory(target)) {
        return failed("export.isFolder", target, format);
      }
      if (disk.exists(target) && !isOfFormat(target, format)) {
        return failed("export.otherKind", target, format);
      }
      if (Files.exists(target) && !Files.isWritable(target)) {
        return failed("export.readOnly", target, format);
      }
      atomic.write(target, exported.content());
      sweep(target);
      return new Written(target, exported);
    } catch (NoSuchFileException e) {
      return new Failed(messages.get("export.noFolder", String.valueOf(target.getParent())), null);
    } catch (AccessDeniedException e) {
      return failed("export.noAccess", target, format);
    } catch (IOException e) {
      return failed("export.inUse", target, format);
    }
  }

  /** The file is whole: what an export that was cut off has left beside it is of no use. */
  private void sweep(Path target) {
    try {
      atomic.sweep(target);
    } catch (IOException e) {
      // Another program looks at it; the next export takes it away.
    }
  }

  private boolean isOfFormat(Path file, ExportFormat format) throws IOException {
    return format.begins(disk.read(file, format.markLength() - 1));
  }

  private Failed failed(String key, Path target, ExportFormat format) {
    return new Failed(messages.get(key, target.getFileName()), freeName(target, format));
  }

  /** 年报.pdf, 年报（2）.pdf, … */
  private Path freeName(Path target, ExportFormat format) {
    String name = String.valueOf(target.getFileName());
    String ending = format.ending();
    boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ending);
    String base = ends ? name.substring(0, name.length() - ending.length()) : name;
    for (int i = 2; i < MOST_NAMES; i++) {
      Path other = target.resolveSibling(messages.get("export.otherName", base, i) + ending);
      if (!disk.exists(other)) {
        return other;
      }
    }
    throw new IllegalStateException("No free name beside the target");
  }
}
