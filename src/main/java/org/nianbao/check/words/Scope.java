package org.nianbao.check.words;

import java.util.EnumSet;
import java.util.Set;
import org.nianbao.report.Level;
import org.nianbao.report.Report;

/**
 * Whom and which year a report is about.
 *
 * @param wholeArea whether it is a government's, so that 全区 is what the tables count
 */
record Scope(int year, boolean wholeArea) {
  private static final Set<Level> GOVERNMENTS =
      EnumSet.of(Level.STATE, Level.PROVINCE, Level.CITY, Level.COUNTY, Level.TOWNSHIP);

  static Scope of(Report report) {
    return new Scope(
        report.year(), report.level().map(GOVERNMENTS::contains).orElse(Boolean.FALSE));
  }
}
