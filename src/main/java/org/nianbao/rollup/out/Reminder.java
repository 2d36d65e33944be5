package org.nianbao.rollup.out;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitState;
import org.nianbao.text.Messages;

/** 催报: whom to ask for what, as text to paste. */
public final class Reminder {
  private static final List<UnitState> ASKED =
      List.of(UnitState.MISSING, UnitState.UNREADABLE, UnitState.OTHER_YEAR);

  private Reminder() {}

  /** The units by what they are asked for; empty where nothing is to be asked. */
  public static String of(Rollup rollup, Messages messages) {
    List<String> lines = new ArrayList<>();
    for (UnitState state : ASKED) {
      List<String> names = rollup.in(state).stream().map(Unit::name).toList();
      if (!names.isEmpty()) {
        lines.add(
            messages.get(
                "rollup.ask." + state,
                String.join(messages.get("list.separator"), names),
                names.size(),
                String.valueOf(rollup.year())));
      }
    }
    List<Unit> wrong = rollup.counted().stream().filter(unit -> unit.errors() > 0).toList();
    if (!wrong.isEmpty()) {
      lines.add(
          messages.get(
              "rollup.ask.errors",
              String.join(
                  messages.get("list.separator"),
                  wrong.stream()
                      .map(u -> messages.get("rollup.ask.count", u.name(), u.errors()))
                      .toList()),
              wrong.size()));
    }
    return lines.isEmpty()
        ? ""
        : messages.get("rollup.ask.title", String.valueOf(rollup.year()))
            + "\n"
            + String.join("\n", lines)
            + "\n";
  }
}
