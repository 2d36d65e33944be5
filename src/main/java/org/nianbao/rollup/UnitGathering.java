package org.nianbao.rollup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Edition;
import org.nianbao.rollup.NameMatch.NameLikeness;
import org.nianbao.rollup.UnitFile.ReportFile;
import org.nianbao.rollup.UnitFile.UnreadFile;
import org.nianbao.text.CodePoints;

/** Puts files to units: which unit each is of, and which of several speaks for it. */
final class UnitGathering {
  /** The newest first; of those that are as old as each other the first by name. */
  private static final Comparator<ReportFile> NEWEST =
      Comparator.comparing((ReportFile f) -> f.report().age())
          .thenComparing(f -> f.file().toString(), CodePoints.ORDER);

  private final RollupPlan plan;
  private final UnitList list;
  private final int year;
  private final Edition edition;
  private final Map<String, NameMatch> matches;
  private final Map<String, List<UnitFile>> files = new LinkedHashMap<>();

  /** By the name as it is compared with others, the name that came first. */
  private final Map<String, String> names = new HashMap<>();

  private UnitGathering(RollupPlan plan, int year, Edition edition, List<UnitFile> all) {
    this.plan = plan;
    this.list = plan.list();
    this.year = year;
    this.edition = edition;
    this.matches = matches(plan, all);
    for (UnitFile file : all) {
      String unit =
          switch (file) {
            case ReportFile read -> unit(read.name());
            case UnreadFile unread -> unit(unread);
          };
      files.computeIfAbsent(unit, u -> new ArrayList<>()).add(file);
    }
  }

  /** The units of the list in its order, then the others by name. */
  static List<Unit> units(RollupPlan plan, int year, Edition edition, List<UnitFile> all) {
    UnitGathering gathering = new UnitGathering(plan, year, edition, all);
    List<Unit> units = new ArrayList<>();
    for (ListedUnit unit : plan.list().units()) {
      List<UnitFile> own = gathering.files.remove(unit.name());
      units.add(gathering.unit(unit.name(), true, unit.outside(), own == null ? List.of() : own));
    }
    Map<String, List<UnitFile>> rest = new TreeMap<>(CodePoints.ORDER);
    rest.putAll(gathering.files);
    rest.forEach((name, own) -> units.add(gathering.unit(name, plan.list().isEmpty(), false, own)));
    return units;
  }

  private static Map<String, NameMatch> matches(RollupPlan plan, List<UnitFile> all) {
    Map<String, NameMatch> matches = new LinkedHashMap<>();
    Set<String> written = new LinkedHashSet<>();
    for (UnitFile file : all) {
      if (file instanceof ReportFile read && !read.report().rollup()) {
        written.add(read.name());
      }
    }
    Set<String> listed = new LinkedHashSet<>();
    plan.list().units().forEach(u -> listed.add(u.name()));
    plan.names()
        .forEach(
            (name, unit) -> {
              if (written.remove(name) && listed.contains(unit)) {
                matches.put(name, new NameMatch(unit, name, NameLikeness.EXACT));
              }
            });
    matches.values().forEach(m -> listed.remove(m.listed()));
    matches.putAll(NameMatching.match(listed, written));
    return matches;
  }

  private String unit(String written) {
    NameMatch match = matches.get(written);
    if (match != null) {
      return match.listed();
    }
    // The same name with other blanks or brackets is the same unit also without a list.
    return names.computeIfAbsent(NameForms.exact(written), exact -> written);
  }

  /** Of a file without a report only its name can tell the unit. */
  private String unit(UnreadFile file) {
    String whole = NameForms.exact(file.title());
    return list.units().stream()
        .map(ListedUnit::name)
        .filter(unit -> whole.contains(NameForms.exact(unit)))
        .max(Comparator.comparingInt(String::length))
        .or(() -> like(NameForms.ofFile(whole)))
        .orElseGet(() -> String.valueOf(file.file().getFileName()));
  }

  private Optional<String> like(String name) {
    List<String> listed = list.units().stream().map(ListedUnit::name).toList();
    return Optional.ofNullable(NameMatching.match(listed, List.of(name)).get(name))
        .map(NameMatch::listed);
  }

  private Unit unit(String name, boolean listed, boolean outside, List<UnitFile> own) {
    List<ReportFile> reports = new ArrayList<>();
    for (UnitFile file : own) {
      if (file instanceof ReportFile read) {
        reports.add(read);
      }
    }
    reports.sort(NEWEST);
    List<ReportFile> ofYear = reports.stream().filter(f -> f.report().year() == year).toList();
    Optional<ReportFile> taken = taken(name, ofYear);
    ReportFile main =
        taken
            .or(() -> ofYear.stream().findFirst())
            .or(() -> reports.stream().findFirst())
            .orElse(null);
    boolean rollup = main != null && main.report().rollup();
    UnitState state =
        outside || rollup ? UnitState.OUTSIDE : state(own.isEmpty(), main, ofYear.size());
    return new Unit(
        name,
        listed,
        state,
        main == null ? null : matches.get(main.name()),
        main,
        own.stream().filter(file -> !file.equals(main)).toList(),
        decided(reports, taken.isPresent() && ofYear.size() > 1));
  }

  /** The file that a person has taken for a unit, if it still is one of its files. */
  private Optional<ReportFile> taken(String unit, List<ReportFile> files) {
    Path file = plan.files().get(unit);
    return files.stream().filter(f -> f.file().equals(file) && !f.report().rollup()).findFirst();
  }

  private Set<UnitDecision> decided(List<ReportFile> files, boolean file) {
    Set<UnitDecision> decided = EnumSet.noneOf(UnitDecision.class);
    if (files.stream().anyMatch(f -> plan.names().containsKey(f.name()))) {
      decided.add(UnitDecision.NAME);
    }
    if (file) {
      decided.add(UnitDecision.FILE);
    }
    return decided;
  }

  private UnitState state(boolean noFile, @Nullable ReportFile main, int ofYear) {
    if (noFile) {
      return UnitState.MISSING;
    }
    if (main == null) {
      return UnitState.UNREADABLE;
    }
    if (ofYear == 0) {
      return UnitState.OTHER_YEAR;
    }
    if (ofYear > 1) {
      return UnitState.DUPLICATE;
    }
    return main.report().figures().edition().equals(edition)
        ? UnitState.RECEIVED
        : UnitState.OTHER_EDITION;
  }
}
