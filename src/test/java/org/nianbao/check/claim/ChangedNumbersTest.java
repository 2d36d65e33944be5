package org.nianbao.check.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.app.Rules;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.TestReports;
import org.nianbao.draft.Soak;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * Every number in the words of the test data. One that the tables bear out, changed in five ways,
 * is nearly always named, with the cells that hold the right one. Which these are is found by the
 * rules themselves; that they are not fewer than before is asked, too.
 */
class ChangedNumbersTest {
  private static final int LEAST_PERCENT = 95;

  /** Of a hundred numbers of counts and the like, as many at least stand for cells. */
  private static final int LEAST_BOUND_PERCENT = 50;

  private static final Pattern NUMBER = Pattern.compile("(?<![0-9.,])[0-9]+(?:\\.[0-9]+)?");
  private static final List<String> SENTENCES =
      List.of(
          "/org/nianbao/words/independent.tsv",
          "/org/nianbao/words/pairs.tsv",
          "/org/nianbao/words/bodies.tsv");

  /** Reports of one body, each with that of the year before. */
  private static final Map<String, String> LAST_YEARS =
      Map.of(
          "006", "005", "017", "016", "018", "017", "019", "018", "020", "019", "045", "044", "046",
          "045");

  private final Checker checker = new Checker(Rules.all(), Messages.load());
  private final ParagraphReadings readings = new ParagraphReadings();
  private final Map<String, Report> bases = new HashMap<>();

  /** What a number may be said to be wrong by. */
  private static final Set<String> COUNTS =
      Set.of("N-NEW", "N-DONE", "N-S4", "N-NORM", "N-S2", "N-SUM", "N-GROWTH");

  /**
   * @param isRight whether nothing is wrong with it; the defects of the reports are told elsewhere
   */
  private record TestText(String name, Report report, boolean isRight) {}

  /** What is found though it is true. */
  private static List<String> untrue(TestText text, Map<String, Finding> found) {
    return found.values().stream()
        .filter(f -> text.isRight() ? COUNTS.contains(f.rule()) : f.rule().equals("N-GROWTH"))
        .map(Finding::message)
        .toList();
  }

  /** What became of a number of a text. */
  private enum Standing {
    /** Cells bear it out. */
    BOUND,
    /** It is read, but it is in doubt of what, or no table has it. */
    OPEN,
    /** The words say nothing of it that is known. */
    UNREAD
  }

  /**
   * @param cells of what bears it out, in each way that does
   */
  private record NumberInText(
      String section, int from, int to, Standing standing, List<List<CellId>> cells) {}

  private Stream<TestText> texts() {
    Stream<TestText> reports =
        TestReports.narratives()
            .map(
                id -> {
                  Report report = TestReports.withNarrative(id);
                  String last = LAST_YEARS.get(id);
                  return new TestText(
                      id, last == null ? report : report.withLastYear(withoutTexts(last)), false);
                });
    Stream<TestText> sentences =
        SENTENCES.stream()
            .flatMap(TestReports::table)
            .filter(row -> row.get(3).equals("-"))
            .map(row -> new TestText(row.get(0) + " " + row.get(5), sentence(row), true));
    return Stream.concat(reports, sentences);
  }

  private Report withoutTexts(String id) {
    return bases.computeIfAbsent(id, TestReports::withoutTexts);
  }

  private Report sentence(List<String> row) {
    Report report = new Edit.TextEdit(row.get(2), row.get(5)).applyTo(withoutTexts(row.get(0)));
    return row.get(1).equals("-") ? report : report.withLastYear(withoutTexts(row.get(1)));
  }

  /** In every build one change of each number; in the long run all, with and without a level. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Tag(Soak.TAG)
  void nearlyEveryChangedNumberIsNamed(boolean hasLevel) {
    Map<Standing, Integer> standings = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (TestText text : texts().toList()) {
      Report report =
          hasLevel
              ? text.report()
              : new Edit.Identity(text.report().body(), text.report().year(), null)
                  .applyTo(text.report());
      Map<String, Finding> before = found(report);
      assertEquals(List.of(), untrue(text, before), text.name());
      for (NumberInText number : numbers(report)) {
        standings.merge(number.standing(), 1, Integer::sum);
        if (number.standing() == Standing.BOUND) {
          List<String> changes = List.copyOf(changed(typed(report, number)));
          int rounds = Soak.rounds(1, changes.size());
          for (int i = 0; i < rounds; i++) {
            String other = changes.get((all + i) % changes.size());
            all++;
            if (!isNamed(report, number, other, before)) {
              missed.add(text.name() + ": " + around(report, number) + " -> " + other);
            }
          }
        }
      }
    }
    int named = all - missed.size();
    String score =
        standings
            + ", changed numbers named: "
            + named
            + " of "
            + all
            + (hasLevel ? "" : ", without a level");
    Soak.report(score);
    assertTrue(named * 100 >= all * LEAST_PERCENT, score + ", missed " + missed);
    int counted = standings.values().stream().mapToInt(n -> n).sum();
    assertTrue(
        standings.getOrDefault(Standing.BOUND, 0) * 100 >= counted * LEAST_BOUND_PERCENT,
        "bound: " + score);
  }

  // --- which numbers there are

  private List<NumberInText> numbers(Report report) {
    CheckContext exam = TestReports.exam(report);
    List<NumberInText> numbers = new ArrayList<>();
    for (Paragraph paragraph : readings.of(report)) {
      Matcher number = NUMBER.matcher(paragraph.text());
      while (number.find()) {
        if (isCounting(paragraph.text(), number)) {
          numbers.add(number(exam, paragraph, number.start(), number.end()));
        }
      }
    }
    return numbers;
  }

  /** No year, day, article or part of a document's number. */
  private static boolean isCounting(String text, Matcher number) {
    String behind = text.substring(number.end(), Math.min(text.length(), number.end() + 2));
    char before = number.start() == 0 ? ' ' : text.charAt(number.start() - 1);
    return !behind.matches("(?s)[年月日号届时-].?|[)）][^0-9]?|[、.][^0-9]")
        && "第〔[(-.".indexOf(before) < 0
        && !(before >= 'a' && before <= 'z');
  }

  private static NumberInText number(CheckContext exam, Paragraph paragraph, int from, int to) {
    Standing standing = Standing.UNREAD;
    List<List<CellId>> cells = new ArrayList<>();
    for (Claim claim : paragraph.reading().claims()) {
      TextSpan number = number(claim);
      if (number != null && number.from() < to && from < number.to()) {
        boolean bound = isBorneOut(exam, claim);
        cells.addAll(bound ? cells(exam, claim) : List.of());
        standing = bound || standing == Standing.BOUND ? Standing.BOUND : Standing.OPEN;
      }
    }
    return new NumberInText(
        paragraph.section(), paragraph.from() + from, paragraph.from() + to, standing, cells);
  }

  private static @Nullable TextSpan number(Claim claim) {
    return switch (claim) {
      case Claim.Count count -> count.number();
      case Claim.Share share -> share.number();
      case Claim.Change change -> change.number();
      case Claim.RoughCount rough -> rough.number();
      case Claim.SumClaim sum -> sum.number();
      case Claim.Excess excess -> excess.span();
      case Claim.Fee fee -> fee.number();
    };
  }

  private static boolean isBorneOut(CheckContext exam, Claim claim) {
    return switch (claim) {
      case Claim.Count count -> new CountJudge(exam).isMet(count);
      case Claim.Share share -> new PartsJudge(exam).isMet(share);
      case Claim.Change change -> new ChangeJudge(exam).isMet(change);
      default -> false;
    };
  }

  /** The cells of each reading that may be meant; for a share none, it is named by its words. */
  private static List<List<CellId>> cells(CheckContext exam, Claim claim) {
    return switch (claim) {
      case Claim.Count count ->
          count.readings().stream()
              .filter(
                  r ->
                      exam.figures()
                          .sum(r.cells())
                          .filter(sum -> CountJudge.agrees(count.value(), sum))
                          .isPresent())
              .map(Measures.Meaning::cells)
              .toList();
      case Claim.Change change -> change.readings().stream().map(Measures.Meaning::cells).toList();
      default -> List.of();
    };
  }

  // --- whether a change is seen

  private static String typed(Report report, NumberInText number) {
    return report.text(number.section()).substring(number.from(), number.to());
  }

  private static String around(Report report, NumberInText number) {
    String text = report.text(number.section());
    return text.substring(Math.max(0, number.from() - 12), Math.min(text.length(), number.to() + 3))
        .replace("\n", "");
  }

  private boolean isNamed(
      Report report, NumberInText number, String other, Map<String, Finding> before) {
    String text = report.text(number.section());
    String now = text.substring(0, number.from()) + other + text.substring(number.to());
    Map<String, Finding> after = found(new Edit.TextEdit(number.section(), now).applyTo(report));
    after.keySet().removeAll(before.keySet());
    return after.values().stream().anyMatch(f -> names(f, number, other));
  }

  /** What is found, told by its rule, its figures and its cells. */
  private Map<String, Finding> found(Report report) {
    Map<String, Finding> found = new LinkedHashMap<>();
    checker.check(report).stream()
        .filter(f -> !f.quotes().isEmpty())
        .forEach(f -> found.put(f.rule() + f.figures() + f.cells(), f));
    return found;
  }

  /** A digit, two digits transposed, one more, one less, off by one. */
  private static Set<String> changed(String number) {
    Set<String> changed = new LinkedHashSet<>();
    int last = number.length() - 1;
    char digit = number.charAt(0);
    changed.add((digit == '9' ? '1' : (char) (digit + 1)) + number.substring(1));
    if (number.indexOf('.') < 0) {
      changed.add(Integer.toString(Integer.parseInt(number) + 1));
    }
    if (last > 0 && number.indexOf('.') < 0) {
      changed.add(number.substring(0, last - 1) + number.charAt(last) + number.charAt(last - 1));
      changed.add(number.substring(0, last));
    }
    changed.add(number + "3");
    changed.removeIf(n -> n.equals(number) || n.startsWith("0"));
    return changed;
  }

  /** Whether the words are quoted, and the cells named that bear out the right number. */
  private static boolean names(Finding finding, NumberInText number, String wrong) {
    boolean quoted = finding.quotes().stream().anyMatch(q -> q.text().contains(wrong));
    boolean summed = finding.rule().equals("N-SUM"); // words against words
    return (quoted && summed)
        || (quoted && number.cells().stream().anyMatch(c -> finding.cells().containsAll(c)))
        || (summed && finding.message().contains(wrong));
  }
}
