package org.nianbao.ui.file;

import org.nianbao.draft.Draft;
import org.nianbao.draft.RolledUnits;
import org.nianbao.text.Messages;

/** What a draft is called. */
public final class DraftName {
  private DraftName() {}

  /** After its body; a roll-up has a name also before anybody has said whose it is. */
  public static String of(Draft draft, Messages messages) {
    String body = draft.report().body();
    return body.isBlank() && RolledUnits.in(draft).isPresent()
        ? messages.get("rollup.noName")
        : body;
  }
}
