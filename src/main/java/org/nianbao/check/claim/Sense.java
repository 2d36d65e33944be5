package org.nianbao.check.claim;

/** What a word means beside a number. The spellings are in {@code lexicon.tsv}. */
enum Sense {
  NEWLY_RECEIVE,
  RECEIVE,
  HANDLE,
  PROCESS,
  CARRY,
  CARRY_IN,
  CARRY_FORWARD,
  /** 转入, 转至: carried in or forward, as the year beside it says. */
  TRANSFER,
  REQUEST,
  /** What else is received and handled. */
  FOREIGN,
  /** What is published. */
  INFO,
  /** How a request ended. */
  OUTCOME,
  APPLICANT,
  ORGANIZATIONS,
  /** 公民、法人或者其他组织: all who ask. */
  EVERYONE,
  DISPUTE,
  RESULT,
  CONCLUDED,
  TRIAL,
  /** 因政府信息公开. */
  REASON,
  DOCUMENT,
  ISSUE,
  REPEAL,
  IN_FORCE,
  PUBLISH,
  OTHER_ACT,
  DECISION,
  DECIDE,
  CHARGE,
  AMONG,
  INCLUDING,
  RESPECTIVELY,
  ALL,
  /** 无一: none of them. */
  NONE_OF,
  EACH,
  SHARE,
  RATE,
  COMPARED,
  UP,
  DOWN,
  LEVEL,
  TO,
  FROM,
  ZERO,
  /** A list that is a choice. */
  OPEN,
  /** Shares that overlap: 实现…的有. */
  OVERLAP,
  REST,
  TOTAL,
  CRITERION,
  WHOLE_AREA,
  SELF_BODY,
  OTHER_BODIES,
  OTHER_SPAN,
  PART_OF_YEAR,
  THIS_YEAR,
  WHOLE_YEAR,
  LAST_YEAR,
  NEXT_YEAR,
  PLAN,
  /** What is said with it may be said of a part. */
  QUALIFIED,
  UNTIL,
  FILLER,
  /** A word that means nothing here, and parts what it stands between. */
  NOISE
}
