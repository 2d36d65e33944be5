package org.nianbao.check.lastyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
      Map.of(SectionRole.IMPROVEMENT, 10, SectionRole.OVERVIEW, 50);

  /** So long a line is no heading, whatever it ends with. */
  private static final int NO_HEADING = 30;

  private static final Pattern HEADING = Pattern.compile("[^，。；！？]*|.*[：:]\\s*");

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
    List<int[]> former = lines(last.report().text(role)).map(DiceSimilarity::pairs).toList();
    List<String> paragraphs = lines(exam.report().text(role)).toList();
    List<Quote> quotes = new ArrayList<>();
    List<String> said = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int[] pairs = DiceSimilarity.pairs(paragraphs.get(i));
      boolean heading = pairs.length < NO_HEADING && HEADING.matcher(paragraphs.get(i)).matches();
      int percent =
          pairs.length < shortest || heading
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

  /** Paragraphs as one counts them. */
  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank());
  }

  private static String opening(String paragraph) {
    String text = paragraph.strip();
    return text.substring(0, Math.min(text.length(), QUOTED));
  }
}
