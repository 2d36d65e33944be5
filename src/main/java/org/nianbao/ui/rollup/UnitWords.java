package org.nianbao.ui.rollup;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.UnitFile.UnreadFile;
import org.nianbao.rollup.UnitState;
import org.nianbao.rollup.out.StateWords;
import org.nianbao.text.Messages;

/** What the table says of a unit beside its state. */
record UnitWords(Messages messages) {
  String state(Unit unit) {
    return new StateWords(messages).of(unit);
  }

  /** The file that speaks for it, without its folder. */
  String file(Unit unit) {
    UnitFile main = unit.main();
    UnitFile file = main == null && !unit.others().isEmpty() ? unit.others().getFirst() : main;
    return file == null ? "" : String.valueOf(file.file().getFileName());
  }

  /** Why it is in that state. */
  String remark(Unit unit) {
    List<String> words = new ArrayList<>();
    unit.report()
        .ifPresent(
            report -> {
              if (unit.state() == UnitState.OTHER_YEAR) {
                words.add(messages.get("rollup.page.ofYear", report.year()));
              }
              if (unit.state() == UnitState.OTHER_EDITION) {
                words.add(messages.get("rollup.page.ofEdition", report.figures().edition().name()));
              }
            });
    for (UnitFile other : unit.others()) {
      words.add(
          other instanceof UnreadFile unread
              ? unread.why()
              : messages.get("rollup.page.also", other.file().getFileName()));
    }
    return String.join(" ", words);
  }
}
