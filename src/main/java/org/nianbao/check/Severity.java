package org.nianbao.check;

/** How bad a finding is, worst first. */
public enum Severity {
  /** 强制: stops a final export. */
  ERROR("error"),
  /** 核实: a written reason settles it. */
  WARNING("warning"),
  /** 提示. */
  INFO("info");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word for it in JSON. */
  public String word() {
    return word;
  }
}
