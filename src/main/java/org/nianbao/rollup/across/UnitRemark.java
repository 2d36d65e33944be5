package org.nianbao.rollup.across;

import java.util.List;
import org.nianbao.check.Severity;

/**
 * Something that shows only when units are looked at together.
 *
 * @param rule {@code H-SAME}, {@code H-UNIT} or {@code H-CARRY}
 * @param units the units that it is about, by name
 */
public record UnitRemark(String rule, Severity severity, String message, List<String> units) {
  public UnitRemark {
    units = List.copyOf(units);
  }
}
