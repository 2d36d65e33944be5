package org.nianbao.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;

/** How an export ended. */
public sealed interface ExportResult {

  /** How the half of it before the writing ended. */
  sealed interface Preparation {}

  /** All is laid out, and nothing written. */
  record Prepared(ExportedReport exported) implements Preparation {}

  /** It came to an end before the writing. */
  sealed interface Stopped extends ExportResult, Preparation {}

  /**
   * The file is there, whole.
   *
   * @param exported what is in it; it may speak of characters that no font has
   */
  record Written(Path file, ExportedReport exported) implements ExportResult {}

  /**
   * Errors remain, and this was no proof. Nothing was written.
   *
   * @param errors all of them
   */
  record Refused(List<Finding> errors) implements Stopped {
    public Refused {
      errors = List.copyOf(errors);
    }
  }

  /**
   * The file could not be written; whatever stood there still does.
   *
   * @param message what is wrong and what to do, in a sentence or two
   * @param otherName a name in the same folder that is free; null where none would help
   */
  record Failed(String message, @Nullable Path otherName) implements Stopped {

    /** A free name in the same folder; empty where none would help. */
    public Optional<Path> proposal() {
      return Optional.ofNullable(otherName);
    }
  }
}
