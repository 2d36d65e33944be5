package org.nianbao.check.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was understood of one paragraph; it holds for every report that says the same.
 *
 * @param unended its last words, if it breaks off without a mark
 */
record ParagraphReading(
    List<Claim> claims,
    List<YearUse> years,
    List<Citation> citations,
    List<Misspelling> misspellings,
    @Nullable TextSpan unended) {
  ParagraphReading {
    claims = List.copyOf(claims);
    years = List.copyOf(years);
    citations = List.copyOf(citations);
    misspellings = List.copyOf(misspellings);
  }
}
