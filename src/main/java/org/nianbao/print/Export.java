package org.nianbao.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.disk.AtomicFile;
import org.nianbao.disk.Disk;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.print.ExportResult.Failed;
import org.nianbao.print.ExportResult.Refused;
import org.nianbao.print.ExportResult.Written;
import org.nianbao.print.page.Progress;
import org.nianbao.text.Messages;

/**
 * What an export is: check, refuse a final print with errors in it, lay out with the draft inside,
 * write beside the target and move into its place. Window and command line both call this.
 */
public final class Export {
  private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_NAMES = 1000;

  private final Checker checker;
  private final ReportPrinter printer;
  private final Disk disk;
  private final AtomicFile atomic;
  private final Messages messages;

  public Export(Checker checker, ReportPrinter printer, Disk disk, Messages messages) {
    this.checker = checker;
    this.printer = printer;
    this.disk = disk;
    this.atomic = new AtomicFile(disk);
    this.messages = messages;
  }

  /** Says that an export is to come, so that what takes long can begin while the draft is read. */
  public void announce() {
    printer.announce();
  }

  /** Exports a draft to a file. An older PDF there is replaced; any other file is not. */
  public ExportResult export(Draft draft, Path target, PrintOptions options) {
    return switch (prepare(draft, options, Progress.UNWATCHED)) {
      case ExportResult.Prepared prepared -> write(prepared.printed(), target);
      case ExportResult.Stopped stopped -> stopped;
    };
  }

  /**
   * The first half of an export: checks and prints. Nothing is written yet, so that the clerk can
   * be asked about characters that no font has, and can call it off.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public ExportResult.Preparation prepare(Draft draft, PrintOptions options, Progress progress) {
    List<Finding> errors =
        checker.check(draft.report()).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (!options.proof() && !errors.isEmpty()) {
      return new Refused(errors);
    }
    try {
      return new ExportResult.Prepared(printer.print(draft, options, progress));
    } catch (DraftException e) {
      return new Failed(e.message(messages), null);
    }
  }

  /** The second half: writes what was printed beside its target and moves it there. */
  public ExportResult write(PrintedReport printed, Path place) {
    Path target = place.toAbsolutePath();
    try {
      if (Files.isDirectory(target)) {
        return failed("export.isFolder", target);
      }
      if (disk.exists(target) && !isPdf(target)) {
        return failed("export.noPdf", target);
      }
      if (Files.exists(target) && !Files.isWritable(target)) {
        return failed("export.readOnly", target);
      }
      atomic.write(target, printed.pdf());
      return new Written(target, printed);
    } catch (NoSuchFileException e) {
      return new Failed(messages.get("export.noFolder", String.valueOf(target.getParent())), null);
    } catch (AccessDeniedException e) {
      return failed("export.noAccess", target);
    } catch (IOException e) {
      return failed("export.inUse", target);
    }
  }

  private boolean isPdf(Path file) throws IOException {
    byte[] start = disk.read(file, PDF_MARK.length);
    return start.length == 0
        || Arrays.equals(start, 0, Math.min(start.length, PDF_MARK.length), PDF_MARK, 0, 5);
  }

  private Failed failed(String key, Path target) {
    return new Failed(messages.get(key, target.getFileName()), freeName(target));
  }

  /** 年报.pdf, 年报（2）.pdf, … */
  private Path freeName(Path target) {
    String name = String.valueOf(target.getFileName());
    int dot = name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? name.length() - 4 : -1;
    String base = dot < 0 ? name : name.substring(0, dot);
    for (int i = 2; i < MOST_NAMES; i++) {
      Path other = target.resolveSibling(messages.get("export.otherName", base, i));
      if (!disk.exists(other)) {
        return other;
      }
    }
    throw new IllegalStateException("No free name beside the target");
  }
}
