package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nianbao.check.Finding.Quote;
import org.nianbao.text.DiceSimilarity;

/** {@code N-SAME}: paragraphs that are nearly last year's, 年年雷同. */
final class LikenessComparison implements Comparison {
  private static final int ALIKE = 90;
  private static final int QUOTED = 20;

  /** Shorter paragraphs, in pairs of characters, may well be the same every year. */
  private static final Map<String, Integer> SHORTEST = Map.of("improvement", 20, "overview", 50);

  @Override
  public void compare(CheckContext exam, LastYear last, Consumer<Finding> found) {
    for (String section : List.of("overview", "improvement")) {
      section(exam, last, section, found);
    }
  }

  private static void section(
      CheckContext exam, LastYear last, String section, Consumer<Finding> found) {
    int shortest = SHORTEST.getOrDefault(section, ALIKE);
    List<int[]> former = last.report().text(section).lines().map(DiceSimilarity::pairs).toList();
    List<String> paragraphs = exam.report().text(section).lines().toList();
    List<Quote> quotes = new ArrayList<>();
    List<String> said = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int[] pairs = DiceSimilarity.pairs(paragraphs.get(i));
      int percent =
          pairs.length < shortest
              ? 0
              : former.stream().mapToInt(f -> DiceSimilarity.percent(pairs, f)).max().orElse(0);
      if (percent >= ALIKE) {
        quotes.add(new Quote(section, opening(paragraphs.get(i))));
        said.add(exam.say("lastYear.paragraph", i + 1, percent));
        figures.add(Integer.toString(percent));
      }
    }
    if (!said.isEmpty()) {
      String all = String.join(exam.say("words.or"), said);
      found.accept(
          Finding.of(
                  "N-SAME", Severity.WARNING, exam.say("lastYear.same", exam.section(section), all))
              .quoting(quotes)
              .about(String.join("|", figures)));
    }
  }

  private static String opening(String paragraph) {
    String text = paragraph.strip();
    return text.substring(0, Math.min(text.length(), QUOTED));
  }
}
