package org.nianbao.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.check.Finding;
import org.nianbao.check.Problem;
import org.nianbao.form.CellId;
import org.nianbao.importer.page.SourcePlace;
import org.nianbao.text.Messages;

/** Where a file has what a problem of its report is about. */
final class ProblemPlaces {
  private static final int MOST_PLACES = 2;

  private ProblemPlaces() {}

  /** The first of the places in words; empty where there is none. */
  static String where(Problem problem, ReviewedReport reviewed, Messages messages) {
    return of(problem, reviewed).stream()
        .map(place -> reviewed.index().where(place, messages))
        .distinct()
        .limit(MOST_PLACES)
        .collect(Collectors.joining(messages.get("list.separator")));
  }

  /** The likeliest wrong cells; else those that the sum, the rule or the words are about. */
  static List<SourcePlace> of(Problem problem, ReviewedReport reviewed) {
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
