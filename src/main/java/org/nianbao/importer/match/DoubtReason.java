package org.nianbao.importer.match;

/** Why a figure should be looked at before it is believed. */
public enum DoubtReason {
  /** The words of its row are not the form's; it is the only one between two that are. */
  ROW_BY_NEIGHBOURS,
  /** The words above its column are not the form's. */
  COLUMN_BY_NEIGHBOURS,
  /** Its row has no words; the sums hold with it here and nowhere else. */
  ROW_BY_SUMS,
  /** Digits that ran together, parted so that the sums hold. */
  RAN_TOGETHER,
  /** Digits that ran together, and no way to part them is the only one. */
  NOT_PARTED,
  /** A figure that stood in two cells. */
  TORN,
  /** A figure that stood in two lines. */
  WRAPPED,
  STRUCK,
  /** A note was kept with it. */
  NOTE,
  /** Another figure claims the same cell. */
  TWICE,
  /** The file's table does not have this row. */
  MISSING_ROW,
  /** The file does not have this table. */
  MISSING_TABLE,
  /** No lines part it from its neighbours, and a sum that it stands in does not hold. */
  UNBALANCED,
  /** It stood in a row of another edition. */
  OTHER_EDITION,
  /** A formula whose figure the file does not hold. */
  UNCALCULATED
}
