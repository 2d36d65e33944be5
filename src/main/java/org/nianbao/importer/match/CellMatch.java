package org.nianbao.importer.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nianbao.form.CellId;
import org.nianbao.importer.page.CellTrait;
import org.nianbao.importer.page.SourceCell;

/**
 * What was found for a cell of the form.
 *
 * @param text as written, without the breaks of the page
 * @param sources where it stood: more than one cell where a figure was torn
 * @param reasons why it should be looked at; none for most
 */
public record CellMatch(
    CellId cell, String text, List<SourceCell> sources, Set<DoubtReason> reasons) {

  public CellMatch {
    sources = List.copyOf(sources);
    reasons = Set.copyOf(reasons);
  }

  static CellMatch of(CellId cell, SourceCell source, Set<DoubtReason> reasons) {
    return new CellMatch(cell, CellText.joined(source.text()), List.of(source), reasons);
  }

  CellMatch with(DoubtReason reason) {
    EnumSet<DoubtReason> more = EnumSet.of(reason);
    more.addAll(reasons);
    return new CellMatch(cell, text, sources, more);
  }

  CellMatch at(CellId other) {
    return new CellMatch(other, text, sources, reasons);
  }

  boolean isBlank() {
    return CellText.isBlank(text);
  }

  /** Whether it is worth a look of its own: not blank and not 0. */
  boolean isTelling() {
    return !isBlank() && !CellText.plain(text).equals("0");
  }

  boolean has(CellTrait trait) {
    return sources.stream().anyMatch(s -> s.traits().contains(trait));
  }
}
