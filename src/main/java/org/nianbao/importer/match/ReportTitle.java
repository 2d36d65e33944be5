package org.nianbao.importer.match;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a report: who reports, and for which year.
 *
 * @param body empty if the title does not say
 * @param year 0 if the title does not say
 * @param first the first of the lines that are the title
 * @param last the last of them
 */
record ReportTitle(String body, int year, int first, int last) {
  /**
   * The longest name of a body, a year and the name of the report; what is longer is a sentence.
   */
  private static final int LONGEST = 70;

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:关于)?(.*?)(?:关于)?(?:([12]\\d{3}|[〇零○O一二三四五六七八九]{4})年度?)?(?:的)?"
              + "(?:政府|政务)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度报告|年报)(.*)$");
  private static final String DIGITS = "〇一二三四五六七八九";

  /** What stands around a page rather than in its title. */
  private static final Pattern AROUND =
      Pattern.compile(".*[：:>|｜»/\\\\].*|首页|.*当前位置.*|\\d.*|.*\\d{4}-\\d{2}.*");

  /** Names of bodies are shorter, those of joint offices too. */
  private static final int LONGEST_BODY = 40;

  /** Looks for it in lines from the top; the last of several, and one with a year before others. */
  static Optional<ReportTitle> find(List<String> lines) {
    ReportTitle best = null;
    for (int i = 0; i < lines.size(); i++) {
      Optional<ReportTitle> title = at(lines, i);
      if (title.isPresent() && (best == null || title.get().weight() >= best.weight())) {
        best = title.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private int weight() {
    return (year > 0 ? 2 : 0) + (body.isEmpty() ? 0 : 1);
  }

  private static Optional<ReportTitle> at(List<String> lines, int index) {
    String plain = CellText.plain(lines.get(index));
    Matcher matcher = TITLE.matcher(plain);
    if (plain.length() > LONGEST || plain.contains("。") || !matcher.matches()) {
      return Optional.empty();
    }
    String body = matcher.group(1);
    int year = matcher.group(2) == null ? 0 : year(matcher.group(2));
    if (body.isEmpty() && index > 0) {
      String above = CellText.plain(lines.get(index - 1));
      if (!above.isEmpty()
          && above.length() <= LONGEST_BODY
          && !above.matches(".*[。，,；;].*")
          && !AROUND.matcher(above).matches()) {
        return Optional.of(new ReportTitle(above, year, index - 1, index));
      }
    }
    return body.matches(".*[>|»].*") || body.length() > LONGEST_BODY
        ? Optional.empty()
        : Optional.of(new ReportTitle(body, year, index, index));
  }

  private static int year(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int known = DIGITS.indexOf(c);
      digits.append(Character.isDigit(c) ? c : (char) ('0' + Math.max(known, 0)));
    }
    return Integer.parseInt(digits.toString());
  }
}
