package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.TestDrafts;
import org.nianbao.report.FormerParagraph.ParagraphState;

class RewritingTest {
  private static final String SECTION = "overview";

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static Report begun(String... former) {
    Report blank = Report.blank(TestDrafts.EDITIONS.byId("2021").orElseThrow(), "某局", 2024);
    List<FormerParagraph> paragraphs = new ArrayList<>();
    for (String paragraph : former) {
      paragraphs.add(FormerParagraph.open(paragraph));
    }
    return new Edit.Rewrite(
            new Rewriting(Map.of(SECTION, new Rewriting.Passages(paragraphs, List.of()))))
        .applyTo(blank);
  }

  private static Report take(Report report, int index) {
    String text = report.rewriting().of(SECTION).paragraphs().get(index).text();
    List<OldNumber> numbers = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        int to = i;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
          to++;
        }
        numbers.add(new OldNumber(i, text.substring(i, to)));
        i = to;
      }
    }
    return Rewriting.take(report, SECTION, index, text, numbers).applyTo(report);
  }

  private static Report write(Report report, String text) {
    return new Edit.TextEdit(SECTION, text).applyTo(report);
  }

  private static List<String> numbers(Report report) {
    return report.rewriting().of(SECTION).numbers().stream().map(OldNumber::text).toList();
  }

  private static List<String> taken(Report report) {
    return report.rewriting().of(SECTION).paragraphs().stream()
        .map(
            p ->
                p.state() == ParagraphState.TAKEN
                    ? report.text(SECTION).substring(p.from(), p.to())
                    : p.state().toString())
        .toList();
  }

  @Test
  void paragraphsStandInTheirOrderWhateverTheOrderTheyAreTakenIn() {
    Report report = begun("甲1", "乙2", "丙3");
    report = take(report, 2);
    report = take(report, 0);
    report = take(report, 1);
    assertEquals("甲1\n乙2\n丙3", report.text(SECTION));
    assertEquals(List.of("甲1", "乙2", "丙3"), taken(report));
    assertEquals(List.of("1", "2", "3"), numbers(report));
    Report without = Rewriting.leave(report, SECTION, 1).applyTo(report);
    assertEquals("甲1\n丙3", without.text(SECTION));
    assertEquals(List.of("甲1", "LEFT", "丙3"), taken(without));
    assertEquals(List.of("1", "3"), numbers(without));
    Report last = Rewriting.leave(without, SECTION, 2).applyTo(without);
    assertEquals("甲1", last.text(SECTION));
    Report none = Rewriting.leave(last, SECTION, 0).applyTo(last);
    assertEquals("", none.text(SECTION));
    assertEquals(0, none.rewriting().of(SECTION).open());
  }

  @Test
  void aNumberIsLastYearsUntilItIsTouched() {
    Report report = take(begun("收到12件，答复11件。"), 0);
    assertEquals(List.of("12", "11"), numbers(report));
    Report around = write(write(report, "共收到12件，答复11件。"), "共收到12件，都答复11件。");
    assertEquals(List.of("12", "11"), numbers(around));
    assertEquals(List.of("11"), numbers(write(report, "收到1件，答复11件。")));
    assertEquals(List.of("11"), numbers(write(report, "收到121件，答复11件。")));
    assertEquals(List.of("11"), numbers(write(report, "收到12.5件，答复11件。")));
    assertEquals(List.of("12"), numbers(write(report, "收到12件，答复")));
    assertEquals(List.of(), numbers(write(report, "")));
    OldNumber first = report.rewriting().of(SECTION).numbers().getFirst();
    assertEquals(List.of("11"), numbers(Rewriting.confirm(report, SECTION, first).applyTo(report)));
  }

  @Test
  void undoBringsTheMarksBack() {
    Report report = take(begun("收到12件"), 0);
    History history = History.of(report).apply(new Edit.TextEdit(SECTION, "收到3件"));
    assertEquals(List.of(), numbers(history.report()));
    assertEquals(report, history.undo().report());
    History taken = History.of(begun("收到12件"));
    Report before = taken.report();
    assertEquals(
        before,
        taken.apply(Rewriting.take(before, SECTION, 0, "收到12件", List.of())).undo().report());
  }

  /** A letter of the text, which keeps its identity whatever is written around it. */
  private record Letter(char c, int id) {}

  /** Every number of last year's is gone, changed, or still known: by a model with identities. */
  @ParameterizedTest
  @MethodSource("seeds")
  void everyNumberIsGoneChangedOrKnown(int seed) {
    Random random = new Random(seed);
    Report report = take(take(begun("收到12件，办结345件。", "占6.7%，增长8件，共90次。"), 0), 1);
    List<Letter> letters = new ArrayList<>();
    String text = report.text(SECTION);
    for (int i = 0; i < text.length(); i++) {
      letters.add(new Letter(text.charAt(i), i));
    }
    List<OldNumber> all = new ArrayList<>(report.rewriting().of(SECTION).numbers());
    for (int edit = 0; edit < 4; edit++) {
      int from = random.nextInt(letters.size() + 1);
      int to = Math.min(letters.size(), from + random.nextInt(4));
      List<Letter> typed = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        typed.add(new Letter("甲乙5".charAt(random.nextInt(3)), -1));
      }
      letters.subList(from, to).clear();
      letters.addAll(from, typed);
      StringBuilder now = new StringBuilder();
      letters.forEach(l -> now.append(l.c()));
      report = write(report, now.toString());
      all.removeIf(number -> !isUntouched(number, letters));
    }
    String now = report.text(SECTION);
    List<String> untouched = all.stream().map(OldNumber::text).toList();
    List<String> known = numbers(report);
    for (OldNumber number : report.rewriting().of(SECTION).numbers()) {
      assertTrue(now.startsWith(number.text(), number.from()), now);
    }
    assertTrue(known.containsAll(untouched), now + known + untouched);
    for (FormerParagraph p : report.rewriting().of(SECTION).paragraphs()) {
      assertTrue(0 <= p.from() && p.from() <= p.to() && p.to() <= now.length());
    }
  }

  private static boolean isUntouched(OldNumber number, List<Letter> letters) {
    for (int i = 0; i + number.text().length() <= letters.size(); i++) {
      boolean same = true;
      for (int k = 0; k < number.text().length(); k++) {
        same &= letters.get(i + k).id() == number.from() + k;
      }
      if (same) {
        boolean before = i > 0 && isFigure(letters.get(i - 1).c());
        int end = i + number.text().length();
        return !before && !(end < letters.size() && isFigure(letters.get(end).c()));
      }
    }
    return false;
  }

  private static boolean isFigure(char c) {
    return Character.isDigit(c) || ".%，".indexOf(c) >= 0;
  }
}
