package org.nianbao.report;

/**
 * 定稿: that a report is final, and what it said when it became so.
 *
 * @param time ISO, with its offset, in whole seconds
 * @param code the check code of its pages
 * @param content the code of all its figures and words, by which a change from outside is seen
 * @param app the version of the program that made it final; empty if unknown
 */
public record FinalState(String time, String code, String content, String app) {

  /** Whether the report still says what was made final. */
  public boolean holds(Report report) {
    return content.equals(SectionContent.codeOfAll(report));
  }
}
