package org.nianbao.rollup;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sum of one cell over all units, and what stands beside it.
 *
 * @param sum exact, with the finest decimals that occur
 * @param figures how many units have a figure there
 * @param notApplicable how many have "/"
 * @param blank the units that have nothing
 * @param unreadable the units that have something which is no figure
 * @param leftOut the units whose edition has no such cell
 * @param notes the notes that figures have, unit by unit
 */
public record CellSum(
    BigDecimal sum,
    int figures,
    int notApplicable,
    List<String> blank,
    List<String> unreadable,
    List<String> leftOut,
    List<UnitNote> notes) {

  /** A printed note and whose it is. */
  public record UnitNote(String unit, String note) {}

  public CellSum {
    blank = List.copyOf(blank);
    unreadable = List.copyOf(unreadable);
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
  }
}
