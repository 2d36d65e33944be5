package org.nianbao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.form.NumberKind;
import org.nianbao.report.Reading.DoubtfulEntry;
import org.nianbao.report.Reading.Figure;
import org.nianbao.report.Reading.Question;
import org.nianbao.report.Reading.Refusal;

/**
 * Signs that are written as words, arrows or dashes, in a column that has signs (本年增/减): 减4, 下降4,
 * ↓4, —4 mean −4. What they mean is proposed, never taken silently.
 */
final class SignWords {
  private static final String DOWN_WORDS = "减少|减|下降|降低|降|负|少|↓|▼|↘|[—–―]+";
  private static final String UP_WORDS = "增加|增长|增|上升|升|多|正|↑|▲|↗";
  private static final String DIGITS = "[-+]?\\d.*|[零〇一二两三四五六七八九十百千万亿].*";
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:(?<down>[^\\d]{0,8}?(?:"
              + DOWN_WORDS
              + "))|(?<up>[^\\d]{0,8}?(?:"
              + UP_WORDS
              + ")))"
              + "(?:了)?[\\s:：]*(?<figure>"
              + DIGITS
              + ")");
  private static final Pattern BEHIND =
      Pattern.compile("(?<figure>\\d[^（(减降负少↓▼↘]*)[（(]?(?:" + DOWN_WORDS + ")[)）]?");
  private static final Pattern BOTH = Pattern.compile("增[/／、]?减.*|[+±]\\s*/?\\s*-.*|±.*");

  private SignWords() {}

  /** What a figure with such a sign is read as; empty if the text has none. */
  static Optional<Reading> read(String text) {
    if (BOTH.matcher(text).matches()) {
      return Optional.empty();
    }
    Matcher signed = SIGNED.matcher(text);
    if (signed.matches()) {
      return Optional.of(meant(signed.group("figure"), signed.group("down") != null));
    }
    Matcher behind = BEHIND.matcher(text);
    return behind.matches() ? Optional.of(meant(behind.group("figure"), true)) : Optional.empty();
  }

  private static Reading meant(String figure, boolean down) {
    List<String> proposals = new ArrayList<>();
    switch (EntryReader.read(figure, NumberKind.SIGNED)) {
      case Figure f -> proposals.add(f.value().toPlainString() + f.note());
      case Question q -> proposals.addAll(q.proposals());
      case Refusal r -> {
        return r;
      }
      case Reading nothing -> {
        return new Refusal(DoubtfulEntry.SIGN_WORD, List.of());
      }
    }
    return new Question(
        DoubtfulEntry.SIGN_WORD,
        down ? proposals.stream().map(SignWords::negative).toList() : proposals);
  }

  private static String negative(String figure) {
    return figure.startsWith("-") || figure.matches("0(?:\\D.*)?") ? figure : "-" + figure;
  }
}
