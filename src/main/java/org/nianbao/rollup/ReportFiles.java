package org.nianbao.rollup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.Opened;
import org.nianbao.importer.ImportedReport;
import org.nianbao.importer.Importer;
import org.nianbao.importer.page.UnreadableFileException;
import org.nianbao.text.Messages;

/** Reports out of files of whatever kind: drafts, PDFs that carry one, and what can be imported. */
public record ReportFiles(DraftFiles drafts, Importer importer, Messages messages) {

  /** There is none in the file. */
  public static final class NoReportException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String why;

    private NoReportException(String why, Exception cause) {
      super(why, cause);
      this.why = why;
    }

    /** In one Chinese sentence. */
    public String why() {
      return why;
    }
  }

  /**
   * Reads one.
   *
   * @param cancelled whether what is imported is no longer wanted
   * @throws NoReportException if there is no such file, or no report in it
   */
  public ReportInFile read(Path file, BooleanSupplier cancelled) throws NoReportException {
    try {
      return drafts.isForeign(file)
          ? imported(file, cancelled)
          : new ReportInFile(drafts.read(file), null);
    } catch (UnreadableFileException e) {
      throw new NoReportException(e.message(messages), e);
    } catch (DraftException e) {
      throw new NoReportException(e.message(messages), e);
    } catch (NoSuchFileException e) {
      throw new NoReportException(messages.get("cli.noFile"), e);
    } catch (AccessDeniedException e) {
      throw new NoReportException(messages.get("cli.noAccess"), e);
    } catch (IOException e) {
      throw new NoReportException(messages.get("cli.unreadable"), e);
    }
  }

  private ReportInFile imported(Path file, BooleanSupplier cancelled)
      throws UnreadableFileException, NoReportException {
    ImportedReport imported = importer.read(file, cancelled);
    if (!imported.isReport()) {
      throw new NoReportException(
          messages.get("import.noReport"), new IOException("no report: " + imported.format()));
    }
    return new ReportInFile(new Opened(Draft.of(imported.report()), List.of()), imported);
  }
}
