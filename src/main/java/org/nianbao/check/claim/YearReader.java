package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.check.claim.YearUse.YearUseKind;

/**
 * Looks for years that were left over from another year's report. Years in titles, document numbers
 * and comparisons are as they should be, and so is next year where plans are made.
 */
final class YearReader {
  private static final Pattern YEAR =
      Pattern.compile(
          "(20\\d\\d)年(?!度?(?:\\d|[至\\-—~～起以版届末底]|(?:政府信息公开)?工作中|信息公开工作中|报告|年报|存在|结转|转入"
              + "|[^，。；]{0,10}[预决]算))");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日[^。；\\n]{0,8}?"
              + "[至到—\\-~～](?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern STATISTICS = Pattern.compile("(?:统计|数据)[^。；\\n]*$");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:^|[。！？\\n；，：])(?:[一二三四五六七八九]是|（[一二三四五六七八九十]+）)?$");

  /** How far before a year 〔 or 第 makes it part of a document's number. */
  private static final int NUMBERING = 5;

  /** How far before a year the word 统计期限 still speaks of it: a clause. */
  private static final int PHRASE = 26;

  private static final Pattern CUT_OFF =
      Pattern.compile("截[至止]到?(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日|底)?");
  private static final Pattern COMPARING = Pattern.compile("较|比|以来|上年|去年|上一年|自20|整改|针对|问题");
  private static final Pattern PLANNING = Pattern.compile("将|计划|拟|力争|继续|进一步|下一步|重点|要");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:^|现将?(?:向社会)?公[布开][^，。；\\n《]{0,24}?|编制(?:了|的)?[^，。；\\n《]{0,24}?)(20\\d\\d)年度?"
              + "(?:政府)?信息公开工作?(?:年度报告|年报)");
  private static final Pattern OWN_PLAN =
      Pattern.compile("(20\\d\\d)年，?(?:我[局区县市镇乡委办院省州]|本[局区县市镇乡委办机关]+|全[省市区县州])?(?:人民政府|政府)?将(?!军)");
  private static final Pattern LOOKING_BACK =
      Pattern.compile("完成了|取得了|曾|将[^，。；]{1,30}(?:作为|纳入|列入|列为|摆在|放在)");
  private static final int QUOTED = 12;

  /** The year in which the first 政府信息公开条例 came into force; an earlier one is history. */
  private static final int EARLIEST = 2008;

  private final NormalizedText prose;
  private final boolean plans;
  private final int year;
  private final List<YearUse> found = new ArrayList<>();

  private YearReader(NormalizedText prose, boolean plans, int year) {
    this.prose = prose;
    this.plans = plans;
    this.year = year;
  }

  static List<YearUse> read(NormalizedText prose, boolean plans, int year) {
    YearReader reader = new YearReader(prose, plans, year);
    if (!prose.text().contains("20")) {
      return reader.found; // most paragraphs name no year
    }
    reader.openings();
    reader.periods();
    reader.cutOffs();
    reader.titles();
    reader.plans();
    return reader.found;
  }

  private void openings() {
    Matcher matcher = YEAR.matcher(prose.text());
    while (matcher.find()) {
      if (!isPreceded(NUMBERED, NUMBERING, matcher.start())) {
        continue;
      }
      int named = Integer.parseInt(matcher.group(1));
      String sentence = sentence(matcher.start(1));
      boolean plan = named == year + 1 && (plans || PLANNING.matcher(sentence).find());
      boolean thisYearToo = sentence(sentenceStart(matcher.start())).contains(year + "年");
      if (named != year
          && named >= EARLIEST
          && named <= year + 1
          && !plan
          && !thisYearToo
          && !COMPARING.matcher(sentence.substring(5)).find()) {
        int end = Math.min(prose.clauseEnd(matcher.end()), matcher.end() + QUOTED);
        add(YearUseKind.STALE, matcher.start(1), end, named + "年");
      }
    }
  }

  private boolean isPreceded(Pattern by, int within, int at) {
    return by.matcher(prose.text()).region(Math.max(0, at - within), at).find();
  }

  private int sentenceStart(int at) {
    int start = at;
    while (start > 0 && "。！？\n".indexOf(prose.text().charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private String sentence(int from) {
    String text = prose.text();
    int end = from;
    while (end < text.length() && "。！？\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end);
  }

  private void periods() {
    if (!prose.text().contains("统计") && !prose.text().contains("数据")) {
      return;
    }
    Matcher matcher = PERIOD.matcher(prose.text());
    while (matcher.find()) {
      String last = matcher.group(4) == null ? matcher.group(1) : matcher.group(4);
      boolean right =
          isYear(matcher.group(1))
              && isYear(last)
              && isDay(matcher, 2, 1, 1)
              && isDay(matcher, 5, 12, 31);
      if (!right && isPreceded(STATISTICS, PHRASE, matcher.start())) {
        add(
            YearUseKind.PERIOD,
            matcher.start(1),
            matcher.end(),
            prose.text().substring(matcher.start(1), matcher.end()));
      }
    }
  }

  private static boolean isDay(Matcher matcher, int group, int month, int day) {
    return Integer.parseInt(matcher.group(group)) == month
        && Integer.parseInt(matcher.group(group + 1)) == day;
  }

  private void cutOffs() {
    Matcher matcher = CUT_OFF.matcher(prose.text());
    while (matcher.find()) {
      if (!isYear(matcher.group(1)) && !sentence(matcher.start()).contains("上年")) {
        add(
            YearUseKind.CUT_OFF,
            matcher.start(),
            matcher.end(),
            prose.text().substring(matcher.start(1), matcher.end()));
      }
    }
  }

  /** 现公布某县2024年政府信息公开工作年度报告: a report names its own year. */
  private void titles() {
    if (!prose.text().contains("年度报告") && !prose.text().contains("年报")) {
      return;
    }
    Matcher matcher = TITLE.matcher(prose.text());
    while (matcher.find()) {
      if (!isYear(matcher.group(1))) {
        add(YearUseKind.TITLE, matcher.start(1), matcher.end(), matcher.group(1) + "年");
      }
    }
  }

  /** 2025年，我县将…: a plan for the year that is over. */
  private void plans() {
    Matcher matcher = OWN_PLAN.matcher(prose.text());
    while (matcher.find()) {
      if (isYear(matcher.group(1))
          && isPreceded(NUMBERED, NUMBERING, matcher.start())
          && !LOOKING_BACK.matcher(sentence(matcher.start())).find()) {
        add(YearUseKind.PLAN, matcher.start(1), matcher.end(), matcher.group());
      }
    }
  }

  private boolean isYear(String digits) {
    return Integer.parseInt(digits) == year;
  }

  private void add(YearUseKind kind, int from, int to, String words) {
    found.add(new YearUse(prose.span(from, to), kind, words));
  }
}
