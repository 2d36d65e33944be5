package org.nianbao.importer.page;

import java.io.IOException;
import org.nianbao.text.Messages;

/** A file that cannot be read, or may not be. Nothing was changed. */
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final UnreadableReason reason;

  UnreadableFileException(UnreadableReason reason) {
    super(reason.name());
    this.reason = reason;
  }

  UnreadableFileException(UnreadableReason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public UnreadableReason reason() {
    return reason;
  }

  /** One sentence: what the file is, and what to do. */
  public String message(Messages messages) {
    return messages.get("import.unreadable." + reason);
  }

  /** Why. */
  public enum UnreadableReason {
    EMPTY,
    FOLDER,
    /** It is not there, or the system does not let it be read. */
    NOT_ACCESSIBLE,
    /** More than {@link ReadingLimits#bytes}. */
    TOO_LARGE,
    /** It unpacks to more than a report can be: a bomb. */
    UNPACKS_TOO_LARGE,
    TOO_MANY_ENTRIES,
    TOO_DEEP,
    TOO_MANY_PAGES,
    TOO_MANY_CELLS,
    TOO_MUCH_TEXT,
    TIMED_OUT,
    CANCELLED,
    /** It asks for a password. */
    ENCRYPTED,
    /** Pictures without text. */
    SCANNED,
    /** Word 6, Word 95 and what is older. */
    WORD_95,
    /** Excel 5, Excel 95 and what is older. */
    EXCEL_95,
    /** It declares a document type or entities, which office files never do. */
    DOCUMENT_TYPE,
    /** It begins as what it is, and does not go on so. */
    DAMAGED,
    /** The Chinese page format, GB/T 33190. */
    OFD,
    /** A picture, a program, an archive of something else. */
    NOT_A_DOCUMENT,
    /** A document of its kind, but without a word in it. */
    NO_TEXT
  }
}
