package org.nianbao.report;

import java.util.Collection;
import java.util.List;
import org.nianbao.form.CellId;

/**
 * That a report was read from another program's file, and what of it nobody has looked at yet.
 *
 * @param file the file's name, without a folder
 * @param format what the file is, as in {@code docx}
 * @param doubts in the order of the form
 */
public record Imported(String file, String format, List<Doubt> doubts) {

  /**
   * A figure that may not be what the file says.
   *
   * @param text what was read; empty where nothing was
   * @param why in one sentence for the clerk
   */
  public record Doubt(CellId cell, String text, String why) {}

  public Imported {
    doubts = List.copyOf(doubts);
  }

  /** The same without the doubts of cells that were touched or confirmed. */
  public Imported settled(Collection<CellId> cells) {
    return new Imported(
        file, format, doubts.stream().filter(d -> !cells.contains(d.cell())).toList());
  }

  /** Whether one of the cells is in doubt. */
  public boolean isDoubted(Collection<CellId> cells) {
    return doubts.stream().anyMatch(d -> cells.contains(d.cell()));
  }
}
