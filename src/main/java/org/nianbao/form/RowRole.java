package org.nianbao.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row stands for. A role on an inner head is a group: all rows under it have it, and may
 * have one of their own besides.
 */
public enum RowRole implements HeadRole {
  /** 一、本年新收. */
  RECEIVED("received", TableRole.REQUESTS),
  /** 二、上年结转. */
  CARRIED_IN("carriedIn", TableRole.REQUESTS),
  GRANTED("granted", TableRole.REQUESTS),
  PARTLY_GRANTED("partlyGranted", TableRole.REQUESTS),
  /** A group. */
  DENIED("denied", TableRole.REQUESTS),
  /** 无法提供, a group. */
  UNABLE("unable", TableRole.REQUESTS),
  /** 不予处理, a group. */
  NOT_PROCESSED("notProcessed", TableRole.REQUESTS),
  /** 其他处理: a group, or a single row as in 2019. */
  OTHER_HANDLING("otherHandling", TableRole.REQUESTS),
  CORRECTION_OVERDUE("correctionOverdue", OTHER_HANDLING),
  FEE_OVERDUE("feeOverdue", OTHER_HANDLING),
  /** 其他处理's 其他. */
  HANDLED_OTHERWISE("other", OTHER_HANDLING),
  /** （七）总计. */
  HANDLED("handled", TableRole.REQUESTS),
  /** 四、结转下年度. */
  CARRIED_FORWARD("carriedForward", TableRole.REQUESTS),

  /** The one row of section four. */
  CASES("cases", TableRole.DISPUTES),

  /** 规章. */
  REGULATIONS("regulations", TableRole.DOCUMENTS),
  /** 规范性文件. */
  NORMATIVE_DOCUMENTS("normativeDocuments", TableRole.DOCUMENTS),

  LICENSING("licensing", TableRole.LICENSING),
  /** 其他对外管理服务事项: a single row, or a group as in Beijing. */
  OTHER_MATTERS("otherMatters", TableRole.LICENSING),
  INSPECTION("inspection", OTHER_MATTERS),
  CONFIRMATION("confirmation", OTHER_MATTERS),
  PENALTY("penalty", TableRole.PENALTIES),
  COERCION("coercion", TableRole.COERCION),
  FEES("fees", TableRole.FEES),
  PROCUREMENT("procurement", TableRole.PROCUREMENT);

  private final String word;
  private final TableRole table;
  private final @Nullable RowRole group;

  RowRole(String word, TableRole table) {
    this.word = word;
    this.table = table;
    this.group = null;
  }

  RowRole(String word, RowRole group) {
    this.word = word;
    this.table = group.table;
    this.group = group;
  }

  @Override
  public String word() {
    return word;
  }

  /** What the table holds that has such a row. */
  public TableRole table() {
    return table;
  }

  /** Whether it is what is left of its group: the row that takes what has none of its own. */
  public boolean isRest() {
    return this == HANDLED_OTHERWISE;
  }

  /** The group that it belongs to. */
  public Optional<RowRole> group() {
    return Optional.ofNullable(group);
  }

  /** The roles from the outermost group down to this one. */
  List<HeadRole> path() {
    return Stream.concat(
            group().stream().flatMap(g -> g.path().stream()), Stream.<HeadRole>of(this))
        .toList();
  }
}
