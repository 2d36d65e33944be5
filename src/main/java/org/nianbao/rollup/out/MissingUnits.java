package org.nianbao.rollup.out;

import java.util.List;
import org.nianbao.draft.Draft;
import org.nianbao.draft.RolledUnits;
import org.nianbao.draft.RolledUnits.RolledUnit;
import org.nianbao.text.Messages;

/** Names units that are not in a sum. */
public final class MissingUnits {
  private static final int NAMED = 5;

  private MissingUnits() {}

  /** What is to be known of a roll-up whenever it is opened or exported; else empty. */
  public static String in(Draft draft, Messages messages) {
    List<String> missing =
        RolledUnits.in(draft).map(RolledUnits::units).orElse(List.of()).stream()
            .filter(unit -> unit.edition().isEmpty() && !unit.outside())
            .map(RolledUnit::name)
            .toList();
    return missing.isEmpty()
        ? ""
        : messages.get("rollup.missing", missing.size(), named(missing, messages));
  }

  /** The first few names, and that there are more. */
  public static String named(List<String> names, Messages messages) {
    String first =
        String.join(
            messages.get("list.separator"), names.subList(0, Math.min(NAMED, names.size())));
    return names.size() > NAMED ? messages.get("rollup.andMore", first) : first;
  }
}
