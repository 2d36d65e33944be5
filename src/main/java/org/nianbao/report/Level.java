package org.nianbao.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The level of the reporting body. */
public enum Level {
  STATE,
  PROVINCE,
  CITY,
  COUNTY,
  TOWNSHIP,
  DEPARTMENT,
  OTHER;

  private static final Pattern DEPARTMENT_NAME =
      Pattern.compile("(?:局|委|委员会|办|办公室|办公厅|厅|中心|大队|支队|总队|队|所|站|院|处|部|署|馆|会|公司|学校|集团)$");

  private static final List<Map.Entry<Pattern, Level>> GOVERNMENTS =
      List.of(
          Map.entry(Pattern.compile("(?:镇|乡|苏木)(?:人民政府|政府)$|街道(?:办事处|办)?$"), TOWNSHIP),
          Map.entry(Pattern.compile("^国务院$"), STATE),
          Map.entry(
              Pattern.compile(
                  "^[^省市县区旗州盟]{2,8}(?:省|自治区)(?:人民政府|政府)$|^(?:北京|上海|天津|重庆)市(?:人民政府|政府)$"),
              PROVINCE),
          Map.entry(
              Pattern.compile(
                  "(?:县|区|旗|[市州盟].+市)(?:人民政府|政府)$|(?:开发区|实验区|新区|高新区|示范区|园区|管理区|度假区|保税区)(?:党工委)?(?:管理委员会|管委会)$"),
              COUNTY),
          Map.entry(Pattern.compile("(?:市|自治州|州|盟)(?:人民政府|政府|行政公署|行署)$"), CITY),
          Map.entry(Pattern.compile("政府$"), COUNTY));

  /** In brackets behind a name: what the report covers, not who reports. */
  private static final Pattern NOTE = Pattern.compile("（[^）]*）$|\\([^)]*\\)$");

  /**
   * The level that a body's name tells: 省, 市, 县, 区, 旗, 镇, 乡 and 街道 with 政府 or 办事处, and 局, 委, 办, 厅,
   * 中心, 大队 for departments; empty if it tells none. Good enough to read its words by, not to judge
   * by.
   */
  public static Optional<Level> inferredFrom(String body) {
    String name = NOTE.matcher(body.strip()).replaceAll("");
    for (Map.Entry<Pattern, Level> government : GOVERNMENTS) {
      if (government.getKey().matcher(name).find()) {
        return Optional.of(government.getValue());
      }
    }
    return DEPARTMENT_NAME.matcher(name).find() ? Optional.of(DEPARTMENT) : Optional.empty();
  }

  /** Whether a report of this level speaks for all below its body. */
  public boolean isGovernment() {
    return switch (this) {
      case STATE, PROVINCE, CITY, COUNTY, TOWNSHIP -> true;
      case DEPARTMENT, OTHER -> false;
    };
  }

  /**
   * The last day in the year after for a report of this level to be published (条例 article 49, and
   * the notices for roll-ups), as month and day of an ISO date; empty where none is laid down.
   * Townships report as departments do.
   */
  public Optional<String> deadline() {
    return switch (this) {
      case DEPARTMENT, TOWNSHIP -> Optional.of("01-31");
      case COUNTY -> Optional.of("02-20");
      case CITY -> Optional.of("03-10");
      case PROVINCE -> Optional.of("03-31");
      case STATE, OTHER -> Optional.empty();
    };
  }

  /**
   * Whether bodies of this level may make 规章: the state council's departments, provinces, and
   * cities with districts (立法法).
   */
  public boolean mayMakeRegulations() {
    return this == STATE || this == PROVINCE || this == CITY;
  }
}
