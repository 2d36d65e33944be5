package org.nianbao.importer.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something was read: enough to show it beside what was understood.
 *
 * @param ordinal which paragraph or cell of the file it is, from 0 in reading order; that of a grid
 *     is that of its first cell
 * @param part what the file calls the part it is in, as the name of a sheet; empty for none
 */
public record SourcePlace(int ordinal, String part, @Nullable PageArea drawn) {

  public SourcePlace(int ordinal) {
    this(ordinal, "", null);
  }

  /** Where it is drawn; empty for formats that have no pages. */
  public Optional<PageArea> area() {
    return Optional.ofNullable(drawn);
  }
}
