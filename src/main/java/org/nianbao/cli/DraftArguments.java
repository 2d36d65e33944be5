package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.Notice;
import org.nianbao.draft.Opened;
import org.nianbao.export.pdf.PdfTextCheck;
import org.nianbao.text.Messages;

/** Drafts that are named on the command line. */
record DraftArguments(DraftFiles files, PdfTextCheck pages, Messages messages) {

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
   * @throws Unreadable if there is no such file, or no draft in it
   */
  Opened read(String argument) throws Unreadable {
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        throw new Unreadable(messages.get("cli.isFolder"), new IOException(argument));
      }
      return files.read(path);
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

  /** What there is to say of a PDF whose pages do not show what the draft in it says. */
  Optional<String> differsFromPages(String argument, Opened opened) {
    if (!opened.has(Notice.Kind.FROM_PDF)) {
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
