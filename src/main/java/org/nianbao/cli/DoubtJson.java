package org.nianbao.cli;

import java.util.List;
import org.nianbao.report.Imported;

/** A figure of an imported file that should be looked at. */
record DoubtJson(String cell, String text, String why) {

  static List<DoubtJson> of(List<Imported.Doubt> doubts) {
    return doubts.stream().map(d -> new DoubtJson(d.cell().toString(), d.text(), d.why())).toList();
  }
}
