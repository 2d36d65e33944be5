package org.nianbao.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The editions that the program knows, newest first. */
public record Editions(List<Edition> all) {

  public Editions {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("No editions");
    }
    all = List.copyOf(all);
  }

  public Optional<Edition> byId(String id) {
    return all.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** The edition to offer first for a report year: the default of the nearest year. */
  public Edition forYear(int year) {
    return all.stream()
        .min(
            Comparator.comparingInt((Edition e) -> e.defaultYears().isEmpty() ? 1 : 0)
                .thenComparingLong(e -> e.defaultYears().distance(year)))
        .orElseThrow();
  }
}
