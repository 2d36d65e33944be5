package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Finding.Quote;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;
import org.nianbao.report.ChineseNumeral;
import org.nianbao.report.OldNumber;

/**
 * {@code N-OLD}: numbers that came along with last year's text and that nobody has touched. One
 * that the tables of this year say too is this year's, and so is the report's own year.
 */
public final class OldNumberRule implements Rule {
  private static final int NAMED = 5;
  private static final int BEHIND = 3;
  private static final Pattern BEFORE_YEAR = Pattern.compile("[ \\u3000\\u00A0]*(?:年|[〕\\]］])");

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
          String text = exam.report().text(section);
          numbers.removeIf(n -> isYear(text, n, exam.report().year()));
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

  /** Whether it names the report's own year: last year that was the one to come. */
  private static boolean isYear(String text, OldNumber number, int year) {
    return BEFORE_YEAR
            .matcher(text)
            .region(Math.min(number.to(), text.length()), text.length())
            .lookingAt()
        && (number.text().equals(String.valueOf(year))
            || ChineseNumeral.read(number.text().replace('○', '〇'))
                .filter(n -> n.compareTo(BigDecimal.valueOf(year)) == 0)
                .isPresent());
  }

  private static Finding finding(CheckContext exam, String section, List<OldNumber> numbers) {
    String text = exam.report().text(section);
    List<Quote> quotes = numbers.stream().map(n -> quote(section, text, n)).distinct().toList();
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

  /** The number with the words around it, back to where they begin and as far as its unit. */
  public static Quote quote(String section, String text, OldNumber number) {
    int from = ClauseCut.before(text, Math.min(number.from(), text.length()));
    int to = Math.min(number.to(), text.length());
    int most = Math.min(text.length(), to + BEHIND);
    while (to < most && !ClauseCut.isMark(text.charAt(to))) {
      to++;
    }
    return new Quote(section, text.substring(from, to), number.from() - from, number.to() - from);
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(Applicability.toTexts("N-OLD", ClaimRules.texts(edition)));
  }
}
