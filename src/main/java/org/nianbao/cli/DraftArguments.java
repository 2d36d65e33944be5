package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.Notice;
import org.nianbao.draft.Opened;
import org.nianbao.export.pdf.PdfTextCheck;
import org.nianbao.importer.ImportedReport;
import org.nianbao.importer.Importer;
import org.nianbao.importer.page.UnreadableFileException;
import org.nianbao.text.Messages;

/**
 * Files that are named on the command line: drafts, PDFs that carry one, and what can be imported.
 */
record DraftArguments(DraftFiles files, Importer importer, PdfTextCheck pages, Messages messages) {

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
  ReadArgument read(String argument) throws Unreadable {
    try {
      Path path = Path.of(argument);
      return files.isForeign(path) ? imported(path) : new ReadArgument(files.read(path), null);
    } catch (UnreadableFileException e) {
      throw new Unreadable(e.message(messages), e);
    } catch (NoSuchFileException e) {
      throw new Unreadable(messages.get("cli.noFile"), e);
    } catch (AccessDeniedException e) {
      throw new Unreadable(messages.get("cli.noAccess"), e);
    } catch (InvalidPathException | IOException e) {
      throw new Unreadable(messages.get("cli.unreadable"), e);
    } catch (DraftException e) {
      throw new Unreadable(e.message(messages), e);
    }
  }

  private ReadArgument imported(Path path) throws UnreadableFileException, Unreadable {
    ImportedReport imported = importer.read(path, () -> false);
    if (!imported.isReport()) {
      throw new Unreadable(
          messages.get("import.noReport"), new IOException("no report: " + imported.format()));
    }
    return new ReadArgument(new Opened(Draft.of(imported.report()), List.of()), imported);
  }

  /** What there is to say of a PDF whose pages do not show what the draft in it says. */
  Optional<String> differsFromPages(String argument, Opened opened) {
    if (!opened.has(Notice.NoticeKind.FROM_PDF)) {
      return Optional.empty();
    }
    try {
      return pages.agrees(files.pdf(Path.of(argument)), opened.draft())
          ? Optional.empty()
          : Optional.of(messages.get("cli.pagesDiffer"));
    } catch (IOException | DraftException | RuntimeException e) {
      // PDFBox throws all sorts on pages that are not what they say they are.
      return Optional.of(messages.get("cli.pagesUnread"));
    }
  }
}
