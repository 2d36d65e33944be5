package org.nianbao.draft;

import java.util.List;

/** A draft that could be read, and what the clerk should know about it. */
public record Opened(Draft draft, List<Notice> notices) {

  public Opened {
    notices = List.copyOf(notices);
  }

  /** Whether it came out of a file of another kind, which is never written over. */
  public boolean isCarried() {
    return has(Notice.NoticeKind.FROM_PDF) || has(Notice.NoticeKind.FROM_WORD);
  }

  /** Whether it may only be looked at, or saved elsewhere. */
  public boolean isReadOnly() {
    return notices.stream().anyMatch(n -> n.kind().isReadOnly());
  }

  public boolean has(Notice.NoticeKind kind) {
    return notices.stream().anyMatch(n -> n.kind() == kind);
  }
}
