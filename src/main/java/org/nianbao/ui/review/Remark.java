package org.nianbao.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.CellId;
import org.nianbao.importer.page.SourcePlace;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.Problem;

/**
 * Something to be said about another body's report, and where its file has it.
 *
 * @param sums each of several broken sums; mostly none
 * @param where the place in words; empty where there is none
 */
record Remark(
    Severity severity, String words, List<String> sums, String where, List<SourcePlace> places) {
  private static final int MOST_PLACES = 2;

  Remark {
    sums = List.copyOf(sums);
    places = List.copyOf(places);
  }

  static Remark of(Problem problem, ReviewedReport reviewed, Messages messages) {
    List<SourcePlace> places = places(problem, reviewed);
    String where =
        places.stream()
            .map(place -> reviewed.index().where(place, messages))
            .distinct()
            .limit(MOST_PLACES)
            .collect(Collectors.joining(messages.get("list.separator")));
    return new Remark(problem.severity(), problem.words(messages), problem.sums(), where, places);
  }

  /** The likeliest wrong cells; else those that the sum, the rule or the words are about. */
  private static List<SourcePlace> places(Problem problem, ReviewedReport reviewed) {
    List<SourcePlace> places = new ArrayList<>();
    Finding first = problem.first();
    first.quotes().stream()
        .map(quote -> place(quote, reviewed))
        .forEach(found -> found.ifPresent(places::add));
    cells(first).map(reviewed.imported()::placesOf).forEach(places::addAll);
    return places;
  }

  private static Stream<CellId> cells(Finding finding) {
    return finding.culprits().isEmpty()
        ? finding.cells().stream()
        : finding.culprits().getFirst().mends().stream().map(mend -> mend.cell());
  }

  private static Optional<SourcePlace> place(Finding.Quote quote, ReviewedReport reviewed) {
    for (ReviewItem item : reviewed.items()) {
      if (item instanceof ReviewItem.PassageItem passage
          && passage.section().equals(quote.section())
          && passage.text().contains(quote.text())) {
        return passage.places().stream().findFirst();
      }
    }
    return Optional.empty();
  }
}
