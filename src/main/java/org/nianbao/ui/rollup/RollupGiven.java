package org.nianbao.ui.rollup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.Report;
import org.nianbao.rollup.RollupPlan;
import org.nianbao.rollup.UnitList;

/**
 * All that a person has given to a roll-up: everything else is read from the files.
 *
 * @param named files and folders
 * @param former the former roll-up that the list was read from; null if it was not
 * @param names which listed unit the names in reports are; an empty text for none
 * @param files by the unit's name the file that counts
 * @param declared the report that the sums are compared with; null for none
 */
record RollupGiven(
    List<Path> named,
    UnitList list,
    @Nullable Path former,
    Map<String, String> names,
    Map<String, Path> files,
    @Nullable Path declared) {
  static final RollupGiven NOTHING =
      new RollupGiven(List.of(), UnitList.NONE, null, Map.of(), Map.of(), null);

  RollupGiven {
    named = List.copyOf(named);
    names = Map.copyOf(names);
    files = Map.copyOf(files);
  }

  /** With more files and folders, each once. */
  RollupGiven with(List<Path> more) {
    List<Path> all = new ArrayList<>(named);
    more.stream().filter(path -> !all.contains(path)).forEach(all::add);
    return new RollupGiven(all, list, former, names, files, declared);
  }

  RollupGiven withList(UnitList other, @Nullable Path from) {
    return new RollupGiven(named, other, from, names, files, declared);
  }

  RollupGiven withName(String written, String listed) {
    Map<String, String> said = new HashMap<>(names);
    said.put(written, listed);
    return new RollupGiven(named, list, former, said, files, declared);
  }

  /**
   * Without what was said of a unit: of the names in its reports, and which of its files counts.
   */
  RollupGiven without(String unit, Set<String> written) {
    Map<String, String> said = new HashMap<>(names);
    said.keySet().removeAll(written);
    Map<String, Path> taken = new HashMap<>(files);
    taken.remove(unit);
    return new RollupGiven(named, list, former, said, taken, declared);
  }

  /** With what was said elsewhere; where both say something, that. */
  RollupGiven saying(RollupGiven other) {
    Map<String, String> said = new HashMap<>(names);
    said.putAll(other.names);
    Map<String, Path> taken = new HashMap<>(files);
    taken.putAll(other.files);
    return new RollupGiven(named, list, former, said, taken, declared);
  }

  RollupGiven withFile(String unit, Path file) {
    Map<String, Path> taken = new HashMap<>(files);
    taken.put(unit, file);
    return new RollupGiven(named, list, former, names, taken, declared);
  }

  RollupGiven withDeclared(@Nullable Path report) {
    return new RollupGiven(named, list, former, names, files, report);
  }

  /** Without files, and without what was said of them; the list of units stays. */
  RollupGiven startedOver() {
    return NOTHING.withList(list, former);
  }

  /** Whether a person has decided something: the only thing that is not in files. */
  boolean hasDecisions() {
    return !names.isEmpty() || !files.isEmpty();
  }

  /**
   * What is to be rolled up.
   *
   * @param compared whose year and edition are those of the roll-up; null for those of most
   */
  RollupPlan plan(@Nullable Report compared) {
    RollupPlan plan = RollupPlan.of(list).withNames(names).withFiles(files);
    return compared == null ? plan : plan.like(compared.year(), compared.edition());
  }
}
