package org.nianbao.report;

/** The level of the reporting body. */
public enum Level {
  STATE,
  PROVINCE,
  CITY,
  COUNTY,
  TOWNSHIP,
  DEPARTMENT,
  OTHER;

  /**
   * Whether bodies of this level may make 规章: the state council's departments, provinces, and
   * cities with districts (立法法).
   */
  public boolean mayMakeRegulations() {
    return this == STATE || this == PROVINCE || this == CITY;
  }
}
