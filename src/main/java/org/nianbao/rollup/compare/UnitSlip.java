package org.nianbao.rollup.compare;

/** What was done wrong with a unit's figures on their way into the declared report. */
public enum UnitSlip {
  /** The unit's figures are not in it. */
  LEFT_OUT("leftOut"),
  TWICE("twice"),
  /** It has those of another of the unit's files. */
  OTHER_FILE("otherFile"),
  /** It has last year's figures of the unit. */
  LAST_YEAR("lastYear"),
  /** It has a unit of which there is no report here. */
  MISSING("missing"),
  /** The unit reports in another edition, which has no such cell. */
  EDITION("edition"),
  /** The unit's figure was read from another program's file, and nobody has looked at it. */
  DOUBT("doubt"),
  /** The unit has left the cell blank. */
  BLANK("blank"),
  /** The unit's figure stands in the row or column beside it. */
  NEIGHBOUR("neighbour"),
  TRANSPOSE("transpose"),
  FACTOR("factor"),
  ROUNDED("rounded"),
  DIGIT("digit"),
  SIGN("sign"),
  /** The unit's own sums show that its figure is wrong. */
  VALUE("value");

  private final String word;

  UnitSlip(String word) {
    this.word = word;
  }

  /** The word for it in JSON. */
  public String word() {
    return word;
  }
}
