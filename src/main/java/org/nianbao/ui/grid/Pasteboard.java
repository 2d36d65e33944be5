package org.nianbao.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.nianbao.importer.match.Block;
import org.nianbao.ui.paste.ClipboardText;
import org.nianbao.ui.paste.CopiedTable;
import org.nianbao.ui.paste.TabSeparated;

/** The clipboard: a table from HTML where there is one, else from tab-separated text. */
final class Pasteboard {

  Optional<Block> block() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasHtml()) {
      Optional<Block> table = CopiedTable.read(clipboard.getHtml());
      if (table.isPresent()) {
        return table;
      }
    }
    return clipboard.hasString()
        ? Optional.of(TabSeparated.read(clipboard.getString())).filter(b -> !b.isEmpty())
        : Optional.empty();
  }

  /** The tables one by one; text is one. */
  List<Block> tables() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    List<Block> tables =
        clipboard.hasHtml() ? CopiedTable.readEach(clipboard.getHtml()) : List.of();
    return tables.isEmpty() ? block().map(List::of).orElse(List.of()) : tables;
  }

  void put(Block block) {
    ClipboardText.put(TabSeparated.write(block));
  }
}
