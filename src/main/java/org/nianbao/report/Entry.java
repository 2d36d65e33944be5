package org.nianbao.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.nianbao.form.NumberKind;
import org.nianbao.report.Reading.Figure;

/**
 * What was put into a cell, exactly, and what it was read as.
 *
 * @param text as typed; never changed by the program without a click
 */
public record Entry(String text, Reading reading, Origin origin) {

  /** Reads a text as what the cell's column holds. */
  public static Entry of(String text, NumberKind kind, Origin origin) {
    return new Entry(text, EntryReader.read(text, kind), origin);
  }

  public boolean isBlank() {
    return reading instanceof Reading.Blank;
  }

  /** The figure; empty for a blank, for "/" and for what cannot be read. */
  public Optional<BigDecimal> value() {
    return reading instanceof Figure figure ? Optional.of(figure.value()) : Optional.empty();
  }

  /** The printed note with its brackets, empty if there is none. */
  public String note() {
    return reading instanceof Figure figure ? figure.note() : "";
  }
}
