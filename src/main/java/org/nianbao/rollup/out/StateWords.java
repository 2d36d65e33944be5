package org.nianbao.rollup.out;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitDecision;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.UnitFile.ReportFile;
import org.nianbao.rollup.UnitFile.UnreadFile;
import org.nianbao.rollup.UnitReport;
import org.nianbao.rollup.UnitState;
import org.nianbao.rollup.compare.DeclaredComparison;
import org.nianbao.text.Messages;

/** What came of a unit, in words. */
public final class StateWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Messages messages;

  public StateWords(Messages messages) {
    this.messages = messages;
  }

  /** Its state, its problems and its doubts: 已收，有强制问题（2）. */
  public String of(Unit unit) {
    List<String> words = new ArrayList<>();
    words.add(
        unit.state() == UnitState.DUPLICATE && unit.decided().contains(UnitDecision.FILE)
            ? messages.get("rollup.state.taken")
            : of(unit.state()));
    if (unit.errors() > 0) {
      words.add(messages.get("rollup.unit.errors", unit.errors()));
    }
    if (unit.warnings() > 0) {
      words.add(messages.get("rollup.unit.warnings", unit.warnings()));
    }
    if (unit.doubts() > 0) {
      words.add(messages.get("rollup.unit.doubts", unit.doubts()));
    }
    if (unit.isProposed() && unit.match() != null) {
      words.add(messages.get("rollup.unit.proposed", unit.match().written()));
    }
    if (!unit.listed()) {
      words.add(messages.get("rollup.unit.notListed"));
    }
    return String.join(messages.get("rollup.unit.comma"), words);
  }

  /** Whose figures are not here, with a declared report beside the sum; empty if all are. */
  private String absent(Rollup rollup) {
    List<String> names = rollup.absent().stream().map(Unit::name).toList();
    return names.isEmpty()
        ? ""
        : messages.get("rollup.absent", names.size(), MissingUnits.named(names, messages));
  }

  /** Why it is in that state. */
  public String remark(Unit unit) {
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
          switch (other) {
            case UnreadFile unread -> unread.why();
            case ReportFile read ->
                messages.get("rollup.page.also", other.file().getFileName(), about(unit, read));
          });
    }
    return String.join(" ", words);
  }

  /** When another file of a unit was saved, and how it differs from the one that counts. */
  public String about(Unit unit, ReportFile other) {
    return messages.get(
        "rollup.file.about",
        TIME.format(other.report().age().time()),
        unit.report().map(main -> difference(main, other.report())).orElse(""));
  }

  private String difference(UnitReport main, UnitReport other) {
    if (main.year() != other.year()) {
      return messages.get("rollup.file.year", other.year());
    }
    if (!main.figures().edition().equals(other.figures().edition())) {
      return messages.get("rollup.file.edition");
    }
    int cells = main.figures().differing(other.figures());
    if (cells > 0) {
      return messages.get("rollup.file.cells", cells);
    }
    return messages.get(
        main.texts().equals(other.texts()) ? "rollup.file.same" : "rollup.file.words");
  }

  /** What to know before one looks at differences: they may come from elsewhere. */
  public String before(Rollup rollup, DeclaredComparison comparison) {
    String own =
        comparison.brokenSums() == 0
            ? ""
            : messages.get("rollup.declaredBroken", comparison.brokenSums());
    return comparison.agrees() ? own : own + absent(rollup);
  }

  /** A state by itself: 已收. */
  public String of(UnitState state) {
    return messages.get("rollup.state." + state);
  }
}
