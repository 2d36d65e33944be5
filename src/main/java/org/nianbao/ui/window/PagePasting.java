package org.nianbao.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Editions;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.paste.CopiedPage;

/**
 * Pasting a page of a report that was copied in Word, WPS or a browser, wherever the focus is: its
 * tables and texts go where they belong, by the importer's way.
 */
final class PagePasting {
  private final CopiedPage page;
  private final Messages messages;
  private final Overlay overlay;
  private final ForeignFiles foreign;

  PagePasting(Editions editions, Messages messages, Overlay overlay, ForeignFiles foreign) {
    this.page = new CopiedPage(editions);
    this.messages = messages;
    this.overlay = overlay;
    this.foreign = foreign;
  }

  /**
   * Pastes what is on the clipboard if it is such a page.
   *
   * @param open the report that the window shows; null for the start page
   * @param focused what would take it otherwise
   * @return whether it was taken; if not, it is pasted as ever
   */
  boolean take(@Nullable ReportWindow open, EventTarget focused) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (!clipboard.hasHtml() || (open != null && open.isReadOnly())) {
      return false;
    }
    String html = clipboard.getHtml();
    if (open == null) {
      return page.hasTables(html) && review(html, null);
    }
    Optional<TextInputControl> text =
        focused instanceof TextInputControl field && field.isEditable()
            ? Optional.of(field)
            : Optional.empty();
    if (text.isEmpty()) {
      return page.isReport(html) && review(html, open);
    }
    return page.hasTables(html) && ask(html, open, text.get());
  }

  private boolean review(String html, @Nullable ReportWindow open) {
    foreign.paste(html, open);
    return true;
  }

  /** Words alone may be what is wanted in a text. */
  private boolean ask(String html, ReportWindow open, TextInputControl text) {
    overlay.ask(
        messages.get("paste.pageHeading"),
        messages.get("paste.pageWords"),
        List.of(
            Choice.primary(messages.get("paste.pageReview"), () -> foreign.paste(html, open)),
            Choice.other(messages.get("paste.pageText"), text::paste),
            Choice.other(messages.get("paste.refuse"), () -> {})));
    return true;
  }
}
