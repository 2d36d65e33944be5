package org.nianbao.ui.paste;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Puts text on the clipboard. */
public final class ClipboardText {
  private ClipboardText() {}

  public static void put(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
