package org.nianbao.form;

/** What a column holds. */
public enum NumberKind {
  /** A whole number from 0 up. */
  COUNT("count"),
  /** A whole number with a sign: 本年增/减. */
  SIGNED("signed"),
  /** Money in 万元, kept to the decimals that were typed. */
  MONEY("money"),
  /** Money of which the form does not say the unit: 采购总金额 of the 2019 edition. */
  AMOUNT("amount");

  private final String word;

  NumberKind(String word) {
    this.word = word;
  }

  /** The word for it in an edition file. */
  public String word() {
    return word;
  }

  public boolean allowsDecimals() {
    return this == MONEY || this == AMOUNT;
  }

  public boolean allowsSign() {
    return this == SIGNED;
  }
}
