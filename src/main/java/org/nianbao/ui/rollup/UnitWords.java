package org.nianbao.ui.rollup;

import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFile;
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
    return new StateWords(messages).remark(unit);
  }
}
