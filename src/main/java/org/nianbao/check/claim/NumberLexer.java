package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nianbao.check.claim.Token.TokenKind;
import org.nianbao.report.ChineseNumeral;

/** Reads numbers with their unit: counts, percentages, money, years and days. */
final class NumberLexer {
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,3}(?:[,，]\\d{3})+|\\d+)(\\.\\d+)?(万|亿)?");
  private static final Pattern UNIT =
      Pattern.compile("[余多来]?(%|倍|个百分点|元|件次|人次|[件份宗起例个次条项篇部期封笔单场张页])");
  private static final Pattern MONTH = Pattern.compile("\\d{1,2}月(?:\\d{1,2}[日号]?|份|底|末)?");
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d|二[〇○零]..)年度?");
  private static final Pattern NO_COUNT =
      Pattern.compile("号|届|楼|层|年|月|日|时|分|天|岁|个工作日|小时|[-~～—–]|[+＋/＝=:]|个月|件事|个方面|次会议|大[项类]");
  private static final String BEFORE_VAGUE_NUMERAL = "数几上";
  private static final String AFTER_VAGUE = "余多以来几";
  private static final String NO_NUMBER_AFTER = "第-~～—–+＋＝=/.“";
  private static final String YUAN = "元";
  private static final String PERCENT_WORD = "百分之";
  private static final BitSet NUMERALS =
      IntStream.range(0, 0xA000)
          .filter(ChineseNumeral::isNumeral)
          .collect(BitSet::new, BitSet::set, BitSet::or);
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  private final String text;
  private final Matcher digits;
  private final Matcher unit;
  private final Matcher month;
  private final Matcher year;
  private final Matcher noCount;

  NumberLexer(String text) {
    this.text = text;
    digits = DIGITS.matcher(text);
    unit = UNIT.matcher(text);
    month = MONTH.matcher(text);
    year = YEAR.matcher(text);
    noCount = NO_COUNT.matcher(text);
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Adds the number that begins there, if one does; where reading goes on, else {@code at}. */
  int read(int at, List<Token> tokens) {
    char c = text.charAt(at);
    boolean digit = NormalizedText.isDigit(c);
    if (!digit && !NUMERALS.get(c)) {
      return at;
    }
    if (text.startsWith(PERCENT_WORD, at)) {
      return percentInWords(at, tokens);
    }
    if ((c == '2' || c == '二') && startsAt(year, at)) {
      return year(at, tokens);
    }
    if (digit && startsAt(month, at)) {
      tokens.add(
          new Token(
              TokenKind.DATE, null, "", BigDecimal.ZERO, month.group(), false, at, month.end()));
      return month.end();
    }
    return digit ? inDigits(at, tokens) : inWords(at, tokens);
  }

  private static boolean startsAt(Matcher matcher, int at) {
    matcher.region(at, matcher.regionEnd());
    return matcher.lookingAt();
  }

  private int year(int at, List<Token> tokens) {
    String value = year.group(1);
    if (!NormalizedText.isDigit(value.charAt(0))) {
      value =
          ChineseNumeral.read(value.replace('○', '〇')).map(BigDecimal::toPlainString).orElse("");
    }
    if (value.length() == 4) {
      tokens.add(
          new Token(
              TokenKind.YEAR,
              null,
              "",
              new BigDecimal(value),
              year.group(),
              false,
              at,
              year.end()));
    }
    return year.end();
  }

  private int inDigits(int at, List<Token> tokens) {
    startsAt(digits, at);
    int end = digits.end();
    if (startsAt(noCount, end) || NO_NUMBER_AFTER.indexOf(before(at)) >= 0) {
      return afterRange(end);
    }
    BigDecimal value = new BigDecimal(digits.group(1).replaceAll("[,，]", "") + group(2));
    String scale = group(3);
    if (scale.equals("万")) {
      value = value.multiply(WAN);
    } else if (scale.equals("亿")) {
      value = value.multiply(WAN).multiply(WAN);
    }
    return add(value, scale, at, end, tokens);
  }

  private String group(int number) {
    String found = digits.group(number);
    return found == null ? "" : found;
  }

  /** A range of numbers is none. */
  private int afterRange(int end) {
    int at = end;
    while (at < text.length()
        && (NormalizedText.isDigit(text.charAt(at))
            || "-~～—–+＋＝=/.:".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private int inWords(int at, List<Token> tokens) {
    int end = at;
    while (end < text.length() && ChineseNumeral.isNumeral(text.charAt(end))) {
      end++;
    }
    if (before(at) == '第' || startsAt(noCount, end) || !startsAt(unit, end)) {
      return end;
    }
    BigDecimal value = ChineseNumeral.read(text.substring(at, end)).orElse(null);
    boolean several = BEFORE_VAGUE_NUMERAL.indexOf(before(at)) >= 0;
    return value == null ? end : add(value, several ? "几" : "", at, end, tokens);
  }

  private int percentInWords(int at, List<Token> tokens) {
    int start = at + PERCENT_WORD.length();
    int end = start;
    while (end < text.length() && ChineseNumeral.isNumeral(text.charAt(end))) {
      end++;
    }
    BigDecimal value = ChineseNumeral.read(text.substring(start, end)).orElse(null);
    if (value != null) {
      tokens.add(new Token(TokenKind.PERCENT, null, "", value, "%", false, at, end));
    }
    return Math.max(end, start);
  }

  private int add(BigDecimal value, String scale, int at, int end, List<Token> tokens) {
    boolean hasUnit = startsAt(unit, end);
    boolean money = hasUnit && unit.group(1).equals(YUAN);
    boolean vague =
        (!scale.isEmpty() && !money)
            || RoughNumber.LEADS.indexOf(before(at)) >= 0
            || AFTER_VAGUE.indexOf(charAt(end)) >= 0;
    if (!hasUnit) {
      if (isLatin(charAt(end))) {
        return end;
      }
      String other = isUnit(charAt(end)) ? text.substring(end, end + 1) : "";
      tokens.add(new Token(TokenKind.COUNT, null, "", value, other, vague, at, end));
      return end;
    }
    int after = unit.end();
    boolean about = vague || text.startsWith("以上", after) || text.startsWith("左右", after);
    String name = unit.group(1);
    TokenKind kind =
        switch (name) {
          case "%", "个百分点" -> TokenKind.PERCENT;
          case "倍" -> TokenKind.TIMES;
          case YUAN -> TokenKind.MONEY;
          default -> TokenKind.COUNT;
        };
    tokens.add(new Token(kind, null, "", value, money ? scale + YUAN : name, about, at, after));
    return after;
  }

  /** Whether a word that is no unit known here stands behind a number: 118场. */
  private static boolean isUnit(char c) {
    return Character.isIdeographic(c) && "占和及与等".indexOf(c) < 0;
  }

  private char before(int at) {
    return at == 0 ? '\n' : text.charAt(at - 1);
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }
}
