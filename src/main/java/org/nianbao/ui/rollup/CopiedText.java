package org.nianbao.ui.rollup;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Text on the clipboard, to be pasted into a message. */
final class CopiedText {
  private CopiedText() {}

  static void put(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
