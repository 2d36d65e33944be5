package org.nianbao.importer.match;

import java.util.Optional;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;

/** Which section's tables a block belongs to, by the heads in it. */
public final class BlockSection {
  /** One head of a column, such as 总计, stands in more than one section. */
  private static final int LEAST_HEADS = 2;

  private BlockSection() {}

  /**
   * The section whose heads the block has most of; empty if it has none that tell.
   *
   * @param near the section that wins where two have as many
   */
  public static Optional<Section.Tables> of(Block block, Edition edition, Section.Tables near) {
    Section.Tables best = null;
    int most = 0;
    for (Section section : edition.sections()) {
      if (section instanceof Section.Tables tables) {
        int heads = heads(block, new Sheet(tables.tables()));
        if (heads > most || (heads == most && heads > 0 && tables.equals(near))) {
          best = tables;
          most = heads;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static int heads(Block block, Sheet sheet) {
    BlockHeads heads = new BlockHeads(block, sheet);
    int named = 0;
    for (int r = 0; r < block.height(); r++) {
      named += heads.namedRow(r).isPresent() ? 1 : 0;
    }
    int columns = heads.columnHeads();
    return named == 0 && columns < LEAST_HEADS ? 0 : 2 * named + columns;
  }
}
