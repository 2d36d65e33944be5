package org.nianbao.form;

/** What a section reports on. Article 50 of the 条例 asks for all of them. */
public enum SectionRole {
  OVERVIEW("overview"),
  /** Information that is disclosed without a request. */
  DISCLOSURE("disclosure"),
  REQUESTS("requests"),
  DISPUTES("disputes"),
  /** Problems and improvement. */
  IMPROVEMENT("improvement"),
  /** Other matters; 信息处理费 is stated here. */
  OTHER("other");

  private final String word;

  SectionRole(String word) {
    this.word = word;
  }

  /** The word for it in an edition file. */
  public String word() {
    return word;
  }
}
