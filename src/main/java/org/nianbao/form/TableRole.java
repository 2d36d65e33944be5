package org.nianbao.form;

/** What a table holds. A table may hold more than one kind: 行政处罚 and 行政强制 share one. */
public enum TableRole {
  /** Section three: requests, by result and applicant. */
  REQUESTS("requests"),
  /** Section four: reconsideration and litigation. */
  DISPUTES("disputes"),
  /** 规章 and 规范性文件. */
  DOCUMENTS("documents"),
  LICENSING("licensing"),
  PENALTIES("penalties"),
  COERCION("coercion"),
  /** 行政事业性收费; not 信息处理费, which no table has. */
  FEES("fees"),
  PROCUREMENT("procurement");

  private final String word;

  TableRole(String word) {
    this.word = word;
  }

  /** The word for it in an edition file. */
  public String word() {
    return word;
  }
}
