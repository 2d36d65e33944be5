package org.nianbao.draft;

import java.util.List;
import org.nianbao.text.Messages;

/**
 * Something that the clerk should know about a draft that was opened.
 *
 * @param details what fills the places of its sentence
 */
public record Notice(NoticeKind kind, List<String> details) {

  public Notice {
    details = List.copyOf(details);
  }

  static Notice of(NoticeKind kind, String... details) {
    return new Notice(kind, List.of(details));
  }

  /** The sentence for it. */
  public String message(Messages messages) {
    return messages.get("draft.notice." + kind, details.toArray());
  }

  /** What there is to know. */
  public enum NoticeKind {
    /** It came out of a PDF, and has no file of its own yet. */
    FROM_PDF(false),
    /** It came out of a Word document that still says the same, and has no file of its own yet. */
    FROM_WORD(false),
    /** Good JSON whose checksum differs. */
    EDITED_BY_HAND(false),
    /** Written by a newer program: its schema and ours. */
    NEWER_SCHEMA(true),
    /** Its edition, and the one that stands in for it. */
    UNKNOWN_EDITION(true),
    /** Last year's edition, and the one that stands in for it. */
    UNKNOWN_EDITION_LAST_YEAR(false),
    /** Names of cells that are no names; what is in them is kept. */
    UNREADABLE_CELL_NAMES(false),
    /** It is final, and says something else than when it became so: another program changed it. */
    CHANGED_SINCE_FINAL(false);

    private final boolean readOnly;

    NoticeKind(boolean readOnly) {
      this.readOnly = readOnly;
    }

    /** Whether the file must not be written over. */
    public boolean isReadOnly() {
      return readOnly;
    }
  }
}
