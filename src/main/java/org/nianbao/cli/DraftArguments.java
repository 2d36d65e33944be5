package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftFiles;
import org.nianbao.form.Messages;

/** Drafts that are named on the command line. */
record DraftArguments(DraftFiles files, Messages messages) {

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
  Draft read(String argument) throws Unreadable {
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        throw new Unreadable(messages.get("cli.isFolder"), new IOException(argument));
      }
      return files.read(path).draft();
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
}
