package org.nianbao.draft;

import org.nianbao.text.Messages;

/** Bytes that are no draft, or a report that no draft can hold. */
public final class DraftException extends Exception {
  private static final long serialVersionUID = 1L;

  private final DraftFault reason;
  private final String place;

  /**
   * @param place the member, as {@code report.year}, or {@code line:column}; empty for the whole
   */
  DraftException(DraftFault reason, String place) {
    super(reason + (place.isEmpty() ? "" : " at " + place));
    this.reason = reason;
    this.place = place;
  }

  DraftException(DraftFault reason) {
    this(reason, "");
  }

  public DraftFault reason() {
    return reason;
  }

  public String place() {
    return place;
  }

  /** One sentence that says what is wrong, and where. */
  public String message(Messages messages) {
    return messages.get("draft.refused." + reason, place);
  }

  /** Why. */
  public enum DraftFault {
    EMPTY,
    /** All NUL, or with a tail of NUL: what a power cut can leave. */
    NUL_FILLED,
    CUT_SHORT,
    NOT_JSON,
    TRAILING_TEXT,
    DUPLICATE_MEMBER,
    /** JSON, but no draft. */
    WRONG_FORMAT,
    /** More than {@link Limits#BYTES}. */
    TOO_LARGE,
    TOO_DEEP,
    /** More names and values than {@link Limits#TOKENS}. */
    TOO_MANY,
    TEXT_TOO_LONG,
    NUMBER_TOO_LONG,
    NAME_TOO_LONG,
    MISSING,
    WRONG_TYPE,
    /** A newer schema that cannot even be shown. */
    TOO_NEW,
    /** A PDF that carries no draft. */
    PDF_WITHOUT_DRAFT
  }
}
