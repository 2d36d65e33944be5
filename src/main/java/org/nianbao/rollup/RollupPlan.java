package org.nianbao.rollup;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Edition;

/**
 * What is to be rolled up.
 *
 * @param givenYear null for the year of most reports
 * @param givenEdition null for the edition of most reports of that year
 * @param names what a person has said of names in reports: which listed unit each is, or an empty
 *     text for none
 * @param files by the unit's name the file that a person has taken for it, where there are several
 */
public record RollupPlan(
    UnitList list,
    @Nullable Integer givenYear,
    @Nullable Edition givenEdition,
    Map<String, String> names,
    Map<String, Path> files) {

  /** Whatever there is. */
  public static final RollupPlan OPEN =
      new RollupPlan(UnitList.NONE, null, null, Map.of(), Map.of());

  public RollupPlan {
    names = Map.copyOf(names);
    files = Map.copyOf(files);
  }

  public static RollupPlan of(UnitList list) {
    return new RollupPlan(list, null, null, Map.of(), Map.of());
  }

  /** The same for the year and edition of a report that the sums are compared with. */
  public RollupPlan like(int year, Edition edition) {
    return new RollupPlan(list, year, edition, names, files);
  }

  public RollupPlan withNames(Map<String, String> said) {
    return new RollupPlan(list, givenYear, givenEdition, said, files);
  }

  public RollupPlan withFiles(Map<String, Path> taken) {
    return new RollupPlan(list, givenYear, givenEdition, names, taken);
  }

  public RollupPlan withList(UnitList other) {
    return new RollupPlan(other, givenYear, givenEdition, names, files);
  }

  public Optional<Integer> year() {
    return Optional.ofNullable(givenYear);
  }

  public Optional<Edition> edition() {
    return Optional.ofNullable(givenEdition);
  }
}
