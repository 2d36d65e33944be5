package org.nianbao.report;

/** Who looks a report through before it is signed. */
public enum SigningRole {
  /** 经办: who filled it in. */
  PREPARER,
  /** 复核: who read it against the registers. */
  REVIEWER,
  /** 审核 or 分管领导: who answers for it. */
  APPROVER
}
