package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.Notice;
import org.nianbao.draft.Opened;
import org.nianbao.export.pdf.PdfTextCheck;
import org.nianbao.rollup.ReportFiles;
import org.nianbao.rollup.ReportInFile;
import org.nianbao.text.Messages;

/**
 * Files that are named on the command line: drafts, PDFs that carry one, and what can be imported.
 */
record DraftArguments(ReportFiles files, PdfTextCheck pages, Messages messages) {

  /** A file that cannot be read, and why in one Chinese line. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String why;

    Unreadable(String why, Exception cause) {
      super(why, cause);
      this.why = why;
    }

    String why() {
      return why;
    }
  }

  /**
   * Reads one.
   *
   * @throws Unreadable if there is no such file, or no report in it
   */
  ReportInFile read(String argument) throws Unreadable {
    try {
      return files.read(Path.of(argument), () -> false);
    } catch (ReportFiles.NoReportException e) {
      throw new Unreadable(e.why(), e);
    } catch (InvalidPathException e) {
      throw new Unreadable(messages.get("cli.unreadable"), e);
    }
  }

  /** What there is to say of a PDF whose pages do not show what the draft in it says. */
  Optional<String> differsFromPages(String argument, Opened opened) {
    if (!opened.has(Notice.NoticeKind.FROM_PDF)) {
      return Optional.empty();
    }
    try {
      return pages.agrees(files.drafts().pdf(Path.of(argument)), opened.draft())
          ? Optional.empty()
          : Optional.of(messages.get("cli.pagesDiffer"));
    } catch (IOException | DraftException | RuntimeException e) {
      // PDFBox throws all sorts on pages that are not what they say they are.
      return Optional.of(messages.get("cli.pagesUnread"));
    }
  }
}
