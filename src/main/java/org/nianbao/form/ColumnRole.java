package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;

/**
 * What a column stands for. A role on an inner head is a group: all columns under it have it, and
 * may have one of their own besides. So the 总计 of 行政复议 has {@link #RECONSIDERATION} and {@link
 * #TOTAL}.
 */
public enum ColumnRole implements HeadRole {
  NATURAL_PERSON("naturalPerson"),
  /** 法人或其他组织, a group of five. */
  ORGANIZATION("organization"),
  COMMERCIAL_ENTERPRISE("commercialEnterprise"),
  RESEARCH_INSTITUTION("researchInstitution"),
  PUBLIC_WELFARE("publicWelfare"),
  LEGAL_SERVICE("legalService"),
  OTHER_ORGANIZATION("otherOrganization"),
  /** 总计: of all applicants, or of the cases of one group. */
  TOTAL("total"),

  /** 行政复议, a group. */
  RECONSIDERATION("reconsideration"),
  /** 行政诉讼, a group of two groups. */
  LITIGATION("litigation"),
  /** 未经复议直接起诉, a group. */
  DIRECT("direct"),
  /** 复议后起诉, a group. */
  AFTER_RECONSIDERATION("afterReconsideration"),
  UPHELD("upheld"),
  CORRECTED("corrected"),
  OTHER_RESULT("otherResult"),
  PENDING("pending"),

  ISSUED("issued"),
  REPEALED("repealed"),
  IN_FORCE("inForce"),
  NEWLY_MADE("newlyMade"),
  NEWLY_DISCLOSED("newlyDisclosed"),
  TOTAL_DISCLOSED("totalDisclosed"),

  /** 处理决定数量. */
  DECISIONS("decisions"),
  /** 上一年项目数量. */
  LAST_YEAR_ITEMS("lastYearItems"),
  /** 本年增/减, with a sign. */
  CHANGE("change"),
  /** Money: what was charged, or what was bought for. */
  AMOUNT("amount"),
  /** 采购项目数量. */
  ITEMS("items");

  private static final List<ColumnRole> RESULTS =
      List.of(UPHELD, CORRECTED, OTHER_RESULT, PENDING, TOTAL);

  private final String word;

  ColumnRole(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The columns that a table of this kind has, each as its roles from the outermost group down. */
  static List<List<ColumnRole>> paths(TableRole table) {
    return switch (table) {
      case REQUESTS ->
          List.of(
              List.of(NATURAL_PERSON),
              List.of(ORGANIZATION),
              List.of(ORGANIZATION, COMMERCIAL_ENTERPRISE),
              List.of(ORGANIZATION, RESEARCH_INSTITUTION),
              List.of(ORGANIZATION, PUBLIC_WELFARE),
              List.of(ORGANIZATION, LEGAL_SERVICE),
              List.of(ORGANIZATION, OTHER_ORGANIZATION),
              List.of(TOTAL));
      case DISPUTES -> disputes();
      case DOCUMENTS ->
          List.of(
              List.of(ISSUED),
              List.of(REPEALED),
              List.of(IN_FORCE),
              List.of(NEWLY_MADE),
              List.of(NEWLY_DISCLOSED),
              List.of(TOTAL_DISCLOSED));
      case LICENSING, PENALTIES, COERCION ->
          List.of(List.of(DECISIONS), List.of(LAST_YEAR_ITEMS), List.of(CHANGE));
      case FEES -> List.of(List.of(AMOUNT), List.of(LAST_YEAR_ITEMS), List.of(CHANGE));
      case PROCUREMENT -> List.of(List.of(ITEMS), List.of(AMOUNT));
    };
  }

  private static List<List<ColumnRole>> disputes() {
    List<List<ColumnRole>> paths = new ArrayList<>();
    for (List<ColumnRole> group :
        List.of(
            List.of(RECONSIDERATION),
            List.of(LITIGATION, DIRECT),
            List.of(LITIGATION, AFTER_RECONSIDERATION))) {
      for (int depth = 1; depth <= group.size(); depth++) {
        if (!paths.contains(group.subList(0, depth))) {
          paths.add(group.subList(0, depth));
        }
      }
      for (ColumnRole result : RESULTS) {
        List<ColumnRole> path = new ArrayList<>(group);
        path.add(result);
        paths.add(List.copyOf(path));
      }
    }
    return paths;
  }
}
