package org.nianbao.ui.rollup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.draft.DraftException;
import org.nianbao.importer.page.TextDecoding;
import org.nianbao.rollup.FormerRollup;
import org.nianbao.rollup.UnitList;
import org.nianbao.text.Messages;

/** Units from a file: names in a text, or those of a former roll-up. */
record ListFile(RollupTools tools, Messages messages) {
  private static final int LONGEST = 1 << 20;

  /** The units, and the former roll-up if it was one. */
  record ListedUnits(UnitList list, Optional<FormerRollup> former) {}

  /**
   * Reads it.
   *
   * @throws IOException if it cannot be read, is too long or names no unit
   */
  ListedUnits read(Path file) throws IOException {
    Optional<FormerRollup> former = former(file);
    UnitList list = former.isPresent() ? former.get().list() : names(file);
    if (list.isEmpty()) {
      throw new IOException("No unit in the list");
    }
    return new ListedUnits(list, former);
  }

  private Optional<FormerRollup> former(Path file) throws IOException {
    try {
      return tools.drafts().isForeign(file)
          ? Optional.empty()
          : FormerRollup.of(tools.drafts().read(file).draft(), tools.editions());
    } catch (DraftException e) {
      throw new IOException("No draft that can be read", e);
    }
  }

  private UnitList names(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LONGEST + 1);
    }
    String text = TextDecoding.decode(bytes);
    if (bytes.length > LONGEST || text.indexOf('\0') >= 0) {
      throw new IOException("No list of names");
    }
    return UnitList.pasted(text, messages);
  }
}
