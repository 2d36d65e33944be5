package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Finding.Quote;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;
import org.nianbao.report.OldNumber;

/**
 * {@code N-OLD}: numbers that came along with last year's text and that nobody has touched. One
 * that the tables of this year say too is this year's.
 */
public final class OldNumberRule implements Rule {
  private static final int NAMED = 5;
  private static final int BEFORE = 8;
  private static final int BEHIND = 3;

  private final ParagraphReadings readings = new ParagraphReadings();

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    Map<String, List<OldNumber>> old = new LinkedHashMap<>();
    exam.report()
        .rewriting()
        .sections()
        .forEach(
            (section, passages) -> {
              if (!passages.numbers().isEmpty()) {
                old.put(section, new ArrayList<>(passages.numbers()));
              }
            });
    if (old.isEmpty()) {
      return;
    }
    Judges judges = new Judges(exam);
    for (Paragraph paragraph : readings.of(exam.report())) {
      List<OldNumber> numbers = old.get(paragraph.section());
      if (numbers != null) {
        for (Claim claim : paragraph.reading().claims()) {
          TextSpan number = judges.confirmed(claim);
          if (number != null) {
            int from = paragraph.from() + number.from();
            int to = paragraph.from() + number.to();
            numbers.removeIf(n -> n.from() < to && from < n.to());
          }
        }
      }
    }
    old.forEach(
        (section, numbers) -> {
          if (!numbers.isEmpty()) {
            found.accept(finding(exam, section, numbers));
          }
        });
  }

  /** Who says whether a claim holds. */
  private record Judges(CountJudge counts, PartsJudge parts, ChangeJudge changes) {
    Judges(CheckContext exam) {
      this(new CountJudge(exam), new PartsJudge(exam), new ChangeJudge(exam));
    }

    /** The number of a claim that the tables bear out; null where they do not, or are silent. */
    @Nullable TextSpan confirmed(Claim claim) {
      return switch (claim) {
        case Claim.Count count -> counts.isMet(count) ? count.number() : null;
        case Claim.Share share -> parts.isMet(share) ? share.number() : null;
        case Claim.Change change -> changes.isMet(change) ? change.number() : null;
        case Claim.RoughCount rough -> null;
        case Claim.SumClaim sum -> null;
        case Claim.Excess excess -> null;
        case Claim.Fee fee -> null;
      };
    }
  }

  private static Finding finding(CheckContext exam, String section, List<OldNumber> numbers) {
    String text = exam.report().text(section);
    List<Quote> quotes =
        numbers.stream().map(n -> new Quote(section, around(text, n))).distinct().toList();
    String named =
        quotes.stream()
            .limit(NAMED)
            .map(q -> exam.message("words.oldNumber", q.text().replace("\n", "")))
            .collect(Collectors.joining(exam.message("list.separator")));
    return Finding.of(
            "N-OLD",
            Severity.WARNING,
            exam.message(
                numbers.size() > NAMED ? "words.oldMany" : "words.old",
                exam.section(section),
                numbers.size(),
                named))
        .quoting(quotes)
        .about(numbers.stream().map(OldNumber::text).collect(Collectors.joining("|")));
  }

  /** The number with the words around it, back to a mark and as far as its unit. */
  public static String around(String text, OldNumber number) {
    int from = Math.min(number.from(), text.length());
    int least = Math.max(0, from - BEFORE);
    while (from > least && "，。；：、（）\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = Math.min(number.to(), text.length());
    int most = Math.min(text.length(), to + BEHIND);
    while (to < most && "，。；：、（）\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(Applicability.toTexts("N-OLD", ClaimRules.texts(edition)));
  }
}
