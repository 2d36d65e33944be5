package org.nianbao.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.CellId;
import org.nianbao.form.Counterparts;
import org.nianbao.form.Edition;

/** Asks units of whatever edition for the cells of one. */
public final class UnitCells {
  private final Edition edition;
  private final Map<String, Map<CellId, CellId>> there = new HashMap<>();

  public UnitCells(Edition edition) {
    this.edition = edition;
  }

  public Edition edition() {
    return edition;
  }

  /** What figures of any edition have in a cell; empty if their edition has no such cell. */
  public Optional<UnitFigure> of(YearFigures figures, CellId cell) {
    if (figures.edition().equals(edition)) {
      return Optional.of(figures.at(cell));
    }
    CellId own = counterparts(figures.edition()).get(cell);
    return own == null ? Optional.empty() : Optional.of(figures.at(own));
  }

  private Map<CellId, CellId> counterparts(Edition other) {
    return there.computeIfAbsent(
        other.id(),
        id -> {
          Counterparts counterparts = new Counterparts(edition, other);
          Map<CellId, CellId> map = new HashMap<>();
          edition
              .cells()
              .forEach(cell -> counterparts.of(cell).ifPresent(own -> map.put(cell, own)));
          return map;
        });
  }
}
