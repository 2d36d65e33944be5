package org.nianbao.rollup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftFiles;
import org.nianbao.form.Editions;
import org.nianbao.importer.page.TextDecoding;
import org.nianbao.text.Messages;

/** Units from a file: names in a text, in UTF-8 or GB 18030, or those of a former roll-up. */
public record UnitListFile(DraftFiles drafts, Editions editions, Messages messages) {
  private static final int LONGEST = 1 << 20;

  /**
   * The units that are to report.
   *
   * @param before the former roll-up that they are of; null if there is none
   */
  public record ListedUnits(UnitList list, @Nullable FormerRollup before) {
    public static final ListedUnits NONE = new ListedUnits(UnitList.NONE, null);
  }

  /**
   * Reads it.
   *
   * @throws IOException if it cannot be read, is too long or names no unit
   */
  public ListedUnits read(Path file) throws IOException {
    Optional<FormerRollup> former = former(file);
    UnitList list = former.isPresent() ? former.get().list() : names(file);
    if (list.isEmpty()) {
      throw new IOException("No unit in the list");
    }
    return new ListedUnits(list, former.orElse(null));
  }

  private Optional<FormerRollup> former(Path file) throws IOException {
    try {
      return drafts.isForeign(file)
          ? Optional.empty()
          : FormerRollup.of(drafts.read(file).draft(), editions);
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
