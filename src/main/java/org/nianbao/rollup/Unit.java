package org.nianbao.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.rollup.UnitFile.ReportFile;

/**
 * A unit and what came of it.
 *
 * @param name as the list has it, else as its report has it, else its file's name
 * @param listed whether it stands in the list; true where there is none
 * @param match how its report's name was found in the list; null where there is nothing to match
 * @param main the file that speaks for it; null if there is none
 * @param others its other files: older ones, other years', unreadable ones
 * @param decided what a person has said of it
 */
public record Unit(
    String name,
    boolean listed,
    UnitState state,
    @Nullable NameMatch match,
    @Nullable ReportFile main,
    List<UnitFile> others,
    Set<UnitDecision> decided) {

  public Unit {
    others = List.copyOf(others);
    decided = Set.copyOf(decided);
  }

  /** The report that speaks for it, whether it is summed or not. */
  public Optional<UnitReport> report() {
    return Optional.ofNullable(main).map(ReportFile::report);
  }

  /** The report that is summed; empty if none is. */
  public Optional<UnitReport> counted() {
    return switch (state) {
      case RECEIVED, DUPLICATE, OTHER_EDITION -> report();
      case MISSING, OTHER_YEAR, UNREADABLE, OUTSIDE -> Optional.empty();
    };
  }

  public int errors() {
    return counted().map(UnitReport::errors).orElse(0);
  }

  public int warnings() {
    return counted().map(UnitReport::warnings).orElse(0);
  }

  /** How many figures of an imported file nobody has looked at yet. */
  public int doubts() {
    return counted().map(r -> r.doubts().size()).orElse(0);
  }

  /** Whether its name was matched by likeness only, and a person is to look at it. */
  public boolean isProposed() {
    return match != null && match.isProposed();
  }

  /** All its files in which a report was read, the one that speaks for it first. */
  public List<ReportFile> reports() {
    List<ReportFile> reports = new ArrayList<>();
    if (main != null) {
      reports.add(main);
    }
    for (UnitFile other : others) {
      if (other instanceof ReportFile read) {
        reports.add(read);
      }
    }
    return reports;
  }

  /** Its other reports of the year, if one is summed: each could be it. */
  public List<ReportFile> rivals() {
    return counted().isEmpty()
        ? List.of()
        : reports().stream()
            .filter(read -> !read.equals(main) && !read.report().rollup())
            .filter(read -> read.report().year() == counted().get().year())
            .toList();
  }

  /** Whether the one of several that counts was taken by a person, and none came that is newer. */
  public boolean isFileSettled() {
    return decided.contains(UnitDecision.FILE)
        && main != null
        && rivals().stream().noneMatch(r -> r.report().age().compareTo(main.report().age()) < 0);
  }

  private boolean isInOrder() {
    return listed && !isProposed() && errors() == 0 && doubts() == 0;
  }

  /** Whether there is nothing to be done about it. */
  public boolean isWell() {
    return switch (state) {
      case RECEIVED -> isInOrder();
      case DUPLICATE -> isFileSettled() && isInOrder();
      case OUTSIDE -> true;
      case MISSING, OTHER_YEAR, OTHER_EDITION, UNREADABLE -> false;
    };
  }
}
