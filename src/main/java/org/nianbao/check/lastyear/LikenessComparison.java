package org.nianbao.check.lastyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nianbao.check.Applicability;
import org.nianbao.check.Applicability.DoesNotApply;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Finding.Quote;
import org.nianbao.check.LastYear;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;
import org.nianbao.form.SectionRole;
import org.nianbao.text.DiceSimilarity;

/** {@code N-SAME}: paragraphs that are nearly last year's, 年年雷同. */
public final class LikenessComparison implements Comparison {
  /**
   * In percent. New texts of the same body on the same tasks share up to four fifths of their
   * words; in nine tenths only figures and years have been exchanged.
   */
  private static final int ALIKE = 90;

  private static final int QUOTED = 20;

  /** Shorter paragraphs, in pairs of characters, may well be the same every year. */
  private static final Map<SectionRole, Integer> SHORTEST =
      Map.of(SectionRole.IMPROVEMENT, 20, SectionRole.OVERVIEW, 50);

  @Override
  public void compare(CheckContext exam, LastYear last, Consumer<Finding> found) {
    for (SectionRole role : List.of(SectionRole.OVERVIEW, SectionRole.IMPROVEMENT)) {
      exam.edition().section(role).ifPresent(s -> section(exam, last, role, s.id(), found));
    }
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    List<SectionRole> compared =
        Stream.of(SectionRole.OVERVIEW, SectionRole.IMPROVEMENT)
            .filter(role -> edition.section(role).isPresent())
            .toList();
    return List.of(
        compared.isEmpty()
            ? new DoesNotApply("N-SAME", "the edition has neither overview nor improvement")
            : Applicability.toTexts("N-SAME", compared));
  }

  private static void section(
      CheckContext exam, LastYear last, SectionRole role, String section, Consumer<Finding> found) {
    int shortest = SHORTEST.getOrDefault(role, ALIKE);
    List<int[]> former = last.report().text(role).lines().map(DiceSimilarity::pairs).toList();
    List<String> paragraphs = exam.report().text(role).lines().toList();
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
        said.add(exam.message("lastYear.paragraph", i + 1, percent));
        figures.add(Integer.toString(percent));
      }
    }
    if (!said.isEmpty()) {
      String all = String.join(exam.message("words.or"), said);
      found.accept(
          Finding.of(
                  "N-SAME",
                  Severity.WARNING,
                  exam.message("lastYear.same", exam.section(section), all))
              .quoting(quotes)
              .about(String.join("|", figures)));
    }
  }

  private static String opening(String paragraph) {
    String text = paragraph.strip();
    return text.substring(0, Math.min(text.length(), QUOTED));
  }
}
