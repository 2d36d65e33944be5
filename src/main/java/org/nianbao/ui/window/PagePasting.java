package org.nianbao.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
 * Pasting a page of a report that was copied in Word, WPS, a browser or as plain text, wherever the
 * focus is: its tables and texts go where they belong, by the importer's way.
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
    if (open != null && open.isReadOnly()) {
      return false;
    }
    Clipboard clipboard = Clipboard.getSystemClipboard();
    Optional<TextInputControl> text =
        open != null && focused instanceof TextInputControl field && field.isEditable()
            ? Optional.of(field)
            : Optional.empty();
    boolean needsWhole = open != null && text.isEmpty(); // the grid takes single tables itself
    Optional<String> copied =
        copied(clipboard, needsWhole ? page::isReport : page::hasTables, page::isReportText);
    if (copied.isEmpty()) {
      return false;
    }
    if (open != null && text.isPresent()) {
      ask(copied.get(), open, text.get());
    } else {
      foreign.paste(copied.get(), open);
    }
    return true;
  }

  /** The page that was copied, or its plain text where a program gives no more. */
  private static Optional<String> copied(
      Clipboard clipboard, Predicate<String> isPage, Predicate<String> isText) {
    if (clipboard.hasHtml() && isPage.test(clipboard.getHtml())) {
      return Optional.of(clipboard.getHtml());
    }
    return clipboard.hasString() && isText.test(clipboard.getString())
        ? Optional.of(clipboard.getString())
        : Optional.empty();
  }

  /** Words alone may be what is wanted in a text. */
  private void ask(String copied, ReportWindow open, TextInputControl text) {
    overlay.ask(
        messages.get("paste.pageHeading"),
        messages.get("paste.pageWords"),
        List.of(
            Choice.primary(messages.get("paste.pageReview"), () -> foreign.paste(copied, open)),
            Choice.other(messages.get("paste.pageText"), text::paste),
            Choice.other(messages.get("paste.refuse"), () -> {})));
  }
}
