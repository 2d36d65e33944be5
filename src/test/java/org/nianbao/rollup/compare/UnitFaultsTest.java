package org.nianbao.rollup.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;
import org.nianbao.rollup.MadeFiles;
import org.nianbao.rollup.UnitFile;

/**
 * A county of two hundred units, and one of twenty kinds of faults at each of them in turn: the
 * unit and the cell are named, and what is called certain is true.
 */
class UnitFaultsTest {
  private static final int UNITS = 200;

  @ParameterizedTest
  @ValueSource(ints = {17, 2024})
  void theUnitAndTheCellAreNamed(int seed) {
    Random random = new Random(seed);
    MadeCounty county = new MadeCounty(UNITS, random);
    Map<UnitFault, List<String>> missed = new EnumMap<>(UnitFault.class);
    List<String> wrong = new ArrayList<>();
    List<UnitFault> kinds = List.of(UnitFault.values());
    int misses = 0;
    for (int at = 0; at < UNITS; at++) {
      UnitFault fault = kinds.get(at % kinds.size());
      UnitFault.FaultyCounty faulty = fault.in(county, at, random);
      DeclaredComparison comparison =
          DeclaredComparison.of(county.rollup(faulty.files()), faulty.declared());
      List<UnitCulprit> culprits =
          comparison.differences().stream().flatMap(d -> d.culprits().stream()).toList();
      culprits.stream()
          .filter(c -> c.certain() && !c.unit().equals(faulty.unit()))
          .forEach(c -> wrong.add(fault + " " + faulty.unit() + ": " + c));
      if (comparison.differences().isEmpty() || !isNamed(comparison, faulty)) {
        misses++;
        missed
            .computeIfAbsent(fault, f -> new ArrayList<>())
            .add(faulty.unit() + " " + faulty.cell() + ": " + culprits.stream().limit(4).toList());
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(misses <= UNITS / 100, missed::toString);
  }

  /** First of all that may be, for the cell where it is; for a whole unit, for all that differ. */
  private static boolean isNamed(DeclaredComparison comparison, UnitFault.FaultyCounty faulty) {
    if (faulty.cell() == null) {
      return comparison.differences().stream().allMatch(d -> isNamed(d, faulty.unit()));
    }
    return comparison.differences().stream()
        .filter(d -> d.cell().equals(faulty.cell()))
        .anyMatch(d -> isNamed(d, faulty.unit()));
  }

  private static boolean isNamed(CellDifference difference, String unit) {
    return !difference.culprits().isEmpty() && difference.culprits().getFirst().unit().equals(unit);
  }

  @Test
  void aCountyWithoutAFaultAgrees() {
    MadeCounty county = new MadeCounty(UNITS, new Random(5));
    List<UnitFile> files = new ArrayList<>();
    county.units().forEach(unit -> files.add(MadeFiles.of(unit)));
    assertEquals(
        List.of(),
        DeclaredComparison.of(county.rollup(files), MadeCounty.sum(county.units())).differences());
  }

  /** What is declared beyond the sum is then theirs, and no digit of another unit. */
  @Test
  void whileUnitsAreAbsentNobodyElseIsBlamedForWhatTheyReported() {
    Random random = new Random(8);
    MadeCounty county = new MadeCounty(30, random);
    List<UnitFile> files = new ArrayList<>();
    county.units().stream().skip(5).forEach(unit -> files.add(MadeFiles.of(unit)));
    CellId cell = CellId.parse("requests/received/natural");
    List<Report> summed = new ArrayList<>(county.units());
    Report wrong = summed.get(9);
    summed.set(
        9,
        MadeCounty.recomputed(
            MadeCounty.put(
                wrong, cell, MadeCounty.value(wrong, cell).multiply(BigDecimal.TEN).toString())));
    DeclaredComparison comparison =
        DeclaredComparison.of(county.rollup(files), MadeCounty.sum(summed));
    assertTrue(comparison.differences().size() > 100);
    assertEquals(2, comparison.brokenSums(), "its column's and that of the totals");
    List<UnitCulprit> culprits =
        comparison.differences().stream().flatMap(d -> d.culprits().stream()).distinct().toList();
    // Reports balance, those that are absent too: what does not is the one that became ten times.
    assertEquals(
        List.of(
            new UnitCulprit(
                "第9局",
                cell,
                MadeCounty.value(wrong, cell).multiply(BigDecimal.TEN),
                UnitSlip.FACTOR,
                false)),
        culprits);
  }

  @Test
  void twoUnitsAtOnceAreNamedBoth() {
    MadeCounty county = new MadeCounty(UNITS, new Random(6));
    List<UnitFile> files = new ArrayList<>();
    county.units().forEach(unit -> files.add(MadeFiles.of(unit)));
    var counted = new ArrayList<>(county.units());
    counted.remove(150);
    counted.add(county.units().get(30));
    DeclaredComparison comparison =
        DeclaredComparison.of(county.rollup(files), MadeCounty.sum(counted));
    List<String> blamed =
        comparison.differences().stream()
            .flatMap(d -> d.culprits().stream())
            .map(c -> c.unit() + " " + c.slip().word())
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of("第150局 leftOut", "第30局 twice"), blamed);
  }
}
