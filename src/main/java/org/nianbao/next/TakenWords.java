package org.nianbao.next;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.OldNumber;

/**
 * A paragraph of last year's as it goes into this year's text: its years are moved on by one where
 * they are the report's year, and every other number in it is known as last year's. What is no
 * number of a year's work is passed over: ordinals, the numbering of lists, document numbers, the
 * days on which every report begins and ends, telephone numbers.
 *
 * @param numbers by their places in the text, in their order
 */
public record TakenWords(String text, List<OldNumber> numbers) {
  private static final String WEB =
      "(?<web>[A-Za-z][A-Za-z0-9._/:@#?=&%-]*|[0-9][0-9.]*[A-Za-z@][A-Za-z0-9._/:@-]*)";
  private static final String PHONE =
      "(?<phone>(?:电话|传真|邮编|邮政编码|热线)[^，。；0-9]{0,6}[0-9][0-9 —－-]{4,}|0\\d{2,3}[-—－ ]\\d{7,8})";
  private static final String TITLE =
      "(?<title>[《〈][^》〉]{0,120}[》〉]|[〔\\[［][^〕\\]］]{0,12}[〕\\]］]␣第?␣[0-9]*␣号?)";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})(?=␣年)";
  private static final String DAY = "(?<day>№{1,2}␣月(?:␣№{1,2}␣日)?)";
  private static final String ORDINAL =
      "(?<ordinal>第␣№+|(?:^|(?<=[\\n。；：]))[（(]?№{1,2}(?:[)）、]|[.．](?!№))|[（(]№{1,2}[)）]"
          + "|№+␣个?工作日|№+␣号令?)";
  private static final String FIGURE = "(?<figure>№+(?:[,，]№{3}(?!№))*(?:[.．]№+)?)";
  private static final String IN_WORDS =
      "(?<words>百分之[〇零一二两三四五六七八九十百点]+"
          + "|(?<![第每逐任何〇零一二两三四五六七八九十百千万几数])"
          + "(?:[二两三四五六七八九十百千][〇零一二两三四五六七八九十百千]*(?=␣(?:[件宗起份篇期场次条]|人次))"
          + "|一[〇零二两三四五六七八九十百千]*(?=␣[件宗起场]))(?!␣件事))";

  /** In the parts № is any digit, and ␣ the blanks that a PDF may have there. */
  private static final Pattern NUMBER =
      Pattern.compile(
          String.join("|", WEB, PHONE, TITLE, YEAR, DAY, ORDINAL, FIGURE, IN_WORDS)
              .replace("№", "[0-9０-９]")
              .replace("␣", "[ \\u3000\\u00A0]*"),
          Pattern.MULTILINE);

  private static final Pattern GAPS = Pattern.compile("[ \\u3000\\u00A0]");
  private static final Pattern ANY_YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final String NUMERALS = "〇一二三四五六七八九";

  public TakenWords {
    numbers = List.copyOf(numbers);
  }

  /**
   * Makes them.
   *
   * @param former as it stood last year
   * @param year last year
   */
  public static TakenWords of(String former, int year) {
    StringBuilder text = new StringBuilder(former.length());
    List<OldNumber> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(former);
    int done = 0;
    while (matcher.find()) {
      text.append(former, done, matcher.start());
      done = matcher.end();
      String found = matcher.group();
      if (matcher.group("year") != null) {
        takeYear(found, year, text, numbers);
      } else if (matcher.group("title") != null) {
        takeTitle(found, year, text, numbers);
      } else {
        if (isOld(matcher, found)) {
          numbers.add(new OldNumber(text.length(), found));
        }
        text.append(found);
      }
    }
    return new TakenWords(text.append(former.substring(done)).toString(), numbers);
  }

  private static boolean isOld(Matcher matcher, String found) {
    return matcher.group("figure") != null
        || matcher.group("words") != null
        || (matcher.group("day") != null
            && !GAPS.matcher(found).replaceAll("").matches("1月(1日)?|12月(31日)?|１月(１日)?|１２月(３１日)?"));
  }

  /** The report's year moves on; the one before it, and the one that was to come, are looked at. */
  private static void takeYear(String found, int year, StringBuilder text, List<OldNumber> old) {
    boolean digits = ANY_YEAR.matcher(found).matches();
    int named = digits ? Integer.parseInt(found) : inNumerals(found);
    if (named == year) {
      text.append(digits ? String.valueOf(year + 1) : numerals(year + 1));
      return;
    }
    if (named == year - 1 || named == year + 1) {
      old.add(new OldNumber(text.length(), found));
    }
    text.append(found);
  }

  /** The name of a paper stays as it is; the year in it is looked at. */
  private static void takeTitle(String found, int year, StringBuilder text, List<OldNumber> old) {
    ANY_YEAR
        .matcher(found)
        .results()
        .filter(y -> Math.abs(Integer.parseInt(y.group()) - year) <= 1)
        .forEach((MatchResult y) -> old.add(new OldNumber(text.length() + y.start(), y.group())));
    text.append(found);
  }

  private static int inNumerals(String words) {
    int year = 0;
    for (int i = 0; i < words.length(); i++) {
      int digit = "○零".indexOf(words.charAt(i)) >= 0 ? 0 : NUMERALS.indexOf(words.charAt(i));
      year = year * 10 + Math.max(digit, 0);
    }
    return year;
  }

  private static String numerals(int year) {
    StringBuilder words = new StringBuilder();
    String.valueOf(year).chars().forEach(c -> words.append(NUMERALS.charAt(c - '0')));
    return words.toString();
  }
}
