package org.nianbao.check.claim;

import java.util.List;

/**
 * Everything that was understood of one paragraph; it holds for every report that says the same.
 */
record ParagraphReading(
    List<Claim> claims,
    List<YearUse> years,
    List<Citation> citations,
    List<Misspelling> misspellings) {
  ParagraphReading {
    claims = List.copyOf(claims);
    years = List.copyOf(years);
    citations = List.copyOf(citations);
    misspellings = List.copyOf(misspellings);
  }
}
