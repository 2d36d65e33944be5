package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.app.Rules;
import org.nianbao.draft.Soak;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * Numbers in the words of the test reports that a table or another number speaks of, changed in
 * five ways: nearly all are named, with the cells that hold the right one.
 */
class ChangedNumbersTest {
  private static final int LEAST_PERCENT = 95;

  /** Report, and words that end with the number; it stands there once. */
  private static final List<String> NUMBERS =
      List.of(
          "001 答复政府信息公开申请805",
          "001 含上年度结转申请18",
          "001 另有72",
          "001 不予公开35",
          "001 不予处理158",
          "003 全年收到政府信息公开申请34",
          "003 同意公开答复9",
          "003 无法提供的10",
          "003 其他处理14",
          "005 受理政府信息公开申请 21",
          "010 收到政府信息公开申请26",
          "014 国土资源城乡建设环保能源类信息983",
          "014 其他应主动公开政府信息856",
          "016 本年度全区共收到70",
          "016 办结69",
          "017 现行有效行政规范性文件698",
          "017 本年度制发的规范性文件88",
          "017 收到政府信息公开申请75",
          "017 涉及自然人72",
          "018 本年度制发的规范性文件77",
          "018 公开申请共计81",
          "018 办结依申请公开81",
          "018 予以公开及部分公开42",
          "018 占51.85",
          "018 无法提供31",
          "018 行政诉讼案件7",
          "019 办理政府信息公开申请218",
          "019 制发行政规范性文件62",
          "020 共收到政府信息公开申请154",
          "020 共办结148",
          "020 结转至2026年6",
          "020 行政复议36",
          "020 行政诉讼9",
          "038 制发规范性文件5",
          "042 主动公开政府信息225",
          "042 征地信息类121",
          "044 办理依申请公开30",
          "045 主动公开52",
          "045 办理依申请公开19",
          "046 受理信息公开申请69");

  private final Checker checker = new Checker(Rules.all(), Messages.load());

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

  /** In every build one change of each number; in the long run all, with and without a level. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Tag(Soak.TAG)
  void nearlyEveryChangedNumberIsNamed(boolean hasLevel) {
    int all = 0;
    List<String> missed = new ArrayList<>();
    for (String line : NUMBERS) {
      Report report = NarrativesTest.withNarrative(line.substring(0, 3));
      if (!hasLevel) {
        report = new Edit.Identity(report.body(), report.year(), null).applyTo(report);
      }
      String text = report.text("overview");
      String words = line.substring(4);
      int end = text.indexOf(words) + words.length();
      assertTrue(end >= words.length(), line);
      String number = words.replaceFirst("^.*?([0-9.]+)$", "$1");
      Map<String, Finding> before = found(report);
      List<String> changes = List.copyOf(changed(number));
      int rounds = Soak.rounds(1, changes.size());
      for (int i = 0; i < rounds; i++) {
        String other = changes.get((NUMBERS.indexOf(line) + i) % changes.size());
        String now = text.substring(0, end - number.length()) + other + text.substring(end);
        Map<String, Finding> after = found(new Edit.TextEdit("overview", now).applyTo(report));
        all++;
        after.keySet().removeAll(before.keySet());
        if (after.values().stream().noneMatch(f -> names(f, other, number))) {
          missed.add(line + " -> " + other);
        }
      }
    }
    int named = all - missed.size();
    String score = named + " of " + all + (hasLevel ? "" : " without a level");
    Soak.report("changed numbers named: " + score);
    assertTrue(named * 100 >= all * LEAST_PERCENT, score + ", missed " + missed);
  }

  /** Whether the words are quoted, and the cells they are held against hold the right number. */
  private static boolean names(Finding finding, String wrong, String right) {
    boolean quoted = finding.quotes().stream().anyMatch(q -> q.text().contains(wrong));
    boolean summed = finding.rule().equals("N-SUM"); // words against words
    return (quoted && summed)
        || (quoted && !finding.cells().isEmpty() && holds(finding.message(), right))
        || (summed && finding.message().contains(wrong));
  }

  /** Whether a message has a number that is no part of a longer one. */
  private static boolean holds(String message, String number) {
    return Pattern.compile("(?<![0-9.])" + Pattern.quote(number) + "(?![0-9])")
        .matcher(message)
        .find();
  }
}
