package org.nianbao.check.claim;

import java.util.List;

/**
 * Parts, and the wholes that they may make up.
 *
 * @param later numbers behind the list, which belong to it only if they close the sum
 * @param open whether the list says that it is not all
 * @param behind whether the whole follows its parts, 共计
 */
record PartsList(
    List<Mention> items, List<Mention> later, List<Mention> wholes, boolean open, boolean behind) {
  PartsList {
    items = List.copyOf(items);
    later = List.copyOf(later);
    wholes = List.copyOf(wholes);
  }

  /** The same with some of its parts alone. */
  PartsList of(List<Mention> some) {
    return new PartsList(some, List.of(), wholes, open, behind);
  }

  /** Whether shares overlap: 实现“零跑动”的有45项. */
  boolean overlaps() {
    return items.stream().anyMatch(m -> m.has(Sense.OVERLAP));
  }
}
